import { type FailOn, readFailOn } from "./fail-on.ts";
import { textOf, wordsOf } from "./input-text.ts";
import { maskedToken, tellingInputs, type TellingInputs, workingDirectory } from "./inputs.ts";

/** What a step is given that works on stored runs and drives no load. */
export type StoredRunInputs = TellingInputs & {
  /** As given: a run's id or URL. */
  readonly run: string;
  /** Likewise, the run to compare with; empty where there is none. */
  readonly baseRun: string;
  /** Of the logs' artifacts; undefined: a run's only log. */
  readonly logArtifact: string | undefined;
  /** Whose assertions judge the run; undefined: those it was run with. */
  readonly scenario: string | undefined;
  readonly workingDirectory: string;
  readonly token: string;
  readonly failOn: FailOn;
  /** undefined: a folder of the runner's. */
  readonly output: string | undefined;
};

/** @throws UsageError */
export function readStoredRunInputs(): StoredRunInputs {
  return {
    ...tellingInputs(),
    run: textOf("run-id") ?? "",
    baseRun: textOf("base-run-id") ?? "",
    logArtifact: textOf("log-artifact"),
    scenario: textOf("scenario"),
    workingDirectory: workingDirectory(),
    token: maskedToken(),
    failOn: readFailOn(wordsOf("fail-on")),
    output: textOf("output"),
  };
}
