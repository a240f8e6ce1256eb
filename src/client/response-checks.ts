import type { KeptResponse } from "../protocol/http1/kept-response.ts";
import { textOfOctets } from "../protocol/http1/latin1.ts";
import type { Check, Expect } from "../scenario/scenario.ts";
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
  readonly checks: readonly PreparedCheck[];
  /** A check looks at more than the status, so the response is kept. */
  readonly keepsResponse: boolean;
};

type PreparedCheck =
  | { readonly kind: "header"; readonly name: string; readonly equals: string | undefined }
  | { readonly kind: "bodyContains"; readonly octets: Uint8Array }
  | { readonly kind: "bodyMatches"; readonly pattern: Pattern }
  | {
      readonly kind: "jsonPathEquals";
      readonly steps: readonly (string | number)[];
      readonly equals: string | number | boolean | null;
    };

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
  return {
    statusOk,
    bodyBytesMax: expect.bodyBytesMax,
    checks: expect.checks.map((check) => prepareCheck(check, readers)),
    keepsResponse: expect.checks.length > 0,
  };
}

/**
 * What a complete response does not fulfil: 0 nothing, 1 the status, 2 + i check i, the first
 * that fails.
 *
 * Body checks see the first `KEPT_BODY_BYTES_MAX` octets of the content, and see them as they
 * came: a gzip or br coding is not undone. A JSON text that is longer does not parse, so it fails.
 *
 * @param kept the response, when the expectations keep it
 */
export function failedCheck(
  expectations: PreparedExpectations,
  status: number,
  kept: KeptResponse | undefined,
): number {
  if (expectations.statusOk[status] !== 1) return STATUS_FAILED;
  if (kept === undefined) return 0;
  const index = expectations.checks.findIndex((check) => !passes(check, kept));
  return index < 0 ? 0 : FIRST_CHECK + index;
}

function prepareCheck(check: Check, { parsePath, compilePattern }: CheckReaders): PreparedCheck {
  switch (check.kind) {
    case "header":
      return { kind: "header", name: check.name, equals: asReceived(check.equals) };
    case "bodyContains":
      return { kind: "bodyContains", octets: new TextEncoder().encode(check.text) };
    case "bodyMatches":
      return { kind: "bodyMatches", pattern: compilePattern(check.pattern) };
    case "jsonPathEquals":
      return { kind: "jsonPathEquals", steps: parsePath(check.path), equals: check.equals };
  }
  check satisfies never;
}

/** A field value in the form in which a kept response gives it: UTF-8, one character per octet. */
function asReceived(value: string | undefined): string | undefined {
  return value === undefined ? undefined : textOfOctets(new TextEncoder().encode(value));
}

function passes(check: PreparedCheck, kept: KeptResponse): boolean {
  switch (check.kind) {
    case "header":
      return headerPasses(check.equals, kept.field(check.name));
    case "bodyContains":
      return contains(kept.body(), check.octets);
    case "bodyMatches":
      return check.pattern.isIn(text(kept));
    case "jsonPathEquals":
      return jsonPasses(text(kept), check);
  }
  check satisfies never;
}

function headerPasses(equals: string | undefined, value: string | undefined): boolean {
  return value !== undefined && (equals === undefined || value === equals);
}

/** Bad UTF-8 becomes U+FFFD, which no sensible check asks for. */
function text(kept: KeptResponse): string {
  return new TextDecoder().decode(kept.body());
}

function contains(octets: Uint8Array, wanted: Uint8Array): boolean {
  if (wanted.length === 0) return true;
  const last = octets.length - wanted.length;
  let start = octets.indexOf(wanted[0]!);
  while (start >= 0 && start <= last) {
    let matched = 1;
    while (matched < wanted.length && octets[start + matched] === wanted[matched]) matched += 1;
    if (matched === wanted.length) return true;
    start = octets.indexOf(wanted[0]!, start + 1);
  }
  return false;
}

function jsonPasses(
  json: string,
  check: { readonly steps: readonly (string | number)[]; readonly equals: unknown },
): boolean {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return false; // Not JSON: the check fails like any other.
  }
  for (const step of check.steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    if (Array.isArray(value) !== (typeof step === "number")) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === check.equals;
}
