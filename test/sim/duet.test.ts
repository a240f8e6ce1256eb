import { describe, expect, it } from "vitest";
import { bucketTotal } from "../../src/base/coarse-buckets.ts";
import { NANOS_PER_MILLI as ms, NANOS_PER_SECOND as second } from "../../src/base/time.ts";
import { readLog } from "../../src/app/read-log.ts";
import { responseTimeOf } from "../../src/gate/ab/quad-times.ts";
import { pairedScenario } from "../../src/scenario/pairing.ts";
import type { Pairing, Scenario } from "../../src/scenario/scenario.ts";
import { violations } from "../log-invariants.ts";
import { type LogRow, ofKind } from "../log-rows.ts";
import { framed, headerOf, readerOf, replayed, scenarioOf, simulated } from "../simulated-run.ts";

const pairing: Pairing = {
  duet: true,
  base: "http://base.test",
  head: "http://head.test",
  sliceNanos: second,
  guardNanos: 0,
  warmUpQuads: 1,
  quads: 10,
  rounds: 2,
  stopsEarly: false,
  restarts: true,
  identical: false,
};

const WINDOWS = pairing.rounds * pairing.quads;

function duet(toml: string, workers = 1): Scenario {
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
    duration = "20s"
    [schedule]
    type = "arrivals"
    rate = 200
    ${requests}`,
  poisson: `
    [runtime]
    duration = "20s"
    [schedule]
    type = "arrivals"
    rate = 300
    spacing = "poisson"
    ${requests}`,
  closed: `
    [runtime]
    duration = "20s"
    vus = 8
    [think_time]
    type = "constant"
    duration = "10ms"
    ${requests}`,
};

type Sent = { readonly variant: "head" | "base"; readonly row: LogRow; readonly round: number };

/** What was sent, with the variant that its connection leads to. */
function sentIn(rows: readonly LogRow[]): Sent[] {
  const targets = new Map<string, number>();
  let worker = 0;
  let round = -1;
  return rows.flatMap((row): Sent[] => {
    if (row.kind === "roundBegan") round = row.who;
    else if (row.kind === "tick") worker = row.who;
    else if (row.kind === "connectionOpening") targets.set(`${worker}/${row.who}`, row.code);
    if (row.kind !== "requestSent") return [];
    const variant = targets.get(`${worker}/${row.detail}`) === 0 ? "head" : "base";
    return [{ variant, row, round }];
  });
}

const cases = Object.entries(loads).flatMap(([name, toml]) =>
  [1, 2].map((workers) => ({ name, toml, workers })),
);

describe.each(cases)("a duet of a $name load with $workers workers", ({ toml, workers }) => {
  const scenario = duet(toml, workers);
  const running = simulated(scenario, { serviceNanos: 6 * ms }, { serviceNanos: 5 * ms });

  it("obeys the laws of the log in every round, and its accounting holds", async () => {
    const { rows, findings } = await running;
    expect(violations(rows, scenario)).toEqual([]);
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

  it("is the same again from the same seed, and from its log alone", async () => {
    const { payloads, findings } = await running;
    const twin = await simulated(scenario, { serviceNanos: 6 * ms }, { serviceNanos: 5 * ms });
    expect(twin.payloads).toEqual(payloads);
    const again = readLog(readerOf(framed(payloads, headerOf(scenario))), scenario, {
      settings: { failOnInconclusive: false },
    });
    expect(again.judgement.paired).toEqual(findings.judgement.paired);
  });

  it("counts every window of both variants", async () => {
    const { findings } = await running;
    const rounds = findings.metrics.paired!;
    expect(rounds.map(({ quads }) => quads.length)).toEqual([pairing.quads, pairing.quads]);
    for (const { base, head } of rounds.flatMap(({ quads }) => quads)) {
      for (const side of [base, head]) {
        expect(side.recordedNanos).toBe(second);
        for (const block of side.requests) {
          expect(block.planned).toBe(block.sent + block.dropped);
          expect(bucketTotal(responseTimeOf(block))).toBe(block.succeeded);
        }
      }
    }
  });

  it("finds a head that is a fifth slower", async () => {
    const { judgement } = (await running).findings;
    expect([judgement.verdict, judgement.exitCode]).toEqual(["fail", 1]);
    expect(judgement.reasons[0]).toMatch(/^Regression confirmed: p50 of /u);
    expect(judgement.paired!.sample).toMatchObject({ quads: WINDOWS, quadsUnfit: 0 });
  });

  it("passes a head that is the same", async () => {
    const { findings } = await simulated(scenario);
    expect(findings.judgement.verdict).toBe("pass");
  });
});

describe.each(["uniform", "poisson"] as const)("the %s arrivals of a duet", (name) => {
  const scenario = duet(loads[name]);
  const running = simulated(scenario, { serviceNanos: 6 * ms }, { serviceNanos: 5 * ms });

  it("are the same for both variants: instant, request, round", async () => {
    const sent = sentIn((await running).rows);
    const of = (variant: Sent["variant"]): string[] =>
      sent
        .filter((each) => each.variant === variant)
        .map(({ row, round }) => `${round} ${row.x} ${row.code}`)
        .toSorted();
    expect(of("head")).toEqual(of("base"));
    expect(of("head").length).toBeGreaterThan(4_000);
  });

  it("come at the scenario's rate to each of them", async () => {
    const { findings } = await running;
    const rate = name === "uniform" ? 200 : 300;
    const { rates, run, paired } = findings.metrics;
    expect(run.windowNanos).toBe(WINDOWS * second);
    // Poisson arrivals are as many as they are; the plan's own count is held by the accounting.
    const tolerance = name === "uniform" ? 0.01 : 0.05;
    expect(Math.abs(rates.plannedPerSecond! / rate - 1)).toBeLessThan(tolerance);
    const plannedOf = (variant: "base" | "head"): number =>
      paired!
        .flatMap(({ quads }) => quads.flatMap((quad) => quad[variant].requests))
        .reduce((sum, { planned }) => sum + planned, 0);
    expect(plannedOf("base")).toBe(plannedOf("head"));
    expect(plannedOf("head")).toBe(findings.metrics.measured.planned);
  });

  it("go to either variant first about as often", async () => {
    const sent = sentIn((await running).rows);
    const seen = new Set<string>();
    const first = { head: 0, base: 0 };
    for (const { variant, row, round } of sent) {
      const arrival = `${round} ${row.x}`;
      if (!seen.has(arrival)) first[variant] += 1;
      seen.add(arrival);
    }
    expect(first.head / seen.size).toBeGreaterThan(0.45);
    expect(first.head / seen.size).toBeLessThan(0.55);
  });
});

describe("the virtual users of a duet", () => {
  it("are two halves that send the same in the same order", async () => {
    const scenario = duet(loads.closed);
    const { rows } = await simulated(scenario, { serviceNanos: 6 * ms }, { serviceNanos: 5 * ms });
    const half = 4;
    const doneBy = new Map<string, number[]>();
    for (const { row, round, variant } of sentIn(rows)) {
      expect(variant).toBe(row.who < half ? "head" : "base");
      const list = doneBy.get(`${round} ${row.who}`) ?? [];
      list.push(row.code);
      doneBy.set(`${round} ${row.who}`, list);
    }
    expect(doneBy.size).toBe(2 * 2 * half);
    for (const round of [0, 1]) {
      for (let vu = 0; vu < half; vu += 1) {
        const ofHead = doneBy.get(`${round} ${vu}`)!;
        const ofBase = doneBy.get(`${round} ${vu + half}`)!;
        expect(ofHead.length).toBeGreaterThan(100);
        // The base is faster, and so it gets further.
        expect(ofBase.slice(0, ofHead.length)).toEqual(ofHead);
      }
    }
  });

  it("must be two equal halves", () => {
    const odd = loads.closed.replace("vus = 8", "vus = 7");
    expect(() => duet(odd)).toThrow("7 virtual users are not two equal halves");
  });
});

describe("a head that cannot keep up", () => {
  const toml = `
    [runtime]
    duration = "20s"
    [schedule]
    type = "arrivals"
    rate = 200
    max_in_flight = 4
    max_wait = "20ms"
    ${requests}`;

  it("drops its own arrivals, and none of the base's, which are all sent on time", async () => {
    const scenario = duet(toml);
    const running = simulated(scenario, { serviceNanos: 50 * ms }, { serviceNanos: 5 * ms });
    const { rows, findings, payloads } = await running;
    expect(violations(rows, scenario)).toEqual([]);
    const dropped = ofKind(rows, "arrivalDropped");
    expect(dropped.length).toBeGreaterThan(100);
    expect(dropped.filter(({ z }) => z % 2 === 1)).toEqual([]);
    const late = sentIn(rows).filter(({ variant, row }) => variant === "base" && row.y > row.x);
    // Only the first few wait: for their connections.
    expect(late.every(({ row }) => row.y - row.x < ms)).toBe(true);
    const quads = findings.metrics.paired!.flatMap((round) => round.quads);
    const droppedOf = (variant: "base" | "head"): number =>
      quads
        .flatMap((quad) => quad[variant].requests)
        .reduce((sum, block) => sum + block.dropped, 0);
    expect(droppedOf("base")).toBe(0);
    expect(droppedOf("head")).toBe(findings.metrics.measured.dropped);
    expect(await replayed(payloads, scenario)).toMatchObject({ difference: undefined });
  });
});

describe("a head that stalls and fails", () => {
  it.each(["uniform", "closed"] as const)(
    "does not keep the base from its %s load",
    async (name) => {
      const scenario = duet(loads[name], 2);
      const troubled = { serviceNanos: 5 * ms, stallRatio: 0.02, errorRatio: 0.1 };
      const { rows, findings, payloads } = await simulated(scenario, troubled, {
        serviceNanos: 5 * ms,
      });
      expect(violations(rows, scenario)).toEqual([]);
      expect(findings.metrics.wholeRun.holds).toBe(true);
      const blocks = findings.metrics
        .paired!.flatMap((round) => round.quads)
        .flatMap(({ base }) => base.requests);
      expect(blocks.filter(({ failed, dropped }) => failed + dropped > 0)).toEqual([]);
      expect(findings.judgement.verdict).toBe("fail");
      expect(await replayed(payloads, scenario)).toMatchObject({ difference: undefined });
    },
  );
});

describe("a duet that ends when it is decided", () => {
  it("takes one round for what is clear", async () => {
    const long = { ...pairing, quads: 30, stopsEarly: true };
    const scenario = pairedScenario(scenarioOf(loads.uniform), long);
    const running = simulated(scenario, { serviceNanos: 8 * ms }, { serviceNanos: 5 * ms });
    const { payloads, findings } = await running;
    expect(findings.judgement).toMatchObject({
      verdict: "fail",
      paired: { sample: { rounds: 1, roundsPlanned: 2 }, budget: { looks: 2 } },
    });
    expect(await replayed(payloads, scenario)).toMatchObject({ difference: undefined });
  });
});
