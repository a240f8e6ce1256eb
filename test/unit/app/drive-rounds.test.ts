import { describe, expect, it } from "vitest";
import { driveRounds, type Rounds } from "../../../src/app/drive-rounds.ts";
import { Recording } from "../../../src/app/recording.ts";
import { pairedScenario } from "../../../src/scenario/pairing.ts";
import type { Pairing, Scenario } from "../../../src/scenario/scenario.ts";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import { type LogRow, rowsOf } from "../../log-rows.ts";
import { scenarioOf } from "../../simulated-run.ts";

const pairing: Pairing = {
  base: "http://base.test:1",
  head: "http://head.test:1",
  sliceNanos: 250 * ms,
  guardNanos: 50 * ms,
  warmUpQuads: 1,
  quads: 8,
  rounds: 3,
  stopsEarly: false,
  identical: false,
  restarts: true,
};

type Case = {
  readonly stopsEarly?: boolean;
  /** The load is stopped in this round. */
  readonly stoppedIn?: number;
  readonly isDecided?: Rounds["isDecided"];
  readonly restart?: Rounds["restart"];
};

/** Drives rounds in which nothing happens, and tells what was asked for. */
async function driven({ stopsEarly = false, stoppedIn, ...rounds }: Case) {
  const plain = scenarioOf('[schedule]\ntype = "arrivals"\nrate = 10\n[runtime]\nduration = "60s"');
  const scenario = pairedScenario(plain, { ...pairing, stopsEarly });
  const rows: LogRow[] = [];
  const recording = new Recording(scenario, 1, (payload) => {
    rows.push(...rowsOf([payload]));
  });
  const restarted: number[] = [];
  const scenarios: Scenario[] = [];
  const origins: number[] = [];
  let starts = 0;
  let stopped = false;
  await driveRounds(
    {
      scenario,
      rounds: {
        restart: async (round) => {
          restarted.push(round);
          return (await rounds.restart?.(round)) ?? { base: pairing.base, head: pairing.head };
        },
        isDecided: rounds.isDecided ?? (() => false),
      },
    },
    {
      recording,
      drive: async ({ scenario: ofRound, index, start }) => {
        scenarios.push(ofRound);
        origins.push(start().origin);
        if (index === stoppedIn) stopped = true;
      },
      onStart: () => {
        starts += 1;
      },
      isStopped: () => stopped,
    },
  );
  recording.log.flush();
  const began = rows.filter(({ kind }) => kind === "roundBegan");
  return { restarted, scenarios, origins, starts, began };
}

describe("the rounds of a comparison", () => {
  it("begin one after the other with new servers, on one clock and in one log", async () => {
    const { restarted, origins, starts, began } = await driven({});
    expect(restarted).toEqual([0, 1, 2]);
    expect(starts).toBe(1);
    expect(origins[0]).toBe(0);
    expect(origins.toSorted((a, b) => a - b)).toEqual(origins);
    expect(began.map(({ who }) => who)).toEqual([0, 1, 2]);
    expect(began.map(({ at }) => at)).toEqual(origins);
  });

  it("are driven where the servers are now", async () => {
    const restart = (round: number) =>
      Promise.resolve({ base: `http://base.test:${round + 1}`, head: "http://head.test:9" });
    const { scenarios } = await driven({ restart });
    expect(scenarios.map(({ targets }) => targets.map(({ port }) => port))).toEqual([
      [9, 1],
      [9, 2],
      [9, 3],
    ]);
  });

  it("end when the answer is clear, where the run may stop early", async () => {
    const isDecided = () => true;
    expect((await driven({ stopsEarly: true, isDecided })).restarted).toEqual([0]);
    expect((await driven({ stopsEarly: false, isDecided })).restarted).toEqual([0, 1, 2]);
  });

  it("end when somebody stops the run", async () => {
    expect((await driven({ stoppedIn: 1 })).restarted).toEqual([0, 1]);
  });

  it("fail when a server does not start again", async () => {
    const restart = (round: number) =>
      round === 1
        ? Promise.reject(new Error("base did not start"))
        : Promise.resolve({ base: pairing.base, head: pairing.head });
    await expect(driven({ restart })).rejects.toThrow("base did not start");
  });
});
