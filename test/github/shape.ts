/** What a JSON value must look like: enough of JSON Schema for a dozen operations. */
export type Shape =
  | "string"
  | "text"
  | "integer"
  | "id"
  | "boolean"
  | "date-time"
  | "uri"
  | "sha"
  | { readonly nullable: Shape }
  | { readonly list: Shape }
  | { readonly oneOf: readonly string[] }
  | { readonly fields: Fields; readonly optional?: Fields };
type Fields = Readonly<Record<string, Shape>>;

/** Every place where the value differs from the shape; a field of no shape is one too. */
export function shapeProblems(value: unknown, shape: Shape, at = "$"): readonly string[] {
  if (typeof shape === "string") {
    return isScalar(value, shape) ? [] : [`${at} is not ${shape}: ${JSON.stringify(value)}`];
  }
  if ("nullable" in shape) return value === null ? [] : shapeProblems(value, shape.nullable, at);
  if ("oneOf" in shape) {
    const isOne = typeof value === "string" && shape.oneOf.includes(value);
    return isOne ? [] : [`${at} is none of ${shape.oneOf.join(", ")}`];
  }
  if ("list" in shape) {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((row, index) => shapeProblems(row, shape.list, `${at}[${index}]`));
  }
  return objectProblems(value, shape, at);
}

function objectProblems(
  value: unknown,
  { fields, optional = {} }: { readonly fields: Fields; readonly optional?: Fields },
  at: string,
): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [`${at} is no object`];
  }
  const present = new Map<string, unknown>(Object.entries(value));
  const known = { ...optional, ...fields };
  return [
    ...Object.keys(fields)
      .filter((name) => !present.has(name))
      .map((name) => `${at}.${name} is missing`),
    ...[...present].flatMap(([name, field]) => {
      const shape = known[name];
      if (shape === undefined) return [`${at}.${name} is unknown`];
      return shapeProblems(field, shape, `${at}.${name}`);
    }),
  ];
}

function isScalar(value: unknown, shape: Extract<Shape, string>): boolean {
  switch (shape) {
    case "string":
      return typeof value === "string";
    case "text":
      return typeof value === "string" && value !== "";
    case "integer":
      return Number.isSafeInteger(value);
    case "id":
      return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
    case "boolean":
      return typeof value === "boolean";
    case "date-time":
      return typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(value);
    case "uri":
      return typeof value === "string" && URL.canParse(value);
    case "sha":
      return typeof value === "string" && /^[0-9a-f]{40}$/u.test(value);
  }
  shape satisfies never;
}
