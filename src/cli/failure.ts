import { VERSION } from "../app/version.ts";
import { ExitCode, ScenarioError, UserError } from "../base/errors.ts";
import { SENTENCE_CHARACTERS_MAX, visibleText } from "../report/visible-text.ts";
import { formatScenarioError } from "../scenario/code-frame.ts";

/** What to say about an error, and what to exit with. */
export type Failure = { readonly text: string; readonly exitCode: ExitCode };

export function failureOf(error: unknown, options: { readonly colour: boolean }): Failure {
  if (error instanceof ScenarioError) {
    return { text: `${formatScenarioError(error, options)}\n`, exitCode: error.exitCode };
  }
  if (error instanceof UserError) {
    const { code, message, hint, exitCode } = error;
    return { text: errorText({ code, message, hint }, options), exitCode };
  }
  return { text: internalText(error), exitCode: ExitCode.internal };
}

type Said = {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
};

/** An error as every verb prints it. */
export function errorText({ code, message, hint }: Said, { colour }: { colour: boolean }): string {
  const label = `error[${code}]`;
  const head = colour ? `\u001b[1;31m${label}\u001b[0m` : label;
  const shown = visibleText(message, SENTENCE_CHARACTERS_MAX);
  const advice =
    hint === undefined ? "" : `  hint: ${visibleText(hint, SENTENCE_CHARACTERS_MAX)}\n`;
  return `${head}: ${shown}\n${advice}`;
}

function internalText(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    "internal error: this is a bug in Z6, not in your scenario",
    stack,
    `  hint: please report it with the lines above (z6 ${VERSION}, Node.js ${process.versions.node}, ${process.platform})`,
    "",
  ].join("\n");
}
