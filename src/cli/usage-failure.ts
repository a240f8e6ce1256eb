import { CommanderError } from "commander";
import { ExitCode } from "../base/errors.ts";
import { errorText, type Failure } from "./failure.ts";

/** What commander has against a command line; undefined for an error of somebody else. */
export function usageFailureOf(
  error: unknown,
  options: { readonly colour: boolean },
): Failure | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  // It has printed what was asked for, or the help where nothing was.
  if (error.exitCode === 0) return { text: "", exitCode: ExitCode.pass };
  if (error.code === "commander.help") return { text: "", exitCode: ExitCode.configuration };
  // "error: …", and on a line of its own "(Did you mean …?)".
  const [first = "", guess = ""] = error.message.split("\n");
  const message = first.replace(/^error: /u, "");
  const meant = /^\(Did you mean (.+)\?\)$/u.exec(guess)?.[1];
  const hint = meant === undefined ? "z6 help tells what there is" : `did you mean "${meant}"?`;
  return {
    text: errorText({ code: "E_USAGE", message, hint }, options),
    exitCode: ExitCode.configuration,
  };
}
