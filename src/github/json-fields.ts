/** A JSON object of unknown fields: what is absent, or of another type, reads as undefined. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function objectOf(value: unknown): JsonObject | undefined {
  return isObject(value) ? value : undefined;
}

/** Only own fields: `__proto__` and `constructor` are no answers. */
export function fieldAt(object: JsonObject | undefined, name: string): unknown {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}

export function objectAt(object: JsonObject | undefined, name: string): JsonObject | undefined {
  return objectOf(fieldAt(object, name));
}

export function textAt(object: JsonObject | undefined, name: string): string | undefined {
  const value = fieldAt(object, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A positive integer below 2^53: GitHub's ids are above 2^32. */
export function idAt(object: JsonObject | undefined, name: string): number | undefined {
  const value = fieldAt(object, name);
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A count or a size: an integer of 0 or more. */
export function countAt(object: JsonObject | undefined, name: string): number | undefined {
  const value = fieldAt(object, name);
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Milliseconds since 1970 of an ISO 8601 text. */
export function timeAt(object: JsonObject | undefined, name: string): number | undefined {
  const millis = Date.parse(textAt(object, name) ?? "");
  return Number.isFinite(millis) ? millis : undefined;
}

/** The objects of a list; members that are none are left out. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

const SHA_PATTERN = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** A commit id in full; the zeros that stand for "no commit" are none. */
export function commitIdOf(text: string | undefined): string | undefined {
  return text !== undefined && SHA_PATTERN.test(text) && !/^0+$/u.test(text) ? text : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
