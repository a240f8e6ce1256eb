import { NANOS_PER_SECOND } from "../../src/base/time.ts";
import { judgePaired } from "../../src/gate/ab/judge-paired.ts";
import type { PairedJudgement, PairedSettings } from "../../src/gate/ab/paired-judgement.ts";
import {
  emptyPairedBlock,
  type PairedBlock,
  type PairedQuad,
  type PairedRound,
} from "../../src/metrics/paired-run.ts";
import { QuadGrid } from "../../src/plan/quad-grid.ts";
import { marginDefaults } from "../../src/scenario/margin-defaults.ts";
import { Draws } from "./draws.ts";
import { Machine, type Scenario } from "./machine.ts";
import { ResponseTimes } from "./response-times.ts";
import { type Arrival, arrivalsIn, Service, type Slowdown, unchanged } from "./service.ts";

const SLICE_SECONDS = 0.25;
const GUARD_SECONDS = 0.05;
const SLICES_PER_QUAD = 4;
const QUAD_SECONDS = SLICES_PER_QUAD * SLICE_SECONDS;
const WARM_UP_SECONDS = 4;

export type PairedPlan = {
  readonly rounds: number;
  /** Of all rounds together. */
  readonly quads: number;
  /** Arrivals to the variant whose turn it is. */
  readonly perSecond: number;
  /** Requests that share the arrivals. */
  readonly requests: number;
  readonly poisson: boolean;
  /** Both variants at once, on a machine with cores enough: neither slows the other. */
  readonly duet: boolean;
  /** How many times as long the slowest exchanges of the first request take with the head. */
  readonly firstTail: number;
};

export const minute: PairedPlan = {
  rounds: 3,
  quads: 60,
  perSecond: 1_000,
  requests: 1,
  poisson: false,
  duet: false,
  firstTail: 1,
};

export type PairedJob = {
  readonly scenario: Scenario;
  readonly plan: PairedPlan;
  readonly slowdown: Slowdown;
  readonly seed: number;
};

/** Simulates the measured part of a comparison: all of its rounds, on one machine. */
export function simulatePaired({ scenario, plan, slowdown, seed }: PairedJob): PairedRound[] {
  const draws = new Draws(seed, 1);
  const quads = plan.quads / plan.rounds;
  const roundSeconds = WARM_UP_SECONDS + quads * QUAD_SECONDS;
  const machine = new Machine(scenario, draws, roundSeconds * plan.rounds + 1);
  return Array.from({ length: plan.rounds }, (_, round) => {
    const from = round * roundSeconds;
    const start = { spread: scenario.startSpread, at: from };
    const services = {
      base: new Service(machine, draws, { ...start, slowdown: unchanged }),
      head: new Service(machine, draws, { ...start, slowdown }),
    };
    return {
      round,
      requests: Array.from({ length: plan.requests }, (_name, at) => `GET /${at}`),
      quads: Array.from({ length: quads }, (_quad, index) => {
        const at = from + WARM_UP_SECONDS + index * QUAD_SECONDS;
        return quadAt({ at, index, services, plan, draws });
      }),
    };
  });
}

type QuadContext = {
  readonly at: number;
  readonly index: number;
  readonly services: { readonly base: Service; readonly head: Service };
  readonly plan: PairedPlan;
  readonly draws: Draws;
};

type Turn = {
  readonly of: readonly ("base" | "head")[];
  readonly seconds: number;
  readonly guardSeconds: number;
  /** It has the schedule of the turn before. */
  readonly isReplayed: boolean;
};

/** Slices base, head, head, base, or the other way round; two neighbours replay one schedule. */
function slices(draws: Draws): Turn[] {
  const order =
    draws.unit() < 0.5
      ? (["base", "head", "head", "base"] as const)
      : (["head", "base", "base", "head"] as const);
  return order.map((variant, slice) => ({
    of: [variant],
    seconds: SLICE_SECONDS,
    guardSeconds: GUARD_SECONDS,
    isReplayed: slice % 2 === 1,
  }));
}

const duetWindow: Turn = {
  of: ["base", "head"],
  seconds: QUAD_SECONDS,
  guardSeconds: 0,
  isReplayed: false,
};

const turnsGrid = new QuadGrid({
  sliceNanos: SLICE_SECONDS * NANOS_PER_SECOND,
  guardNanos: GUARD_SECONDS * NANOS_PER_SECOND,
});
const duetGrid = new QuadGrid({
  sliceNanos: QUAD_SECONDS * NANOS_PER_SECOND,
  guardNanos: 0,
  duet: true,
});

function quadAt({ at, index, services, plan, draws }: QuadContext): PairedQuad {
  const times = {
    base: Array.from({ length: plan.requests }, () => new ResponseTimes()),
    head: Array.from({ length: plan.requests }, () => new ResponseTimes()),
  };
  let schedule: readonly { readonly arrival: Arrival; readonly request: number }[] = [];
  const grid = plan.duet ? duetGrid : turnsGrid;
  let from = at;
  for (const turn of plan.duet ? [duetWindow] : slices(draws)) {
    if (!turn.isReplayed) {
      const window = { from: 0, seconds: turn.seconds, perSecond: plan.perSecond };
      schedule = arrivalsIn(window, draws, plan.poisson).map((arrival) => ({
        arrival,
        request: plan.requests === 1 ? 0 : Math.floor(plan.requests * draws.unit()),
      }));
    }
    for (const { arrival, request } of schedule) {
      const quarter = grid.quarterAt(Math.round((from - at + arrival.at) * NANOS_PER_SECOND));
      for (const variant of turn.of) {
        const seconds = services[variant].serve({ at: from + arrival.at, slow: arrival.slow });
        if (arrival.at >= turn.guardSeconds) times[variant][request]!.add(seconds, quarter);
      }
    }
    from += turn.seconds;
  }
  const recordedSeconds = plan.duet ? QUAD_SECONDS : 2 * (SLICE_SECONDS - GUARD_SECONDS);
  const recordedNanos = recordedSeconds * NANOS_PER_SECOND;
  const [first, ...others] = times.head;
  return {
    index,
    startedAt: at * NANOS_PER_SECOND,
    endedAt: (at + QUAD_SECONDS) * NANOS_PER_SECOND,
    base: { recordedNanos, requests: times.base.map(blockOf) },
    head: {
      recordedNanos,
      requests: [blockOf(first!.withTail(plan.firstTail)), ...others.map(blockOf)],
    },
    fitness: { latenessP99Nanos: 0, stealShare: 0 },
  };
}

function blockOf(times: ResponseTimes): PairedBlock {
  const { count } = times;
  const responseTimes = times.buckets();
  return { ...emptyPairedBlock, planned: count, sent: count, succeeded: count, responseTimes };
}

const settings: PairedSettings = {
  rounds: minute.rounds,
  stopsEarly: false,
  restarts: true,
  model: "open",
  timer: "precise",
  margins: marginDefaults,
  startSpread: undefined,
  identical: false,
  duet: false,
};

export function judgeSimulated(
  rounds: readonly PairedRound[],
  different: Partial<PairedSettings> = {},
): PairedJudgement {
  return judgePaired(rounds, [], { ...settings, rounds: rounds.length, ...different });
}
