import { assert } from "../base/assert.ts";
import { sha256 } from "../node/log-ports.ts";

/** A kind of file that is kept for later runs, and read back as hostile. */
export type SealedFormat<Value> = {
  /** What such a file is called, to follow "a". */
  readonly noun: string;
  /** The value of its key `schema`: names the format and its version. */
  readonly schema: string;
  /** Of a file. The largest that is written is smaller. */
  readonly bytesMax: number;
  /** Reads all of the value but the seal. */
  readonly check: (value: Readonly<Record<string, unknown>>) => Checked<Value>;
};

/** What a checker by a schema gives: the value, or where it is not what it must be. */
export type Checked<Value> =
  | { readonly success: true; readonly data: Value }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
type Issue = { readonly path: readonly PropertyKey[] };

export type Unsealed<Value> =
  | { readonly value: Value }
  /** Why not, as the end of a sentence; quotes nothing of the file. */
  | { readonly refused: string };

/** Objects and arrays inside each other; a run summary has six. */
const NESTING_MAX = 8;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const openings: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closings: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** The seal is written last, so a file that breaks off anywhere has none. */
const SEAL_LENGTH = sealOf("0".repeat(64)).length;

/** JSON, whose last keys are the SHA-256 of all before them and `complete`. */
export function sealed<Value extends object>(
  value: Value,
  { noun, bytesMax }: SealedFormat<Value>,
): Uint8Array {
  const body = JSON.stringify(value).slice(0, -1);
  const bytes = new TextEncoder().encode(body + sealOf(hashOf(new TextEncoder().encode(body))));
  assert(bytes.length <= bytesMax, `a ${noun} is larger than its own limit`);
  return bytes;
}

/**
 * Reads a sealed file, whoever wrote it. Never throws; time and memory are bounded by `bytesMax`.
 * The hash tells damage, not malice: who may have written the file is the caller's business.
 */
export function unsealed<Value>(bytes: Uint8Array, format: SealedFormat<Value>): Unsealed<Value> {
  const { noun, schema, bytesMax, check } = format;
  if (bytes.length > bytesMax) return { refused: `is too large for a ${noun}` };
  const body = bytes.subarray(0, Math.max(0, bytes.length - SEAL_LENGTH));
  const seal = new TextEncoder().encode(sealOf(hashOf(body)));
  const isSealed = seal.every((byte, at) => byte === bytes[body.length + at]);
  if (!isSealed) return { refused: `is no ${noun}, or is incomplete or damaged` };
  if (isNestedTooDeeply(bytes)) return { refused: `is nested too deeply for a ${noun}` };
  const value = jsonOf(bytes);
  if (value === undefined) return { refused: "is not JSON in UTF-8" };
  if (typeof value !== "object" || value === null) return { refused: `is no ${noun}` };
  const { sha256: _hash, complete: _complete, ...rest }: Record<string, unknown> = { ...value };
  if (rest["schema"] !== schema) {
    return { refused: "is of a format or version that this Z6 does not read" };
  }
  const checked = check(rest);
  if (checked.success) return { value: checked.data };
  const [key = "a key"] = checked.error.issues[0]?.path ?? [];
  return { refused: `is no ${noun}: ${String(key)} is not what it must be` };
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
