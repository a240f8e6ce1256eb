import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TIMING_ENTRIES_MAX, TIMING_NAMES_MAX } from "../../src/base/server-timing.ts";
import { NANOS_PER_MILLI as ms } from "../../src/base/time.ts";
import { pairedScenario } from "../../src/scenario/pairing.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { ServerSpan } from "../../src/sim/server-model.ts";
import { violations } from "../log-invariants.ts";
import { ofKind } from "../log-rows.ts";
import { replayed, scenarioOf, simulated } from "../simulated-run.ts";

const text = `
  [target]
  base_url = "http://sim.test"
  [[requests]]
  name = "a"
  path = "/a"
  [[requests]]
  name = "b"
  path = "/b"
  [schedule]
  type = "arrivals"
  spacing = "poisson"
  [[schedule.stages]]
  rate = 500
  duration = "400ms"`;

const spans: ServerSpan[] = [
  { name: "db", share: 0.25 },
  { name: "render", share: 0.5 },
  { name: "db", share: 0.5 },
];

describe.each([1, 2])("with %i workers, a run of a server that says its times", (workers) => {
  const scenario: Scenario = { ...scenarioOf(text), workers };
  const running = simulated(scenario, { spans, serviceSpreadNanos: 0, errorRatio: 0.2 });

  it("has the sum of a name's entries once for each success", async () => {
    const { metrics } = (await running).findings;
    const { entries, leftOut } = metrics.serverTiming!;
    expect(leftOut).toEqual({});
    expect(entries.map(({ request, name }) => `${request} ${name}`)).toEqual([
      "a db",
      "a render",
      "b db",
      "b render",
    ]);
    for (const { request, name, time, sumNanos } of entries) {
      const { succeeded } = metrics.requests.find((each) => each.name === request)!;
      const nanos = name === "db" ? 0.45 * ms : 0.3 * ms;
      expect([time.count, time.minNanos, time.maxNanos]).toEqual([succeeded, nanos, nanos]);
      expect(sumNanos).toBe(succeeded * nanos);
    }
  });

  it("replays byte for byte", async () => {
    const { rows, payloads } = await running;
    expect(violations(rows, scenario)).toEqual([]);
    expect(ofKind(rows, "timingName")).toHaveLength(2 * workers);
    expect(await replayed(payloads, scenario)).toMatchObject({
      blocksIdentical: payloads.length,
      difference: undefined,
    });
  });

  it("says what is over a limit", async () => {
    const names = Array.from({ length: 40 }, (_, index) => ({ name: `n${index}`, share: 0.01 }));
    const { findings } = await simulated(scenario, { spans: names });
    const { entries, leftOut } = findings.metrics.serverTiming!;
    expect(entries).toHaveLength(2 * TIMING_NAMES_MAX);
    const responses = findings.metrics.overall.succeeded;
    expect(leftOut).toEqual({ many_entries: (40 - TIMING_ENTRIES_MAX) * responses });
  });

  it("has nothing of a server that says nothing", async () => {
    const { rows, findings } = await simulated(scenario);
    expect(findings.metrics.serverTiming).toBeUndefined();
    expect(ofKind(rows, "serverTiming", "timingName", "timingLost")).toEqual([]);
  });
});

it("whatever a server says, the log obeys its laws and replays", async () => {
  const name = fc.oneof(
    fc.constantFrom("db", "a-name-that-has-more-octets-than-a-row", "x".repeat(65), "", '"'),
    fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/),
  );
  const share = fc.oneof(fc.double({ min: 0, max: 1 }), fc.constantFrom(-1, 1e9, Number.NaN));
  const said = fc.array(fc.record({ name, share }), { maxLength: 40 });
  const short = { ...scenarioOf(text.replace("400ms", "20ms")) };
  await fc.assert(
    fc.asyncProperty(said, fc.constantFrom(1, 2, 3), async (entries, workers) => {
      const scenario = { ...short, workers };
      const { rows, payloads } = await simulated(scenario, { spans: entries });
      expect(violations(rows, scenario)).toEqual([]);
      expect(await replayed(payloads, scenario)).toMatchObject({ difference: undefined });
    }),
    { numRuns: 30 },
  );
});

describe.each([1, 2])("a comparison with %i workers", (workers) => {
  const pairing = {
    base: "http://base.test",
    head: "http://head.test",
    sliceNanos: 100 * ms,
    guardNanos: 20 * ms,
    warmUpQuads: 1,
    quads: 15,
    rounds: 2,
    stopsEarly: false,
    identical: false,
    restarts: true,
  };
  const plain = scenarioOf(text.replace("400ms", "10s"));
  const scenario = { ...pairedScenario(plain, pairing), workers };
  const running = simulated(
    scenario,
    {
      serviceNanos: 1.5 * ms,
      spans: [
        { name: "db", share: 0.6 },
        { name: "new", share: 0.1 },
      ],
    },
    { serviceNanos: ms, spans: [{ name: "db", share: 0.4 }] },
  );

  it("numbers the names of each round anew, and replays", async () => {
    const { rows, payloads } = await running;
    expect(violations(rows, scenario)).toEqual([]);
    const names = ofKind(rows, "timingName");
    expect(names.filter(({ who }) => who === 0)).toHaveLength(2 * workers);
    expect(await replayed(payloads, scenario)).toMatchObject({ difference: undefined });
  });

  it("counts them by quad, variant and request", async () => {
    const { findings } = await running;
    const quads = findings.metrics.paired!.flatMap((round) => round.quads);
    for (const { base, head } of quads) {
      for (const { serverTimings, succeeded } of base.requests) {
        expect(serverTimings).toMatchObject([{ name: "db", count: succeeded }]);
      }
      for (const { serverTimings, succeeded } of head.requests) {
        const counts = serverTimings.map(({ name, count }) => [name, count]);
        expect(Object.fromEntries(counts)).toEqual({ db: succeeded, new: succeeded });
      }
    }
    const measured = findings.metrics.serverTiming!.entries.map(({ name }) => name);
    expect(measured).toEqual(["db", "new", "db", "new"]);
  });

  it("names what grew on the server", async () => {
    const { paired } = (await running).findings.judgement;
    const row = paired!.rows.find(({ request, quantity }) => request === "b" && quantity === "p50");
    const { entries } = row!.explanation!.server!;
    expect(entries.map(({ name }) => name)).toEqual(["db", "new"]);
    expect(entries[1]!.baseNanos).toBe(0);
    expect(entries[0]!.shiftNanos).toBeGreaterThan(0.4 * ms);
  });
});
