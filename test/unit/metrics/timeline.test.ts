import { describe, expect, it } from "vitest";
import { Outcome } from "../../../src/base/outcome.ts";
import { RecordKind } from "../../../src/eventlog/record.ts";
import { TIMELINE_SECONDS_MAX } from "../../../src/metrics/timeline-tally.ts";
import { RunScript } from "./run-script.ts";
import { ms, sampleScenario, second } from "./sample-scenario.ts";

describe("the timeline", () => {
  it("counts an exchange in the second in which it ended", () => {
    const { timeline } = new RunScript()
      .exchange({ intendedAt: 0.9 * second, endedAt: 1.1 * second, bytes: 70 })
      .exchange({ intendedAt: 1.2 * second, endedAt: 1.3 * second, outcome: Outcome.reset })
      .finished(2 * second)
      .metrics(sampleScenario());
    expect(timeline.seconds.map(({ sent, ended, failed }) => [sent, ended, failed])).toEqual([
      [1, 0, 0],
      [1, 2, 1],
    ]);
    expect(timeline.seconds[1]).toMatchObject({ bytesRead: 70, p99Nanos: 200 * ms });
    expect(timeline.seconds[0]!.p50Nanos).toBeUndefined();
  });

  it("has a row for a second in which nothing happened, with the gauges as they were", () => {
    const script = new RunScript().add({ kind: RecordKind.vuSpawned, who: 0 });
    script.sent({ intendedAt: 0 });
    script.sent({ vu: 1, intendedAt: 4.5 * second });
    const { timeline } = script.metrics(sampleScenario());
    expect(timeline.seconds.map(({ vus, inFlight }) => [vus, inFlight])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 2],
    ]);
  });

  it("takes a row of the second before that comes a little late", () => {
    const { timeline } = new RunScript()
      .exchange({ vu: 0, intendedAt: 0, endedAt: 1.01 * second })
      .exchange({ vu: 1, intendedAt: 0, endedAt: 0.99 * second })
      .metrics(sampleScenario());
    expect(timeline.seconds.map(({ ended }) => ended)).toEqual([1, 1]);
  });

  it("ends after a day and says how much it left out", () => {
    const { timeline, overall } = new RunScript()
      .exchange({ intendedAt: 0, endedAt: ms })
      .exchange({ intendedAt: 30 * 86_400 * second, endedAt: 30 * 86_400 * second + ms })
      .metrics(sampleScenario());
    expect(timeline.seconds).toHaveLength(TIMELINE_SECONDS_MAX);
    expect(timeline.secondsOmitted).toBe(29 * 86_400 + 1);
    expect(overall.ended).toBe(2);
  });
});
