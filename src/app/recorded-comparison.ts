import { isDecided } from "../gate/ab/paired-verdict.ts";
import { readText, readWhole } from "../node/files.ts";
import { pairedScenario, type PairTargets, scenarioAt } from "../scenario/pairing.ts";
import { paceOf } from "./pace.ts";
import { checkCompared, choosePairing, type PairingWishes } from "./pairing-choice.ts";
import { type RealRunOptions, type RecordedRun, recordRun, type RunOrder } from "./recorded-run.ts";

export type ComparisonParts = Omit<PairingWishes, "targets" | "pace"> & {
  /**
   * Awaited before each round, 0-based: both variants are then ready, as new processes where it
   * `restarts`.
   *
   * @returns where they are
   */
  readonly restart: (round: number) => Promise<PairTargets>;
};

/**
 * Drives a scenario's load at two variants of a service, in turns or at once, in rounds, and
 * records it as one run.
 *
 * @param order its scenario is the one that names no variants yet
 * @throws UserError before anything is compared
 */
export async function recordComparison(
  order: RunOrder,
  parts: ComparisonParts,
  options: RealRunOptions,
): Promise<RecordedRun> {
  const { scenario: plain, env } = order;
  checkCompared(plain, parts.duet);
  const first = await parts.restart(0);
  const inputs = { env, readBody: readWhole, readText };
  const pace = await paceOf(scenarioAt(plain, first.base), inputs, "base");
  // Only to see that it answers at all: how slow it is, is what the run finds out.
  await paceOf(scenarioAt(plain, first.head), inputs, "head");
  const pairing = choosePairing(plain, { ...parts, targets: first, pace });
  const scenario = pairedScenario(plain, pairing);
  const overrides = { ...order.overrides, target: undefined, pairing };
  return recordRun(
    { ...order, overrides, scenario },
    {
      ...options,
      rounds: {
        restart: (round) => (round === 0 ? Promise.resolve(first) : parts.restart(round)),
        isDecided: (soFar) => isDecided(soFar, scenario),
      },
    },
  );
}
