import { InvariantError } from "../base/errors.ts";
import type { Expect } from "../scenario/scenario.ts";

/** A regular expression whose time grows with the text alone: linear, as RE2 has it. */
export type Pattern = { readonly isIn: (text: string) => boolean };
export type CompilePattern = (pattern: string) => Pattern;

/**
 * Loads what compiles the patterns of these expectations. It is larger than all the rest of a
 * load thread's program, and few scenarios have a pattern: without one, nothing is loaded.
 */
export async function patternCompiler(expectations: readonly Expect[]): Promise<CompilePattern> {
  const isNeeded = expectations.some(({ checks }) =>
    checks.some(({ kind }) => kind === "bodyMatches"),
  );
  if (!isNeeded) return noPattern;
  const { RE2JS } = await import("re2js");
  return (pattern) => {
    const compiled = RE2JS.compile(pattern);
    return { isIn: (text) => compiled.matcher(text).find() };
  };
}

/** For expectations that have none. */
export function noPattern(pattern: string): Pattern {
  throw new InvariantError(`nothing was loaded to compile ${pattern}`);
}
