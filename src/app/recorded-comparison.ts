import { pairedJudgementOf } from "../gate/ab/paired-verdict.ts";
import { readText, readWhole } from "../node/files.ts";
import type { PairTargets } from "../scenario/pairing.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { paceOf } from "./pace.ts";
import { checkCompared, choosePairing, type Pace, type PairingWishes } from "./pairing-choice.ts";
import { type RealRunOptions, type RecordedRun, recordRun, type RunOrder } from "./recorded-run.ts";
import { loadScenarioText } from "./scenario-file.ts";
import type { Variant } from "./side-by-side.ts";

export type ComparisonParts = Pick<PairingWishes, "rounds" | "stopsEarly" | "identical"> & {
  /**
   * Awaited before each round, 0-based: both variants are then new processes that are ready.
   *
   * @returns where they are
   */
  readonly restart: (round: number) => Promise<PairTargets>;
};

/**
 * Drives a scenario's load at two variants of a service in turns, in rounds, and records it as
 * one run.
 *
 * @param order its scenario is the one that names no variants yet
 * @throws UserError before anything is compared
 */
export async function recordComparison(
  order: RunOrder,
  parts: ComparisonParts,
  options: RealRunOptions,
): Promise<RecordedRun> {
  const { source, env } = order;
  const seed = order.scenario.seed;
  checkCompared(order.scenario);
  const first = await parts.restart(0);
  const load = (overrides: RunOrder["overrides"]): Scenario =>
    loadScenarioText(source, { overrides, fallbackSeed: seed }).scenario;
  const inputs = { env, readBody: readWhole, readText };
  const paceAt = (variant: Variant): Promise<Pace> =>
    paceOf(load({ ...order.overrides, target: first[variant] }), inputs, variant);
  const pace = await paceAt("base");
  // Only to see that it answers at all: how slow it is, is what the run finds out.
  await paceAt("head");
  const pairing = choosePairing(order.scenario, { ...parts, targets: first, pace });
  const overrides = { ...order.overrides, pairing };
  const scenario = load(overrides);
  return recordRun(
    { ...order, overrides, scenario },
    {
      ...options,
      rounds: {
        restart: (round) => (round === 0 ? Promise.resolve(first) : parts.restart(round)),
        isDecided: (soFar) => pairedJudgementOf(soFar, scenario, [])?.next === "stop",
      },
    },
  );
}
