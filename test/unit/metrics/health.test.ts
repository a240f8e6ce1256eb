import { describe, expect, it } from "vitest";
import { RecordKind } from "../../../src/eventlog/record.ts";
import { RunFold } from "../../../src/metrics/fold.ts";
import { rowsOf, RunScript } from "./run-script.ts";
import { ms, sampleScenario, second } from "./sample-scenario.ts";

describe("the generator's health", () => {
  it("sums up the heartbeats of the measured window", () => {
    const beat = { who: 1024, serial: 3, code: 2_000, detail: 20, flags: 500, x: 7 * ms, z: ms };
    const { health, timeline } = new RunScript()
      .heartbeat(second, { ...beat, x: 900 * ms, y: second })
      .heartbeat(2 * second, { ...beat, y: 0.25 * second })
      .heartbeat(4 * second, { ...beat, y: 1.5 * second })
      .finished(10 * second)
      .metrics(sampleScenario({ warmUpNanos: second }));
    expect(health).toEqual({
      heartbeats: 2,
      loopDelayMaxNanos: 7 * ms,
      cpuShareMean: 1.75 / 3,
      cpuShareMax: 0.75,
      loadCpuShareMean: 1.75 / 3,
      gcPauses: 6,
      gcNanos: 2 * ms,
      gcLongestNanos: 2 * ms,
      stealShareMax: 0.02,
      machineBusyShareMean: 0.5,
      residentBytesMax: 1_048_576,
      process: undefined,
    });
    expect(timeline.seconds[1]!.heartbeat?.cpuShare).toBe(1);
  });

  it("has the whole process beside the load threads", () => {
    const beat = { who: 3, serial: 2, code: 2_000, x: 7 * ms, y: second, z: 3 * ms };
    const { health } = new RunScript()
      .processHeartbeat(second, { ...beat, who: 9, x: 900 * ms, y: 2 * second })
      .processHeartbeat(2 * second, beat)
      .processHeartbeat(4 * second, { ...beat, who: 1, y: 0.5 * second })
      .finished(10 * second)
      .metrics(sampleScenario({ warmUpNanos: second }));
    expect(health.heartbeats).toBe(0);
    expect(health.process).toEqual({
      heartbeats: 2,
      cpuShareMean: 0.5,
      cpuShareMax: 1,
      loopDelayMaxNanos: 7 * ms,
      gcPauses: 4,
      gcNanos: 6 * ms,
      gcLongestNanos: 2 * ms,
      blocksWaitingMax: 3,
    });
  });

  it("sums up the CPU time of several load threads", () => {
    const beats = new RunScript();
    for (const [worker, y] of [0.5 * second, 0.75 * second].entries()) {
      beats.add({ kind: RecordKind.tick, at: second, who: worker }).heartbeat(second, { y });
    }
    const fold = new RunFold(sampleScenario(), { workers: 2 });
    fold.add(rowsOf(beats.rows));
    const { health } = fold.finish();
    expect([health.cpuShareMean, health.loadCpuShareMean]).toEqual([0.625, 1.25]);
  });
});
