import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Philox } from "../../../src/base/philox.ts";
import { Outcome } from "../../../src/base/outcome.ts";
import type { AssertionRow, Judgement } from "../../../src/gate/judgement.ts";
import { judge } from "../../../src/gate/verdict.ts";
import { BLOCK_REQUESTS_MAX } from "../../../src/metrics/block-tally.ts";
import type { Assertion } from "../../../src/scenario/scenario.ts";
import { RunScript } from "../metrics/run-script.ts";
import {
  ms,
  sampleAssertion,
  sampleRequests,
  sampleScenario,
  second,
} from "../metrics/sample-scenario.ts";

const draws = new Philox(5, 3);
const everything = sampleAssertion().where;

/** A hundred a second, which take the second's level and 0 to 40 ms more. */
function run(levels: readonly number[], failing: (index: number) => boolean = () => false) {
  const script = new RunScript();
  for (const [at, level] of levels.entries()) {
    for (let i = 0; i < 100; i += 1) {
      const index = at * 100 + i;
      const intendedAt = index * 10 * ms;
      const endedAt = intendedAt + Math.round((level + 40 * draws.unit(1, at, i)) * ms);
      const outcome = failing(index) ? { outcome: Outcome.reset } : {};
      script.exchange({ vu: index % 50, intendedAt, endedAt, ...outcome });
    }
  }
  return script.finished(levels.length * second);
}

/** A minute of levels that wander between 100 and 140 ms; p95 of it is about 168 ms. */
const restless = Array.from({ length: 60 }, (_, at) => 100 + ((at * 7) % 60 < 30 ? 0 : 40));
const even = (seconds: number, level: number) => Array.from({ length: seconds }, () => level);

function limitOf(limit: number, changes: Partial<Assertion> = {}): Assertion {
  const statistic = { kind: "percentile", percent: 95 } as const;
  const text = `http_req_duration p(95) < ${limit}ms`;
  return sampleAssertion({ text, statistic, limit: limit * ms, ...changes });
}

function judged(script: RunScript, ...assertions: readonly Assertion[]): Judgement {
  const scenario = sampleScenario({
    assertions,
    requests: sampleRequests("home"),
    load: {
      model: "open",
      stages: [{ rateFrom: 100, rateTo: 100, durationNanos: 60 * second }],
      spacing: "uniform",
      maxInFlight: 50,
      maxWaitNanos: second,
      iterations: undefined,
    },
  });
  return judge(script.metrics(scenario), scenario, { failOnInconclusive: false });
}

const rowOf = (script: RunScript, assertion: Assertion): AssertionRow =>
  judged(script, assertion).assertions[0]!;

describe("a limit on a percentile of the response time", () => {
  const observed = rowOf(run(restless), limitOf(1)).observed! / ms;

  it("is kept by a value within it, whatever the noise", () => {
    const row = rowOf(run(restless), limitOf(observed + 0.1));
    expect(row.status).toBe("pass");
    expect(row.interval!.lower).toBeLessThan(row.observed!);
    expect(row.interval!.upper).toBeGreaterThan(row.observed!);
  });

  it("is neither kept nor broken by a value beyond it by less than the run can tell", () => {
    const judgement = judged(run(restless), limitOf(observed - 1));
    expect(judgement.assertions[0]!.status).toBe("within_noise");
    expect(judgement).toMatchObject({ verdict: "inconclusive", exitCode: 0 });
    expect(judgement.reasons[0]).toMatch(
      /ms \(n = 6,000; \d+–\d+ms\), over the limit by [\d.]+ms, not beyond this run's noise/u,
    );
  });

  it("is told how long a run would tell, where the time is worth it", () => {
    const near = rowOf(run(restless), limitOf(observed - 0.01)).summary;
    expect(near).toMatch(/not beyond this run's noise$/u);
    const { interval } = rowOf(run(restless), limitOf(observed - 1));
    const limit = interval!.lower / ms + 0.3;
    const needed = /about (\d+)s of load would decide/u.exec(
      rowOf(run(restless), limitOf(limit)).summary,
    );
    expect(Number(needed![1])).toBeGreaterThan(60);
    expect(Number(needed![1])).toBeLessThan(600);
  });

  it("is broken by a value that is beyond it in every second, decided on either", () => {
    for (const decideOn of ["interval", "point"] as const) {
      const row = rowOf(run(restless), limitOf(observed / 2, { decideOn }));
      expect(row.status).toBe("fail");
    }
  });

  it("is decided on the point when the scenario says so", () => {
    const row = rowOf(run(restless), limitOf(observed - 1, { decideOn: "point" }));
    expect(row).toMatchObject({ status: "fail", interval: undefined });
    expect(row.summary).toMatch(/; decided on the point, as the scenario says$/u);
  });

  it("is decided on the point by a run of fewer than six seconds, which says so", () => {
    const row = rowOf(run(even(5, 100)), limitOf(100));
    expect(row).toMatchObject({ status: "fail", interval: undefined });
    expect(row.summary).toMatch(/; decided on the point, the run is too short for an interval$/u);
    expect(rowOf(run(even(6, 100)), limitOf(100)).interval).toBeDefined();
  });

  it("of one request is decided on that request's own blocks", () => {
    const where = { ...everything, request: "home" };
    const row = rowOf(run(restless), limitOf(observed - 1, { where }));
    expect(row.status).toBe("within_noise");
  });

  it("of a selection without blocks is decided on the point, which the row says", () => {
    const changes = { window: { fromNanos: 0, toNanos: 60 * second }, decideOn: undefined };
    const row = rowOf(run(restless), limitOf(observed - 1, changes));
    expect(row.status).toBe("fail");
    expect(row.summary).toMatch(/no interval is known of such a selection$/u);
  });

  it("of a request beyond those that have blocks is decided on the point, too", () => {
    const names = Array.from({ length: BLOCK_REQUESTS_MAX }, (_, at) => `r${at}`);
    const script = new RunScript();
    for (let i = 0; i < 6_000; i += 1) {
      const intendedAt = i * 10 * ms;
      const endedAt = intendedAt + 10 * ms;
      script.exchange({ vu: i % 50, request: BLOCK_REQUESTS_MAX, intendedAt, endedAt });
    }
    const assertions = [limitOf(5, { where: { ...everything, request: "last" } })];
    const requests = sampleRequests("r0", ...names.slice(1), "last");
    const scenario = sampleScenario({ assertions, requests });
    const metrics = script.finished(60 * second).metrics(scenario);
    const [row] = judge(metrics, scenario, { failOnInconclusive: false }).assertions;
    expect(row).toMatchObject({ status: "fail", interval: undefined });
    expect(row!.summary).toMatch(/no interval is known of such a selection$/u);
  });

  it("from below is broken when all of the interval is below it", () => {
    const over = { comparison: ">=" } as const;
    expect(rowOf(run(restless), limitOf(observed + 1, over)).status).toBe("within_noise");
    expect(rowOf(run(restless), limitOf(observed * 2, over)).status).toBe("fail");
  });

  it("has wider bounds when it is one of many that gate, and not for those that warn", () => {
    const limits = Array.from({ length: 10 }, (_, at) => limitOf(500 + at));
    const warned = limits.map((each) => ({ ...each, level: "warn" }) as const);
    const width = ({ assertions }: Judgement): number =>
      assertions[0]!.interval!.upper - assertions[0]!.interval!.lower;
    const alone = width(judged(run(restless), limits[0]!));
    expect(width(judged(run(restless), ...limits))).toBeGreaterThan(alone);
    expect(width(judged(run(restless), limits[0]!, ...warned.slice(1)))).toBe(alone);
  });

  it("is never broken more easily by a higher one", () => {
    const script = run(restless);
    const limits = Array.from({ length: 30 }, (_, at) => limitOf(observed + at - 20));
    const scenario = sampleScenario({ assertions: limits });
    const order = { fail: 0, within_noise: 1, pass: 2, no_data: 3, too_few_samples: 3 };
    const { assertions } = judge(script.metrics(scenario), scenario, { failOnInconclusive: false });
    const places = assertions.map(({ status }) => order[status]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(3);
  });

  it("holds and is broken with a word of caution when few samples lie beyond the percentile", () => {
    const p99 = { text: "p99", statistic: { kind: "percentile", percent: 99 } } as const;
    const script = run(even(10, 100));
    for (const [limit, verdict] of [
      [500, "pass"],
      [50, "fail"],
    ] as const) {
      const judgement = judged(script, limitOf(limit, p99), limitOf(500));
      expect(judgement.verdict).toBe(verdict);
      expect(judgement.notes).toEqual([
        "Fewer than 50 samples lie beyond the percentile of p99 (10): a longer run would know more of the tail.",
      ]);
    }
    expect(judged(script, limitOf(500), limitOf(400, { ...p99, level: "warn" })).notes).toEqual([]);
    const many = Array.from({ length: 5 }, (_, at) => limitOf(500, { ...p99, text: `p99 ${at}` }));
    expect(judged(script, ...many).notes[0]).toMatch(/p99 2 \(10\) and 2 more: /u);
  });
});

describe("a limit on a share of failures", () => {
  const share = (limit: number, changes: Partial<Assertion> = {}): Assertion =>
    sampleAssertion({
      text: "http_req_failed ratio <= …",
      metric: "http_req_failed",
      statistic: { kind: "ratio" },
      comparison: "<=",
      limit,
      ...changes,
    });
  const failures = (count: number): RunScript =>
    run(even(60, 10), (index) => index % 100 === 0 && index < count * 100);

  it("is broken when the lower bound of the share is beyond it", () => {
    expect(rowOf(failures(30), share(0.002)).status).toBe("fail");
    expect(rowOf(failures(13), share(0.002)).status).toBe("within_noise");
    expect(rowOf(failures(13), share(0.002, { decideOn: "point" })).status).toBe("fail");
    expect(rowOf(failures(12), share(0.002)).status).toBe("pass");
  });

  it("of none is broken by one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
        expect(rowOf(failures(count), share(0)).status).toBe("fail");
      }),
      { numRuns: 10 },
    );
    expect(rowOf(failures(0), share(0)).status).toBe("pass");
  });

  it("shows where the share may be", () => {
    const { summary, interval } = rowOf(failures(13), share(0.002));
    expect(interval!.lower).toBeLessThan(0.002);
    expect(interval!.upper).toBeGreaterThan(13 / 6_000);
    expect(summary).toMatch(
      /: 0\.22% \(n = 6,000; 0\.1\d–0\.3\d%\), over the limit by 0\.017%, not beyond/u,
    );
  });

  it("holds for a share of successes from below", () => {
    const checks = share(0.998, { metric: "checks", comparison: ">=" });
    const script = (failing: number): RunScript => {
      const rows = new RunScript();
      for (let i = 0; i < 6_000; i += 1) {
        const failedCheck = i < failing ? 1 : 0;
        const times = { intendedAt: i * 10 * ms, endedAt: i * 10 * ms + ms };
        rows.exchange({ vu: i % 50, ...times, failedCheck });
      }
      return rows.finished(60 * second);
    };
    expect(rowOf(script(13), checks).status).toBe("within_noise");
    expect(rowOf(script(40), checks).status).toBe("fail");
  });
});
