import { ExitCode } from "../base/errors.ts";
import type { GateSettings } from "./judgement.ts";
import type { Verdict } from "./verdict-word.ts";

export function exitCodeOf(verdict: Verdict, settings: GateSettings): ExitCode {
  switch (verdict) {
    case "pass":
      return ExitCode.pass;
    case "fail":
      return ExitCode.fail;
    case "inconclusive":
      return settings.failOnInconclusive ? ExitCode.inconclusive : ExitCode.pass;
    case "invalid":
      return ExitCode.invalidRun;
  }
  return verdict satisfies never;
}
