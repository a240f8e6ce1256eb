import { describe, expect, it } from "vitest";
import { bucketTotal } from "../../src/base/coarse-buckets.ts";
import { NANOS_PER_MILLI as ms } from "../../src/base/time.ts";
import { Slices } from "../../src/plan/slices.ts";
import { pairedScenario } from "../../src/scenario/pairing.ts";
import { withAssertionsOf } from "../../src/app/other-assertions.ts";
import { readLog } from "../../src/app/read-log.ts";
import { scenarioOfLog } from "../../src/app/recorded-log.ts";
import { replay } from "../../src/app/replay.ts";
import type { LogHeader } from "../../src/eventlog/header.ts";
import { responseTimeOf } from "../../src/gate/ab/quad-times.ts";
import type { Pairing, Scenario, StartSpread } from "../../src/scenario/scenario.ts";
import type { ServerModel } from "../../src/sim/server-model.ts";
import { violations } from "../log-invariants.ts";
import { ofKind } from "../log-rows.ts";
import {
  framed,
  plainHeader,
  readerOf,
  replayed,
  scenarioOf,
  simulated,
} from "../simulated-run.ts";

const pairing: Pairing = {
  base: "http://base.test",
  head: "http://head.test",
  sliceNanos: 100 * ms,
  guardNanos: 20 * ms,
  warmUpQuads: 1,
  quads: 5,
  rounds: 2,
  stopsEarly: false,
  restarts: true,
  identical: false,
};

function paired(toml: string, workers = 1): Scenario {
  return { ...pairedScenario(scenarioOf(toml), pairing), workers };
}

const requests = `
  [target]
  base_url = "http://sim.test"
  [[requests]]
  name = "a"
  path = "/a"
  [[requests]]
  name = "b"
  path = "/b"
  weight = 3`;

const loads = {
  uniform: `
    [runtime]
    duration = "10s"
    [schedule]
    type = "arrivals"
    rate = 500
    ${requests}`,
  poisson: `
    [runtime]
    duration = "10s"
    [schedule]
    type = "arrivals"
    rate = 700
    spacing = "poisson"
    ${requests}`,
  closed: `
    [runtime]
    duration = "10s"
    vus = 4
    ${requests}`,
};

const cases = Object.entries(loads).flatMap(([name, toml]) =>
  [1, 2].map((workers) => ({ name, toml, workers })),
);

describe.each(cases)("a comparison of a $name load with $workers workers", ({ toml, workers }) => {
  const scenario = paired(toml, workers);
  const running = simulated(scenario, { serviceNanos: 2 * ms }, { serviceNanos: ms });

  it("obeys the laws of the log in every round, and its accounting holds", async () => {
    const { rows, findings } = await running;
    expect(violations(rows, scenario)).toEqual([]);
    expect(ofKind(rows, "roundBegan").map(({ who }) => who)).toEqual([0, 1]);
    expect(findings.metrics.wholeRun.holds).toBe(true);
  });

  it("replays byte for byte", async () => {
    const { payloads } = await running;
    expect(await replayed(payloads, scenario)).toMatchObject({
      blocksIdentical: payloads.length,
      difference: undefined,
      ending: { kind: "complete" },
    });
  });

  it("sends each request to the variant whose slice it is", async () => {
    const { rows } = await running;
    const slices = [0, 1].map((round) => new Slices(pairing, scenario.seed, round));
    const targets = new Map<string, number>();
    let round = -1;
    let origin = 0;
    let worker = 0;
    const wrong: number[] = [];
    for (const row of rows) {
      if (row.kind === "roundBegan") {
        round = row.who;
        origin = row.at;
      } else if (row.kind === "tick") worker = row.who;
      else if (row.kind === "connectionOpening") targets.set(`${worker}/${row.who}`, row.code);
      else if (row.kind === "requestSent") {
        const sent = targets.get(`${worker}/${row.detail}`);
        if (sent !== slices[round]!.variantAt(row.x - origin)) wrong.push(row.x);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("counts every quad of both variants, and sees the slower one", async () => {
    const { findings } = await running;
    const rounds = findings.metrics.paired!;
    expect(rounds.map(({ quads }) => quads.length)).toEqual([5, 5]);
    for (const { quads } of rounds) {
      for (const { base, head } of quads) {
        for (const side of [base, head]) {
          expect(side.recordedNanos).toBe(160 * ms);
          for (const block of side.requests) {
            expect(block.planned).toBe(block.sent + block.dropped);
            expect(bucketTotal(responseTimeOf(block))).toBe(block.succeeded);
          }
        }
      }
    }
    const { medianNanos } = findings.metrics.overall.ok.serviceTime;
    expect(medianNanos).toBeGreaterThan(2 * ms);
  });
});

describe("the arrivals of a comparison", () => {
  it.each(["uniform", "poisson"] as const)("are the same for both variants, %s", async (name) => {
    const scenario = paired(loads[name]);
    const { rows, findings } = await simulated(scenario);
    const bySlice = new Map<string, string[]>();
    let origin = 0;
    let round = -1;
    for (const row of rows) {
      if (row.kind === "roundBegan") [origin, round] = [row.at, row.who];
      if (row.kind !== "requestSent") continue;
      const at = row.x - origin;
      const key = `${round}/${Math.floor(at / pairing.sliceNanos)}`;
      const list = bySlice.get(key) ?? [];
      list.push(`${at % pairing.sliceNanos} ${row.code}`);
      bySlice.set(key, list);
    }
    for (let slice = 0; slice < 24; slice += 2) {
      for (const each of [0, 1]) {
        const first = bySlice.get(`${each}/${slice}`);
        expect(first?.length).toBeGreaterThan(20);
        expect(bySlice.get(`${each}/${slice + 1}`)).toEqual(first);
      }
    }
    const { planned, sent, dropped } = findings.metrics.wholeRun;
    expect(planned).toBe(sent + dropped);
  });

  it("have the head's targets first, under the scenario's names", () => {
    const { targets } = paired(loads.uniform);
    expect(targets.map(({ name, host }) => `${name} ${host}`)).toEqual([
      "target head.test",
      "target (base) base.test",
    ]);
  });
});

describe("what is measured of a comparison", () => {
  it("is the head, whose window is half of the time", async () => {
    const scenario = paired(loads.uniform);
    const { findings } = await simulated(scenario);
    const { run, measured, rates } = findings.metrics;
    expect(run.windowNanos).toBe(2 * 5 * 2 * pairing.sliceNanos);
    expect(measured.planned).toBe(1000);
    expect(rates.plannedPerSecond).toBe(500);
  });
});

describe("a comparison that ends when it is decided", () => {
  const pairs = { sliceNanos: 250 * ms, guardNanos: 50 * ms, quads: 15, rounds: 4 };
  const scenario = pairedScenario(scenarioOf(loads.uniform), {
    ...pairing,
    ...pairs,
    stopsEarly: true,
  });
  const slower = (factor: number) =>
    simulated(scenario, { serviceNanos: factor * ms }, { serviceNanos: ms });

  it("takes one round for what is clear, and more for what is not", async () => {
    const clear = await slower(1.5);
    expect(clear.findings.judgement).toMatchObject({
      verdict: "fail",
      paired: { sample: { rounds: 1, roundsPlanned: 4 }, budget: { looks: 4 } },
    });
    const unclear = await slower(1.06);
    expect(unclear.findings.judgement.paired!.sample.rounds).toBeGreaterThan(1);
  });

  it("has a log that replays, and says the same", async () => {
    const { payloads, findings } = await slower(1.5);
    expect(await replayed(payloads, scenario)).toMatchObject({
      blocksIdentical: payloads.length,
      difference: undefined,
      ending: { kind: "complete" },
    });
    const settings = { failOnInconclusive: false };
    const again = readLog(readerOf(framed(payloads)), scenario, { settings });
    expect(again.judgement).toEqual(findings.judgement);
  });
});

describe("a comparison that knows what starts differ by", () => {
  const length = { sliceNanos: 250 * ms, guardNanos: 50 * ms, quads: 15 };
  const known = { deviation: 0.003, from: { rounds: 24, runs: 6 } };
  const pairingWith = (startSpread?: StartSpread): Pairing => {
    return { ...pairing, ...length, ...(startSpread !== undefined && { startSpread }) };
  };
  const comparedWith = (startSpread?: StartSpread) =>
    simulated(pairedScenario(scenarioOf(loads.uniform), pairingWith(startSpread)));

  it("is surer, and drives the very same load", async () => {
    const [told, untold] = [await comparedWith(known), await comparedWith()];
    expect(told.payloads).toEqual(untold.payloads);
    expect(told.findings.judgement.paired!.startSpread).toEqual(known);
    const floors = [told, untold].map(({ findings }) => findings.judgement.paired!.noiseFloor!);
    expect(floors[0]).toBeLessThan(floors[1]!);
  });

  it("is judged by it again from nothing but its log", async () => {
    const { payloads, scenario, findings } = await comparedWith(known);
    const source = { file: "shop.toml", text: loads.uniform, sha256: "" };
    const header: LogHeader = {
      ...plainHeader,
      seed: scenario.seed,
      scenario: source,
      overrides: { pairing: pairingWith(known) },
    };
    const reader = readerOf(framed(payloads, header));
    const { scenario: read } = scenarioOfLog(reader.header);
    const settings = { failOnInconclusive: false };
    expect(readLog(reader, read, { settings }).judgement).toEqual(findings.judgement);
    expect(await replay(reader, read)).toMatchObject({
      difference: undefined,
      ending: { kind: "complete" },
    });
  });
});

describe("the verdict of a comparison", () => {
  const long = { ...pairing, sliceNanos: 250 * ms, guardNanos: 50 * ms, quads: 15 };
  const scenario = pairedScenario(scenarioOf(loads.uniform), long);
  const judged = async (head: Partial<ServerModel>, base: Partial<ServerModel>) => {
    const { findings } = await simulated(scenario, head, base);
    return findings.judgement;
  };

  it("is a pass with what is ruled out, when nothing has changed", async () => {
    const { verdict, exitCode, reasons, paired: side } = await judged({}, {});
    expect([verdict, exitCode]).toEqual(["pass", 0]);
    expect(reasons.join("\n")).toMatch(/ruled out at 95%/u);
    expect(side?.sample).toMatchObject({ rounds: 2, quads: 30, quadsUnfit: 0 });
  });

  it("is a fail that names request, quantity and phase, when the head is slower", async () => {
    const {
      verdict,
      exitCode,
      reasons,
      paired: side,
    } = await judged({ serviceNanos: 1.5 * ms }, { serviceNanos: ms });
    expect([verdict, exitCode]).toEqual(["fail", 1]);
    expect(reasons[0]).toMatch(/^Regression confirmed: p50 of [ab] is slower by at least \d/u);
    const row = side?.rows.find(({ request, quantity }) => request === "b" && quantity === "p50");
    expect(row).toMatchObject({ status: "regression", explanation: { shareOfUnits: 1 } });
    expect(row?.explanation?.phases[0]?.phase).toBe("waiting");
  });

  it("names failures that the base does not have", async () => {
    const { verdict, reasons } = await judged({ errorRatio: 0.02 }, {});
    expect(verdict).toBe("fail");
    expect(reasons.join("\n")).toMatch(/failures? .* higher by at least/u);
  });

  it("goes by the margins of the scenario, also when its log is judged by another's", async () => {
    const fast = { serviceNanos: 0.25 * ms };
    const slower = { serviceNanos: 0.38 * ms };
    const own = await simulated(scenario, slower, fast);
    // Half of so little is less than 0.2 ms.
    expect(own.findings.judgement.verdict).toBe("pass");
    const strict = scenarioOf(`${loads.uniform}\n[comparison.p50]\nfloor = "20us"`);
    const reader = readerOf(framed(own.payloads));
    const settings = { failOnInconclusive: false };
    const { judgement } = readLog(reader, withAssertionsOf(scenario, strict), { settings });
    expect(judgement.verdict).toBe("fail");
    const driven = await simulated(pairedScenario(strict, long), slower, fast);
    expect(driven.findings.judgement.reasons).toEqual(judgement.reasons);
  });

  it("is the same from the log alone", async () => {
    const { payloads, findings } = await simulated(scenario, { serviceNanos: 1.2 * ms }, {});
    const again = readLog(readerOf(framed(payloads)), scenario, {
      settings: { failOnInconclusive: false },
    });
    expect(again.judgement).toEqual(findings.judgement);
  });
});
