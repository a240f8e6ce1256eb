import { assert } from "../base/assert.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { workersMaxOf } from "../scenario/workers-max.ts";

/**
 * The part of a run that one worker drives: virtual user or arrival k belongs to worker
 * k modulo `count`. Every draw is known by the number that the VU or arrival has in the whole, so
 * a run has the same plan whatever the number of its workers.
 */
export type Share = {
  /** 0 ≤ index < count. */
  readonly index: number;
  readonly count: number;
};

export const WHOLE: Share = { index: 0, count: 1 };

/** How many of the things 0..total−1 are of this share. Infinity has infinitely many. */
export function partOf(total: number, { index, count }: Share): number {
  return total === Infinity ? Infinity : Math.floor((total + count - 1 - index) / count);
}

/** The number in the whole of the share's `local`-th. */
export function numberInWhole(local: number, { index, count }: Share): number {
  return local * count + index;
}

/** The scenario with the share's part of everything that workers divide between them. */
export function scenarioOfShare(scenario: Scenario, share: Share): Scenario {
  if (share.count === 1) return scenario;
  assert(share.count <= workersMaxOf(scenario), "there are more workers than there is work for");
  const [first, ...others] = scenario.targets.map((target) => ({
    ...target,
    maxConnections: partOf(target.maxConnections, share),
  }));
  const queuedArrivalsMax = Math.max(1, partOf(scenario.limits.queuedArrivalsMax, share));
  return {
    ...scenario,
    targets: [first!, ...others],
    limits: { ...scenario.limits, queuedArrivalsMax },
  };
}
