import { type WantedField, hasField } from "../protocol/http1/field-lookup.ts";
import type { KeptOctets } from "../protocol/http1/kept-octets.ts";
import type { KeptParts, KeptResponse } from "../protocol/http1/kept-response.ts";
import { SeenOctets } from "../protocol/http1/seen-octets.ts";
import type { Check, Expect } from "../scenario/scenario.ts";
import { CheckedBody } from "./checked-body.ts";
import { OctetSearch } from "./octet-search.ts";
import type { CompilePattern, Pattern } from "./patterns.ts";

/** Codes that an expectation can name are below this. */
const STATUS_END = 600;

const STATUS_FAILED = 1;
const FIRST_CHECK = 2;

/** An `Expect`, made ready once for every response of the run. */
export type PreparedExpectations = {
  /** By status: 1 when it is expected. */
  readonly statusOk: Uint8Array;
  readonly bodyBytesMax: number;
  readonly headChecks: readonly HeadCheck[];
  readonly bodyChecks: readonly BodyCheck[];
};

/** The number is what `failedCheck` says when it fails. */
type HeadCheck = { readonly number: number; readonly field: WantedField };
type BodyCheck = { readonly number: number; readonly passes: (body: CheckedBody) => boolean };

/** What reads the texts that checks have, and throws what is wrong with them. */
export type CheckReaders = {
  /** Splits a JSON path as the scenario writes it: `items[0].id` is `["items", 0, "id"]`. */
  readonly parsePath: (path: string) => readonly (string | number)[];
  readonly compilePattern: CompilePattern;
};

/** @throws what the readers throw; a validated scenario has nothing wrong */
export function prepareExpectations(expect: Expect, readers: CheckReaders): PreparedExpectations {
  const statusOk = new Uint8Array(STATUS_END);
  for (const { from, to } of expect.statuses) statusOk.fill(1, from, to + 1);
  const headChecks: HeadCheck[] = [];
  const bodyChecks: BodyCheck[] = [];
  for (const [index, check] of expect.checks.entries()) {
    const number = FIRST_CHECK + index;
    if (check.kind === "header") headChecks.push({ number, field: wantedField(check) });
    else bodyChecks.push({ number, passes: bodyCheck(check, readers) });
  }
  return { statusOk, bodyBytesMax: expect.bodyBytesMax, headChecks, bodyChecks };
}

/** What a response is kept for, with no memory yet; undefined when the status is all. */
export function keptParts({ headChecks, bodyChecks }: PreparedExpectations): KeptParts | undefined {
  if (headChecks.length + bodyChecks.length === 0) return undefined;
  return {
    head: headChecks.length === 0 ? undefined : new SeenOctets(),
    body: bodyChecks.length === 0 ? undefined : new SeenOctets(),
  };
}

/**
 * What a complete response does not fulfil: 0 nothing, 1 the status, 2 + i check i, the first
 * that fails.
 *
 * Body checks see the first `KEPT_BODY_BYTES_MAX` octets of the content, and see them as they
 * came: a gzip or br coding is not undone. A JSON text that is longer does not parse, so it fails.
 *
 * Head and content have a memory each: where every answer has an id in its head, the content may
 * still be the one of before.
 *
 * @param kept the response, when the expectations keep it
 */
export function failedCheck(
  { statusOk, headChecks, bodyChecks }: PreparedExpectations,
  status: number,
  kept: KeptResponse | undefined,
): number {
  if (statusOk[status] !== 1) return STATUS_FAILED;
  if (kept === undefined) return 0;
  const inHead = headChecks.length === 0 ? 0 : found(kept.head, headChecks, failedInHead);
  const inBody = bodyChecks.length === 0 ? 0 : found(kept.body, bodyChecks, failedInBody);
  if (inHead === 0 || inBody === 0) return inHead + inBody;
  return Math.min(inHead, inBody);
}

/** What the checks find in a part: what they found before, if the part is the same. */
function found<Checks>(
  part: KeptOctets,
  checks: Checks,
  look: (octets: Uint8Array, checks: Checks) => number,
): number {
  const before = part.recall();
  if (before !== undefined) return before;
  const finding = look(part.octets(), checks);
  part.remember(finding);
  return finding;
}

function failedInHead(head: Uint8Array, checks: readonly HeadCheck[]): number {
  return checks.find(({ field }) => !hasField(head, field))?.number ?? 0;
}

function failedInBody(octets: Uint8Array, checks: readonly BodyCheck[]): number {
  const body = new CheckedBody(octets);
  return checks.find(({ passes }) => !passes(body))?.number ?? 0;
}

function wantedField({ name, equals }: Extract<Check, { kind: "header" }>): WantedField {
  const encoder = new TextEncoder();
  return {
    name: encoder.encode(name.toLowerCase()),
    value: equals === undefined ? undefined : encoder.encode(equals),
  };
}

function bodyCheck(
  check: Exclude<Check, { kind: "header" }>,
  { parsePath, compilePattern }: CheckReaders,
): BodyCheck["passes"] {
  switch (check.kind) {
    case "bodyContains": {
      const search = new OctetSearch(new TextEncoder().encode(check.text));
      return ({ octets }) => search.isIn(octets);
    }
    case "bodyMatches": {
      const pattern: Pattern = compilePattern(check.pattern);
      return ({ text }) => pattern.isIn(text);
    }
    case "jsonPathEquals": {
      const steps = parsePath(check.path);
      return ({ json }) => valueAt(json, steps) === check.equals;
    }
  }
  check satisfies never;
}

/** Undefined where the path leads to nothing. */
function valueAt(json: unknown, steps: readonly (string | number)[]): unknown {
  let value = json;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return undefined;
    if (Array.isArray(value) !== (typeof step === "number")) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
