import type { Problem, ScenarioError } from "../base/errors.ts";

const WIDTH_MAX = 120;
const LEAD_MAX = 80;

/**
 * Every problem of a scenario with its line and a caret under what is wrong. Safe to print:
 * what a terminal or a log viewer could act on is replaced.
 *
 * @param options.colour whether to use ANSI colours
 */
export function formatScenarioError(
  error: ScenarioError,
  options: { readonly colour: boolean } = { colour: false },
): string {
  const lines = error.source.split("\n");
  const paint = options.colour ? painted : (text: string): string => text;
  return error.problems
    .map((problem) => formatProblem(problem, { code: error.code, lines, paint }))
    .join("\n\n");
}

type Paint = (text: string, colour: "red" | "dim") => string;
type Frame = { readonly code: string; readonly lines: readonly string[]; readonly paint: Paint };

function formatProblem({ span, message, hint }: Problem, { code, lines, paint }: Frame): string {
  const { file, line, column } = span;
  const head = paint(`error[${code}]`, "red");
  const shown = [`${head}: ${printable(`${file}:${line}:${column}: ${message}`)}`];
  const source = lines[line - 1];
  if (source !== undefined && source.trim() !== "") {
    const gutter = `${line} | `;
    const { text, caretAt, caretLength } = excerpt(source.trimEnd(), column - 1, span.length);
    shown.push(paint(gutter, "dim") + text);
    shown.push(" ".repeat(gutter.length + caretAt) + paint("^".repeat(caretLength), "red"));
  }
  if (hint !== undefined) shown.push(`  hint: ${printable(hint)}`);
  return shown.join("\n");
}

/** The part of a line around the caret, one column per UTF-16 unit so that the caret fits. */
function excerpt(source: string, at: number, length: number) {
  const start = source.length <= WIDTH_MAX ? 0 : Math.max(0, at - LEAD_MAX);
  const end = Math.min(source.length, start + WIDTH_MAX);
  const before = start > 0 ? "… " : "";
  const after = end < source.length ? " …" : "";
  return {
    text: before + printable(source.slice(start, end).replaceAll("\t", " ")) + after,
    caretAt: before.length + at - start,
    caretLength: Math.max(1, Math.min(length, end - at)),
  };
}

/** Control, format (bidirectional …), separator and half characters become `?`. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, "?");
}

function painted(text: string, colour: "red" | "dim"): string {
  return colour === "red" ? `\u001B[1;31m${text}\u001B[0m` : `\u001B[2m${text}\u001B[0m`;
}
