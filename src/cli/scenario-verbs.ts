import type { CheckFlags } from "./check.ts";
import { envFlag, flag, insecureFlag, jsonFlag, overrideFlags, withFlags } from "./flags.ts";
import type { PlanFlags } from "./plan.ts";
import type { ValidateFlags } from "./validate.ts";
import type { VerbParts } from "./verb-parts.ts";

/** Verbs that look at a scenario: `validate`, `plan`, `check`. */
export function addScenarioVerbs({ verb, console, exitWith }: VerbParts): void {
  withFlags(verb("validate <scenario...>", "say all that is wrong with scenarios; send nothing"), [
    jsonFlag(),
  ]).action(async (files: string[], flags: ValidateFlags) => {
    const { validate } = await import("./validate.ts");
    exitWith(validate(files, flags, console));
  });

  withFlags(verb("plan <scenario>", "print what a run would do and when; send nothing"), [
    flag("--first <count>", "arrivals or virtual users to print in full").default("10"),
    ...overrideFlags(),
  ]).action(async (file: string, flags: PlanFlags) => {
    const { plan } = await import("./plan.ts");
    exitWith(plan(file, flags, console));
  });

  withFlags(verb("check <scenario>", "send each request once, and print what came back"), [
    ...overrideFlags().filter(({ long }) => long === "--target"),
    envFlag(),
    insecureFlag(),
  ]).action(async (file: string, flags: CheckFlags) => {
    const { check } = await import("./check.ts");
    exitWith(await check(file, flags, console));
  });
}
