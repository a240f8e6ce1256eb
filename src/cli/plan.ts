import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import { ExitCode, UsageError } from "../base/errors.ts";
import { formatPlanPreview } from "../plan/preview-text.ts";
import { previewPlan } from "../plan/preview.ts";
import type { Console } from "./console.ts";
import type { OverrideFlags } from "./flags.ts";
import { overridesOf } from "./overrides.ts";

const FIRST_MAX = 100_000;
/** What stands in for the seed that a run would draw. */
const STAND_IN_SEED = 0;

export type PlanFlags = OverrideFlags & { readonly first: string };

/** Prints the plan: the same bytes on every machine, at any time. */
export function plan(file: string, flags: PlanFlags, console: Console): ExitCode {
  const first = /^\d{1,6}$/u.test(flags.first) ? Number(flags.first) : Infinity;
  if (first > FIRST_MAX) {
    throw new UsageError(`--first cannot be ${JSON.stringify(flags.first)}`, {
      hint: `write a whole number, at most ${FIRST_MAX}`,
    });
  }
  const source = readScenarioFile(file);
  const overrides = overridesOf(flags);
  const withFallback = (fallbackSeed: number) =>
    loadScenarioText(source, { overrides, fallbackSeed }).scenario;
  const scenario = withFallback(STAND_IN_SEED);
  if (withFallback(STAND_IN_SEED + 1).seed !== scenario.seed) {
    const advice = "give --seed, or [runtime] seed, to plan what will be run";
    console.note(`note: the scenario has no seed; this is the plan of seed 0 (${advice})\n`);
  }
  console.out(formatPlanPreview(previewPlan(scenario, { first })));
  return ExitCode.pass;
}
