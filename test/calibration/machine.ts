import type { Draws } from "./draws.ts";

/** How unlike two runs, and the moments of a run, are on a machine. */
export type Scenario = {
  /** Of the logarithm of the speed, between machines. */
  readonly speedSpread: number;
  /** Of the logarithm of the speed, in the course of a run. */
  readonly driftSpread: number;
  /** When neighbours take a part of the machine. */
  readonly episodesPerMinute: number;
  /** When the machine stands still. */
  readonly stallsPerSecond: number;
  /** Of the logarithm of the speed, between starts of the same program. */
  readonly startSpread: number;
};

export const scenarios = {
  quiet: {
    speedSpread: 0.03,
    driftSpread: 0.015,
    episodesPerMinute: 1,
    stallsPerSecond: 0.1,
    startSpread: 0.005,
  },
  typical: {
    speedSpread: 0.08,
    driftSpread: 0.03,
    episodesPerMinute: 3,
    stallsPerSecond: 0.5,
    startSpread: 0.01,
  },
  noisy: {
    speedSpread: 0.15,
    driftSpread: 0.06,
    episodesPerMinute: 7,
    stallsPerSecond: 2,
    startSpread: 0.015,
  },
} as const satisfies Readonly<Record<string, Scenario>>;
export type ScenarioName = keyof typeof scenarios;
export const scenarioNames = Object.keys(scenarios) as readonly ScenarioName[];

const STEP_SECONDS = 0.01;
const LOOK_BACK_SECONDS = 1;
const DRIFT_TIME_SECONDS = 12;
/** Of the logarithm, from the beginning of a job to its end. */
const TREND_SPREAD = 0.01;
const EPISODE_SECONDS = 1.5;
const EPISODE_FACTOR_MIN = 1.15;
const EPISODE_FACTOR_MAX = 1.6;
/** The rate of stalls itself differs between runs: of its logarithm. */
const STALL_RATE_SPREAD = 0.8;
const STALL_SECONDS = 0.006;
const LONG_STALL_SHARE = 0.15;
const LONG_STALL_SECONDS_MIN = 0.01;
const LONG_STALL_SECONDS_MAX = 0.15;
const LONG_STALL_EXPONENT = 1.1;

/** One runner for the length of a job: how slow it is at a time, and when it stands still. */
export class Machine {
  /** In steps. */
  readonly #slowness: Float64Array;
  readonly #stallFrom: number[] = [];
  readonly #stallTo: number[] = [];
  #nextStall = 0;

  /** @param seconds how long it is used */
  constructor(scenario: Scenario, draws: Draws, seconds: number) {
    const steps = Math.ceil(seconds / STEP_SECONDS) + 1;
    this.#slowness = new Float64Array(steps);
    const speed = scenario.speedSpread * draws.normal();
    const trend = (TREND_SPREAD * draws.normal()) / steps;
    const keep = Math.exp(-STEP_SECONDS / DRIFT_TIME_SECONDS);
    const innovation = scenario.driftSpread * Math.sqrt(1 - keep * keep);
    let drift = scenario.driftSpread * draws.normal();
    for (let step = 0; step < steps; step += 1) {
      this.#slowness[step] = Math.exp(speed + drift + trend * step);
      drift = keep * drift + innovation * draws.normal();
    }
    this.#addEpisodes(scenario.episodesPerMinute / 60, draws, seconds);
    const rate =
      scenario.stallsPerSecond *
      Math.exp(STALL_RATE_SPREAD * draws.normal() - STALL_RATE_SPREAD ** 2 / 2);
    this.#addStalls(rate, draws, seconds);
  }

  /**
   * When work is done that needs `seconds` of an ordinary machine. `start` may go back from call to
   * call, as two services take turns, but by less than LOOK_BACK_SECONDS.
   */
  finish(start: number, seconds: number): number {
    const past = start - LOOK_BACK_SECONDS;
    while ((this.#stallTo[this.#nextStall] ?? Infinity) <= past) this.#nextStall += 1;
    let end = start + seconds * this.slowness(start);
    for (let at = this.#nextStall; (this.#stallFrom[at] ?? Infinity) < end; at += 1) {
      end += Math.max(0, this.#stallTo[at]! - Math.max(start, this.#stallFrom[at]!));
    }
    return end;
  }

  /** How many times as long work takes. */
  slowness(at: number): number {
    const step = Math.floor(at / STEP_SECONDS);
    return this.#slowness[Math.min(step, this.#slowness.length - 1)]!;
  }

  #addEpisodes(perSecond: number, draws: Draws, seconds: number): void {
    for (let at = draws.exponential(1 / perSecond); at < seconds;) {
      const length = draws.exponential(EPISODE_SECONDS);
      const factor = EPISODE_FACTOR_MIN + (EPISODE_FACTOR_MAX - EPISODE_FACTOR_MIN) * draws.unit();
      const to = Math.min(this.#slowness.length, Math.ceil((at + length) / STEP_SECONDS));
      for (let step = Math.floor(at / STEP_SECONDS); step < to; step += 1) {
        this.#slowness[step]! *= factor;
      }
      at += length + draws.exponential(1 / perSecond);
    }
  }

  #addStalls(perSecond: number, draws: Draws, seconds: number): void {
    for (let at = draws.exponential(1 / perSecond); at < seconds;) {
      const length =
        draws.unit() < LONG_STALL_SHARE
          ? Math.min(
              LONG_STALL_SECONDS_MAX,
              LONG_STALL_SECONDS_MIN / (1 - draws.unit()) ** (1 / LONG_STALL_EXPONENT),
            )
          : draws.exponential(STALL_SECONDS);
      this.#stallFrom.push(at);
      this.#stallTo.push(at + length);
      at += length + draws.exponential(1 / perSecond);
    }
  }
}
