import { describe, expect, it } from "vitest";
import { Outcome } from "../../../src/base/outcome.ts";
import { compareRuns } from "../../../src/gate/difference.ts";
import type { ComparedRun, DifferenceRow } from "../../../src/gate/difference.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { RunScript } from "../metrics/run-script.ts";
import {
  ms,
  sampleRequest,
  sampleScenario,
  sampleTarget,
  second,
} from "../metrics/sample-scenario.ts";

describe("two runs side by side", () => {
  it("differ by nothing when they are the same", () => {
    const { comparable, rows } = compareRuns(run(10 * ms), run(10 * ms));
    expect(comparable).toBe(true);
    expect(new Set(rows.map(({ label }) => label))).toEqual(new Set(["within_noise"]));
    expect(rows.map(({ request }) => request)).toContain("home");
  });

  it("differ clearly when the difference is beyond what runs commonly differ by", () => {
    expect(p50(run(10 * ms), run(13 * ms))).toMatchObject({
      base: 10 * ms,
      head: 13 * ms,
      absolute: 3 * ms,
      label: "clear",
    });
    expect(p50(run(13 * ms), run(10 * ms)).label).toBe("clear");
  });

  it("do not differ beyond noise by a twentieth, and nobody can tell a seventh", () => {
    expect(p50(run(20 * ms), run(21 * ms)).label).toBe("within_noise");
    expect(p50(run(20 * ms), run(23 * ms)).label).toBe("cannot_tell");
  });

  it("cannot be told apart when their own seconds vary as much", () => {
    const wild = run(13 * ms, (at) => (Math.floor(at / second) % 2) * 8 * ms);
    expect(p50(run(10 * ms), wild).label).not.toBe("clear");
  });

  it("cannot be told apart by a percentile that the sample does not carry", () => {
    const short = { ...run(10 * ms), metrics: script(10 * ms, 500).metrics(sampleScenario()) };
    const row = compareRuns(short, run(20 * ms)).rows.find(({ quantity }) => quantity === "p99");
    expect(row!.label).toBe("cannot_tell");
  });

  it("differ by their failures when these are many more", () => {
    const failing = script(10 * ms, 980);
    for (let i = 0; i < 20; i += 1) {
      failing.exchange({ vu: 60, intendedAt: i, endedAt: i + ms, outcome: Outcome.reset });
    }
    const head = { scenario: sampleScenario(), metrics: failing.metrics(sampleScenario()) };
    const row = compareRuns(run(10 * ms), head).rows.find(
      ({ quantity }) => quantity === "failed_ratio",
    );
    expect(row).toMatchObject({ base: 0, head: 0.02, relative: undefined, label: "clear" });
  });
});

describe("runs of different scenarios", () => {
  it("are not comparable when the load differs, and the keys are named", () => {
    const slower = sampleScenario({ warmUpNanos: second, timer: "economical" });
    const difference = compareRuns(run(10 * ms), run(20 * ms, undefined, slower));
    expect(difference.comparable).toBe(false);
    expect(difference.differingKeys).toEqual(["warmUpNanos", "timer"]);
    expect(new Set(difference.rows.map(({ label }) => label))).toEqual(new Set(["cannot_tell"]));
  });

  it("are comparable when they only go to another address with another seed", () => {
    const elsewhere = sampleScenario({ seed: 9, targets: [{ ...sampleTarget("head"), port: 81 }] });
    expect(compareRuns(run(10 * ms), run(10 * ms, undefined, elsewhere)).comparable).toBe(true);
  });

  it("name the requests that only one of them has", () => {
    const more = sampleScenario({ requests: [sampleRequest("home"), sampleRequest("cart")] });
    const difference = compareRuns(run(10 * ms), run(10 * ms, undefined, more));
    expect(difference.requestsOnlyInHead).toEqual(["cart"]);
    expect(difference.differingKeys).toEqual(["requests[1]"]);
  });
});

function run(
  took: number,
  extra: (at: number) => number = () => 0,
  scenario: Scenario = sampleScenario(),
): ComparedRun {
  return { scenario, metrics: script(took, 1_000, extra).metrics(scenario) };
}

function script(took: number, count: number, extra: (at: number) => number = () => 0): RunScript {
  const rows = new RunScript();
  for (let i = 0; i < count; i += 1) {
    const at = i * 10 * ms;
    rows.exchange({ vu: i % 50, intendedAt: at, endedAt: at + took + extra(at) });
  }
  return rows.finished(10 * second);
}

function p50(base: ComparedRun, head: ComparedRun): DifferenceRow {
  return compareRuns(base, head).rows[0]!;
}
