import * as core from "@actions/core";
import { parseDuration } from "../base/duration.ts";
import { UsageError } from "../base/errors.ts";
import type { Nanos } from "../base/time.ts";

/** The runner gives an input that nobody set as an empty text. */
export function textOf(name: string): string | undefined {
  const text = core.getInput(name);
  return text === "" ? undefined : text;
}

/** The lines of an input that have something in them. */
export function linesOf(name: string): readonly string[] {
  return core.getMultilineInput(name);
}

/** Words with commas, spaces or line ends between them. */
export function wordsOf(name: string): readonly string[] {
  return core
    .getInput(name)
    .split(/[\s,]+/u)
    .filter((word) => word !== "");
}

/** @throws UsageError */
export function flagOf(name: string, otherwise: "true" | "false"): boolean {
  return choiceOf(name, ["true", "false"], otherwise) === "true";
}

/** One of a few words. @throws UsageError */
export function choiceOf<Choice extends string>(
  name: string,
  choices: readonly Choice[],
  otherwise: Choice,
): Choice {
  const text = textOf(name);
  if (text === undefined) return otherwise;
  const choice = choices.find((each) => each === text.toLowerCase());
  return choice ?? refuseInput(name, text, `write ${choices.join(", ")}`);
}

export type NumberRange = { readonly min: number; readonly max: number };

/** A whole number. @throws UsageError */
export function countOf(name: string, { min, max }: NumberRange): number | undefined {
  const text = textOf(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/u.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  return refuseInput(name, text, `write a whole number, ${min} to ${max}`);
}

/** A duration above 0. @throws UsageError */
export function durationOf(name: string): Nanos | undefined {
  const text = textOf(name);
  if (text === undefined) return undefined;
  const nanos = parseDuration(text);
  if (nanos !== undefined && nanos > 0) return nanos;
  return refuseInput(name, text, 'write a duration above 0, like "30s" or "2m"');
}

/** @throws UsageError always */
export function refuseInput(name: string, text: string, hint: string): never {
  throw new UsageError(`the input "${name}" cannot be ${JSON.stringify(text)}`, { hint });
}
