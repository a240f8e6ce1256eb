import { ExitCode, UsageError } from "../base/errors.ts";
import { openSuspicions } from "../gate/compared-verdict.ts";
import type { Judgement } from "../gate/judgement.ts";

const failures = ["assertion", "regression", "inconclusive", "invalid"] as const;
type Failure = (typeof failures)[number];

/** What makes the step fail. Wrong inputs and errors of Z6 do in any case. */
export type FailOn = ReadonlySet<Failure>;

const failOnDefault: FailOn = new Set(["assertion", "invalid"]);

/** @throws UsageError */
export function readFailOn(words: readonly string[]): FailOn {
  if (words.length === 0) return failOnDefault;
  if (words.includes("never")) {
    if (words.length === 1) return new Set();
    throw new UsageError('the input "fail-on" has "never" beside other words', {
      hint: "leave one of them out",
    });
  }
  const chosen = words.map((word) => {
    const failure = failures.find((each) => each === word);
    if (failure !== undefined) return failure;
    throw new UsageError(`the input "fail-on" cannot have ${JSON.stringify(word)} in it`, {
      hint: `write some of ${failures.join(", ")}, or never`,
    });
  });
  return new Set(chosen);
}

/** What the step exits with after a run. */
export function stepExitCode(judgement: Judgement, failOn: FailOn): ExitCode {
  const { verdict, exitCode } = judgement;
  if (exitCode === ExitCode.interrupted) return exitCode;
  switch (verdict) {
    case "pass":
      return ExitCode.pass;
    case "fail":
      return failOn.has("assertion") ? ExitCode.fail : ExitCode.pass;
    case "invalid":
      return failOn.has("invalid") ? ExitCode.invalidRun : ExitCode.pass;
    case "inconclusive": {
      // A comparison that was required and could not be made says so in the exit code itself.
      const fails =
        failOn.has("inconclusive") ||
        exitCode === ExitCode.inconclusive ||
        (failOn.has("regression") && openSuspicions(judgement).length > 0);
      return fails ? ExitCode.inconclusive : ExitCode.pass;
    }
  }
  return verdict satisfies never;
}
