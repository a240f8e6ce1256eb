import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEVER } from "../../../src/base/time.ts";
import { type Plan, planOf } from "../../../src/plan/plan.ts";
import { numberInWhole, partOf, scenarioOfShare } from "../../../src/plan/share.ts";
import { scenarioOf } from "../../simulated-run.ts";

const counts = fc.integer({ min: 1, max: 9 });

const sharesOf = (count: number) => Array.from({ length: count }, (_, index) => ({ index, count }));

describe("the shares of a number of things", () => {
  it("are all of them, each once", () => {
    fc.assert(
      fc.property(fc.nat(200), counts, (total, count) => {
        const numbers = sharesOf(count).flatMap((share) =>
          Array.from({ length: partOf(total, share) }, (_, local) => numberInWhole(local, share)),
        );
        expect(numbers.toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: total }, (_, k) => k),
        );
      }),
    );
  });

  it("of infinitely many are infinite", () => {
    expect(partOf(Infinity, { index: 2, count: 3 })).toBe(Infinity);
  });
});

function arrivalsOf(plan: Plan): { at: number; index: number }[] {
  if (plan.schedule.model !== "open") throw new Error("the load is not open");
  const arrivals = plan.schedule.arrivals();
  const all = [];
  for (; arrivals.at !== NEVER; arrivals.advance())
    all.push({ at: arrivals.at, index: arrivals.index });
  return all;
}

describe("the arrivals of the shares", () => {
  it.each(["uniform", "poisson"])("are the %s arrivals of the whole", (spacing) => {
    const scenario = scenarioOf(`
      [schedule]
      type = "arrivals"
      spacing = "${spacing}"
      max_in_flight = 20
      [[schedule.stages]]
      rate = 200
      to = 900
      duration = "300ms"`);
    const whole = arrivalsOf(planOf(scenario));
    for (const count of [2, 3, 7]) {
      const shared = sharesOf(count).flatMap((share) => arrivalsOf(planOf(scenario, share)));
      expect(shared.toSorted((a, b) => a.index - b.index)).toEqual(whole);
    }
  });
});

describe("the virtual users of the shares", () => {
  const scenario = scenarioOf(`
    [runtime]
    duration = "2s"
    [schedule]
    type = "ramp"
    start_vus = 7
    end_vus = 2
    ramp_duration = "1s"`);

  it("come and go when those of the whole do", () => {
    const changesOf = (plan: Plan) => {
      if (plan.schedule.model !== "closed") throw new Error("the load is not closed");
      const { at, vu, spawn } = plan.schedule.changes;
      return Array.from(at, (when, row) => [
        when,
        numberInWhole(vu[row]!, plan.share),
        spawn[row]!,
      ]);
    };
    const inOrder = (changes: readonly (readonly number[])[]) =>
      changes.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
    const whole = inOrder(changesOf(planOf(scenario)));
    for (const count of [2, 3, 7]) {
      const shared = sharesOf(count).flatMap((share) => changesOf(planOf(scenario, share)));
      expect(inOrder(shared)).toEqual(whole);
    }
  });
});

describe("what workers divide between them", () => {
  it("is the connections to each target, and never more than that", () => {
    const scenario = scenarioOf(`
      [runtime]
      vus = 10
      duration = "1s"
      [target]
      base_url = "http://sim.test"
      max_connections = 5`);
    const parts = sharesOf(3).map((share) => scenarioOfShare(scenario, share).targets[0]);
    expect(parts.map(({ maxConnections }) => maxConnections)).toEqual([2, 2, 1]);
  });
});
