import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import { ExitCode, ScenarioError, UserError } from "../base/errors.ts";
import { visibleText } from "../report/visible-text.ts";
import type { Console } from "./console.ts";
import { failureOf } from "./failure.ts";

export type ValidateFlags = { readonly json?: boolean };

/** One thing wrong with a file, for a program that reads it. */
type JsonProblem = {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly length: number | null;
  readonly message: string;
  readonly hint: string | null;
};

/** Reads every scenario, and says of each that it is valid, or all that is wrong with it. */
export function validate(
  files: readonly string[],
  flags: ValidateFlags,
  console: Console,
): ExitCode {
  const problems: JsonProblem[] = [];
  for (const file of files) {
    try {
      const { notes } = readAndLoad(file);
      if (flags.json === true) continue;
      console.out(`${visibleText(file)}: valid\n`);
      for (const { message } of notes) console.out(`  note: ${visibleText(message)}\n`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...jsonProblems(file, error));
      if (flags.json !== true) console.note(failureOf(error, { colour: console.noteColour }).text);
    }
  }
  if (flags.json === true) console.out(`${JSON.stringify({ problems }, undefined, 2)}\n`);
  return problems.length > 0 ? ExitCode.configuration : ExitCode.pass;
}

function readAndLoad(file: string) {
  return loadScenarioText(readScenarioFile(file), { overrides: {}, fallbackSeed: 0 });
}

function jsonProblems(file: string, error: UserError): JsonProblem[] {
  if (!(error instanceof ScenarioError)) {
    const { message, hint = null } = error;
    return [{ file, line: null, column: null, length: null, message, hint }];
  }
  return error.problems.map(({ span: { line, column, length }, message, hint = null }) => ({
    file,
    line,
    column,
    length,
    message,
    hint,
  }));
}
