import { assert } from "../base/assert.ts";
import type { RunSource, RunSummary } from "../gate/run-summary.ts";
import { RUN_SUMMARY_SCHEMA } from "../gate/run-summary.ts";
import { sha256 } from "../node/log-ports.ts";
import { type JudgedRun, runSummaryOf } from "./run-summary.ts";
import { runSummarySchema } from "./run-summary-schema.ts";

/** A run's summary in a folder of results, and alone in an artifact. */
export const SUMMARY_FILE = "run-summary.json";
/** Of a stored summary, unpacked. The largest that is written is smaller. */
export const SUMMARY_BYTES_MAX: number = 4 * 1024 * 1024;
/** Objects and arrays inside each other; a summary has six. */
const NESTING_MAX = 8;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const openings: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closings: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** The seal is written last, so a file that breaks off anywhere has none. */
const SEAL_LENGTH = sealOf("0".repeat(64)).length;

/** The bytes to store of a run. The same run gives the same bytes. */
export function encodeRunSummary(run: JudgedRun, origin: RunSource): Uint8Array {
  return sealedSummary(runSummaryOf(run, origin));
}

/** JSON, whose last keys are the SHA-256 of all before them and `complete`. */
export function sealedSummary(summary: RunSummary): Uint8Array {
  const body = JSON.stringify(summary).slice(0, -1);
  const bytes = new TextEncoder().encode(body + sealOf(hashOf(new TextEncoder().encode(body))));
  assert(bytes.length <= SUMMARY_BYTES_MAX, "a run summary is larger than its own limit");
  return bytes;
}

export type ParsedSummary =
  | { readonly summary: RunSummary }
  /** Why not, as the end of a sentence; quotes nothing of the file. */
  | { readonly refused: string };

/**
 * Reads a stored summary, whoever wrote it. Never throws; time and memory are bounded by
 * SUMMARY_BYTES_MAX. The hash tells damage, not malice: who may have written the file is the
 * caller's business.
 */
export function parseRunSummary(bytes: Uint8Array): ParsedSummary {
  if (bytes.length > SUMMARY_BYTES_MAX) return { refused: "is too large for a run summary" };
  const body = bytes.subarray(0, Math.max(0, bytes.length - SEAL_LENGTH));
  const seal = new TextEncoder().encode(sealOf(hashOf(body)));
  const isSealed = seal.every((byte, at) => byte === bytes[body.length + at]);
  if (!isSealed) return { refused: "is no run summary, or is incomplete or damaged" };
  if (isNestedTooDeeply(bytes)) return { refused: "is nested too deeply for a run summary" };
  const value = jsonOf(bytes);
  if (value === undefined) return { refused: "is not JSON in UTF-8" };
  if (typeof value !== "object" || value === null) return { refused: "is no run summary" };
  const { sha256: _hash, complete: _complete, ...rest }: Record<string, unknown> = { ...value };
  if (rest["schema"] !== RUN_SUMMARY_SCHEMA) {
    return { refused: "is of a format or version that this Z6 does not read" };
  }
  const parsed = runSummarySchema.safeParse(rest);
  if (parsed.success) return { summary: parsed.data };
  const [key = "a key"] = parsed.error.issues[0]?.path ?? [];
  return { refused: `is no run summary: ${String(key)} is not what it must be` };
}

function sealOf(hash: string): string {
  return `,"sha256":"${hash}","complete":true}\n`;
}

function hashOf(bytes: Uint8Array): string {
  const hash = sha256();
  hash.update(bytes);
  return hash.hex();
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function isNestedTooDeeply(bytes: Uint8Array): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (isText) {
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) isText = false;
      continue;
    }
    if (byte === QUOTE) isText = true;
    else if (openings.has(byte)) depth += 1;
    else if (closings.has(byte)) depth -= 1;
    if (depth > NESTING_MAX) return true;
  }
  return false;
}
