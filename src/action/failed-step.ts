import type { ExitCode } from "../base/errors.ts";
import { failureOf } from "../cli/failure.ts";
import { ServiceError } from "../node/service-error.ts";
import { annotateFailure } from "./annotations.ts";
import type { TellingInputs } from "./inputs.ts";
import { writeSummary } from "./job-summary.ts";
import { say } from "./log.ts";
import { setErrorOutputs } from "./outputs.ts";
import { errorText } from "./report-text.ts";

export type ToldFailure = {
  readonly exitCode: ExitCode;
  /** Markdown. */
  readonly body: string;
};

/**
 * Says why the step did not come to its end, and sets what it exits with.
 *
 * @param inputs undefined: they are what could not be read
 */
export async function tellFailure(
  error: unknown,
  inputs: TellingInputs | undefined,
): Promise<ToldFailure> {
  const { text, exitCode } = failureOf(error, { colour: false });
  process.exitCode = exitCode;
  if (error instanceof ServiceError) sayLastLines(error);
  say(text);
  if (inputs?.annotations !== false) annotateFailure(error);
  setErrorOutputs(exitCode);
  const body = errorText(text);
  if (inputs?.jobSummary !== false) await writeSummary(body);
  return { exitCode, body };
}

/** A step that reads its inputs and does its work, and says why when it cannot do either. */
export async function attemptStep<Inputs extends TellingInputs>(
  read: () => Inputs,
  work: (inputs: Inputs) => Promise<void>,
): Promise<void> {
  let inputs: Inputs | undefined;
  try {
    inputs = read();
    await work(inputs);
  } catch (error) {
    await tellFailure(error, inputs);
  }
}

/** Where nobody has to unfold anything to read them. */
function sayLastLines({ lastLines }: ServiceError): void {
  if (lastLines.length === 0) return;
  say("The last lines of the command:");
  for (const line of lastLines) say(`  ${line}`);
}
