import { parse, TomlError } from "smol-toml";
import { ScenarioError } from "../base/errors.ts";
import { formatByteSize } from "./byte-size.ts";
import { NESTING_MAX, SCENARIO_BYTES_MAX } from "./limits.ts";
import { LineIndex } from "./line-index.ts";
import type { ProblemList } from "./problem-list.ts";

const BYTE_ORDER_MARK = "\uFEFF";
const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

type Table = Readonly<Record<string, unknown>>;

/**
 * The text of a scenario file, without a byte-order mark.
 *
 * @throws ScenarioError when it is over 1 MiB, empty, or not UTF-8 (at the first bad byte)
 */
export function decodeScenario(input: string | Uint8Array, file: string): string {
  const size = typeof input === "string" ? new TextEncoder().encode(input).length : input.length;
  if (size > SCENARIO_BYTES_MAX) {
    const most = formatByteSize(SCENARIO_BYTES_MAX);
    throw textError(file, { message: `the file is over ${most}, the most a scenario may have` });
  }
  const text = typeof input === "string" ? input : decodeUtf8(input, file);
  const unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (unmarked.trim() === "") {
    const hint = "a scenario needs at least [target], [runtime] and one [[requests]]";
    throw textError(file, { message: "the file is empty", hint });
  }
  return unmarked;
}

/** @throws ScenarioError at the place where the text is not TOML */
export function parseToml(text: string, file: string): Table {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const [headline] = cause.message.replace("Invalid TOML document: ", "").split("\n");
    const span = { file, line: cause.line, column: cause.column, length: 1 };
    const message = `this is not TOML: ${headline}`;
    throw new ScenarioError([{ span, message, hint: undefined }], text);
  }
}

/** Keys that mean something to JavaScript, and tables nested deeper than any scenario needs. */
export function checkStructure(document: Table, problems: ProblemList): void {
  visit(document, []);

  function visit(value: unknown, path: readonly (string | number)[]): void {
    if (typeof value !== "object" || value === null || value instanceof Date) return;
    if (path.length > NESTING_MAX) {
      problems.add({ path, message: `nested deeper than ${NESTING_MAX} levels` });
      return;
    }
    const isList = Array.isArray(value);
    for (const [key, inner] of Object.entries(value)) {
      const innerPath = [...path, isList ? Number(key) : key];
      if (!isList && forbiddenKeys.has(key)) {
        problems.add({ path: innerPath, part: "key", message: `the key "${key}" is not allowed` });
      } else visit(inner, innerPath);
    }
  }
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const good = validPrefix(bytes);
    const { line, column } = new LineIndex(good).span(good.length, good.length);
    const offset = new TextEncoder().encode(good).length;
    const hex = (bytes[offset] ?? 0).toString(16).padStart(2, "0");
    throw textError(file, {
      message: `byte 0x${hex} is not UTF-8`,
      hint: "save the file as UTF-8",
      line,
      column,
    });
  }
}

/** What decodes before the first bad byte. */
function validPrefix(bytes: Uint8Array): string {
  // Streaming keeps an unfinished character back, so a prefix that ends inside one is still
  // good; the longest prefix that decodes is found by halving.
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, good), { stream: true });
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

type TextProblem = { message: string; hint?: string; line?: number; column?: number };

/** A problem of the file as a whole: there is no text to show. */
function textError(file: string, { message, hint, line = 1, column = 1 }: TextProblem) {
  return new ScenarioError([{ span: { file, line, column, length: 1 }, message, hint }], "");
}
