import { describe, expect, it } from "vitest";
import { ExitCode } from "../../../src/base/errors.ts";
import { DropCause, Outcome } from "../../../src/base/outcome.ts";
import { EndReason, RecordKind, StopReason } from "../../../src/eventlog/record.ts";
import type { Judgement } from "../../../src/gate/judgement.ts";
import { judge } from "../../../src/gate/verdict.ts";
import type { Assertion, Load } from "../../../src/scenario/scenario.ts";
import { RunScript } from "../metrics/run-script.ts";
import { ms, sampleAssertion, sampleScenario, second } from "../metrics/sample-scenario.ts";

const latency = sampleAssertion();
const tooSlow = sampleAssertion({ text: "http_req_duration p(99) < 5ms", limit: 5 * ms });
const fewErrors = sampleAssertion({
  text: "http_req_failed ratio < 1%",
  metric: "http_req_failed",
  statistic: { kind: "ratio" },
  limit: 0.01,
});

describe("a sound run", () => {
  const healthy = (): RunScript => new RunScript().steady(1_000).finished(10 * second);

  it("passes when every assertion holds", () => {
    const judgement = judged(healthy(), [latency, fewErrors]);
    expect(judgement).toMatchObject({ verdict: "pass", exitCode: ExitCode.pass });
    expect(judgement.notes).toEqual([
      "Fewer than 50 samples lie beyond the percentile of http_req_duration p(99) < 200ms (10): a longer run would know more of the tail.",
    ]);
    expect(judgement.reasons).toEqual(["Every validity rule and every assertion holds."]);
  });

  it("fails with the assertion that does not hold, what was seen and by how much", () => {
    const judgement = judged(healthy(), [latency, tooSlow]);
    expect(judgement).toMatchObject({ verdict: "fail", exitCode: ExitCode.fail });
    expect(judgement.reasons).toEqual([
      "http_req_duration p(99) < 5ms: 10ms (n = 1,000; 10–10ms), off the limit by 5ms",
    ]);
    expect(judgement.assertions[1]).toMatchObject({ observed: 10 * ms, margin: -5 * ms });
  });

  it("passes with a note when only a warning does not hold", () => {
    const judgement = judged(healthy(), [latency, { ...tooSlow, level: "warn" }]);
    expect(judgement.verdict).toBe("pass");
    expect(judgement.notes[0]).toMatch(/^Warning: http_req_duration/);
  });

  it("passes without assertions, and says that nothing was judged", () => {
    const judgement = judged(healthy(), []);
    expect(judgement.verdict).toBe("pass");
    expect(judgement.notes).toEqual(["The scenario has no assertion: nothing was judged."]);
  });

  it("fails an assertion that saw nothing", () => {
    const window = { fromNanos: 60 * second, toNanos: 70 * second };
    const judgement = judged(healthy(), [{ ...latency, window }]);
    expect(judgement.assertions[0]!.status).toBe("no_data");
    expect(judgement.verdict).toBe("fail");
  });

  it("is inconclusive when the sample does not carry the percentile", () => {
    const p999 = { ...latency, statistic: { kind: "percentile", percent: 99.9 } } as const;
    expect(judged(healthy(), [p999])).toMatchObject({
      verdict: "inconclusive",
      exitCode: ExitCode.pass,
    });
    expect(judged(healthy(), [p999], { failOnInconclusive: true }).exitCode).toBe(
      ExitCode.inconclusive,
    );
  });
});

describe("a target that dies half-way", () => {
  const dying = (): RunScript => {
    const script = new RunScript().steady(500);
    for (let i = 500; i < 1_000; i += 1) {
      script.unsent({ vu: i % 50, intendedAt: i * 10 * ms, at: i * 10 * ms + ms });
    }
    return script.finished(10 * second);
  };

  it("fails by the assertion about failures", () => {
    const judgement = judged(dying(), [latency, fewErrors]);
    expect(judgement).toMatchObject({ verdict: "fail", exitCode: ExitCode.fail });
    expect(judgement.reasons[0]).toMatch(/^http_req_failed ratio < 1%: 50%/);
  });

  it("does not pass when no assertion is about failures", () => {
    const median = { ...latency, statistic: { kind: "percentile", percent: 50 } } as const;
    const judgement = judged(dying(), [median]);
    expect(judgement.verdict).toBe("inconclusive");
    expect(judgement.reasons).toEqual([
      "500 of 1,000 exchanges failed (50%; refused 500), and no assertion judges that.",
    ]);
  });

  it("is not covered by an assertion that only sees responses", () => {
    const statuses = {
      ...fewErrors,
      metric: "http_status",
      where: { ...fewErrors.where, status: { from: 500, to: 599 } },
    } as const;
    expect(judged(dying(), [statuses]).verdict).toBe("inconclusive");
  });
});

describe("a target that was never there", () => {
  it("makes the run invalid, whatever the assertions say", () => {
    const script = new RunScript();
    for (let i = 0; i < 1_000; i += 1) {
      script.unsent({ vu: i % 50, intendedAt: i * 10 * ms, at: i * 10 * ms });
    }
    const judgement = judged(script.finished(10 * second), [fewErrors]);
    expect(judgement).toMatchObject({ verdict: "invalid", exitCode: ExitCode.invalidRun });
    expect(judgement.reasons[0]).toBe(
      "The target is unreachable: every attempt failed (refused 1,000).",
    );
    expect(judgement.notes[0]).toMatch(/^Not held against the change: http_req_failed/);
  });
});

describe("a target that answers nothing but errors", () => {
  const hopeless = (): RunScript => {
    const script = new RunScript();
    for (let i = 0; i < 1_000; i += 1) {
      const intendedAt = i * 10 * ms;
      script.exchange({
        vu: i % 50,
        intendedAt,
        endedAt: intendedAt + ms,
        outcome: Outcome.timeout,
      });
    }
    return script.finished(10 * second);
  };

  it("fails by the assertion about failures", () => {
    expect(judged(hopeless(), [fewErrors]).verdict).toBe("fail");
  });

  it("makes the run invalid when no assertion is", () => {
    const judgement = judged(hopeless(), [latency]);
    expect(judgement.verdict).toBe("invalid");
    expect(judgement.reasons[0]).toBe("Nothing succeeded: every exchange failed (timeout 1,000).");
  });
});

describe("a target that cannot keep up with an open load", () => {
  const overrun = (): RunScript => {
    const script = new RunScript().steady(1_000, { every: 9 * ms });
    for (let index = 0; index < 100; index += 1) {
      script.dropped(DropCause.no_vu, { index, intendedAt: 9 * second, at: 10 * second });
    }
    return script.finished(10 * second);
  };

  it("makes the run invalid, because the times of the dropped are missing", () => {
    const judgement = judged(overrun(), [latency]);
    expect(judgement.verdict).toBe("invalid");
    expect(judgement.reasons[0]).toBe(
      "Planned rate not reached: the target held all 50 virtual users. 90.9% of the planned exchanges were sent.",
    );
  });

  it("fails when an assertion fails even so", () => {
    expect(judged(overrun(), [tooSlow]).verdict).toBe("fail");
  });
});

describe("an interrupted run", () => {
  it("is invalid and exits as interrupted", () => {
    const script = new RunScript()
      .steady(400)
      .add({ kind: RecordKind.stop, at: 4 * second, code: StopReason.graceful })
      .finished(4 * second, EndReason.stopped);
    expect(judged(script, [tooSlow])).toMatchObject({
      verdict: "invalid",
      exitCode: ExitCode.interrupted,
    });
  });
});

describe("a generator that was the bottleneck of a closed load", () => {
  const load: Load = {
    model: "closed",
    stages: [{ vusFrom: 50, vusTo: 50, durationNanos: 10 * second }],
    iterations: undefined,
  };
  const saturated = (failures: number): RunScript => {
    const script = new RunScript();
    for (let i = 0; i < 1_000; i += 1) {
      const intendedAt = i * 10 * ms;
      const outcome = i < failures ? { outcome: Outcome.reset } : {};
      const times = { intendedAt, sentAt: intendedAt + 5 * ms, endedAt: intendedAt + 10 * ms };
      script.exchange({ vu: i % 50, ...times, ...outcome });
    }
    return script.finished(10 * second);
  };
  const verdictOn = (script: RunScript, assertions: readonly Assertion[]): Judgement => {
    const scenario = sampleScenario({ assertions, load });
    return judge(script.metrics(scenario), scenario, { failOnInconclusive: false });
  };

  it("lets pass what holds, because the target can only be faster, and says so", () => {
    const judgement = verdictOn(saturated(0), [latency, fewErrors]);
    expect(judgement.verdict).toBe("pass");
    expect(judgement.notes[0]).toMatch(/Z6 was the bottleneck/);
  });

  it("may be so by an event loop that was held up", () => {
    const script = new RunScript();
    for (let i = 0; i < 1_000; i += 1) {
      const intendedAt = i * 10 * ms;
      script.exchange({ intendedAt, endedAt: intendedAt + 10 * ms });
      if (i % 100 === 0) script.heartbeat(intendedAt, { x: 209 * ms });
    }
    const judgement = verdictOn(script.finished(10 * second), [latency, fewErrors]);
    expect(judgement.verdict).toBe("pass");
    expect(judgement.notes[0]).toMatch(/event loop .* Z6 was the bottleneck/);
  });

  it("does not hold a long time against the target", () => {
    const judgement = verdictOn(saturated(0), [tooSlow, fewErrors]);
    expect(judgement.verdict).toBe("invalid");
    expect(judgement.reasons[0]).toMatch(/Z6 was the bottleneck/);
  });

  it("holds failures against the target all the same", () => {
    expect(verdictOn(saturated(100), [latency, fewErrors]).verdict).toBe("fail");
  });
});

function judged(
  script: RunScript,
  assertions: readonly Assertion[],
  settings = { failOnInconclusive: false },
): Judgement {
  const scenario = sampleScenario({ assertions });
  return judge(script.metrics(scenario), scenario, settings);
}
