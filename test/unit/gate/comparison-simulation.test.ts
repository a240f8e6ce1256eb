import { describe, expect, it } from "vitest";
import { Philox } from "../../../src/base/philox.ts";
import type { RunSummary } from "../../../src/gate/run-summary.ts";
import { coarseBucketOf } from "../../../src/base/coarse-buckets.ts";
import { comparedWith, noisyRuns } from "./stored-runs.ts";

const GATES = 500;
/** Of all gates that look at unchanged code. */
const FALSE_ALARMS_MAX = 0.02;
const FOUND_MIN = 0.85;

const draws = new Philox(7, 3);
const pool = noisyRuns(160, { between: 0.08, within: 0.03 });

describe("stored runs that differ by 8 %, and their seconds by 3 %", () => {
  it.each([1, 5, 20])("raise hardly a false alarm with %d of them", (runs) => {
    expect(suspectedShare(runs, (head) => head)).toBeLessThanOrEqual(FALSE_ALARMS_MAX);
  });

  it.each([3, 10])("show a run that takes twice as long, with %d of them", (runs) => {
    expect(suspectedShare(runs, slowed)).toBeGreaterThanOrEqual(FOUND_MIN);
  });
});

/** Of gates whose run and stored runs are drawn from the pool. */
function suspectedShare(runs: number, change: (head: RunSummary) => RunSummary): number {
  let suspected = 0;
  for (let gate = 0; gate < GATES; gate += 1) {
    const drawn = new Set<number>();
    for (let draw = 0; drawn.size <= runs; draw += 1) {
      drawn.add(Math.floor(draws.unit(gate, draw, runs) * pool.length));
    }
    const [head, ...stored] = [...drawn].map((at) => pool[at]!);
    const named = stored.map((summary, at) => ({ origin: `run ${at}`, summary }));
    const { rows } = comparedWith(named, change(head!));
    if (rows.some(({ status }) => status === "suspected_regression")) suspected += 1;
  }
  return suspected / GATES;
}

/** Twice the time is an octave of buckets more. */
function slowed(head: RunSummary): RunSummary {
  const octave = coarseBucketOf(2e7) - coarseBucketOf(1e7);
  const overall = head.overall.map(({ failed, buckets: [first = 0, ...rest] }) => {
    return { failed, buckets: [first + octave, ...rest] };
  });
  return { ...head, overall };
}
