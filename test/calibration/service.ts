import type { Draws } from "./draws.ts";
import type { Machine } from "./machine.ts";

/** Seconds of work of a usual request: with the slow ones 0.3 ms in the mean. */
const WORK_SECONDS = 0.000243;
const WORK_SPREAD = 0.5;
/** Network and kernel: as slow as the machine, and the same with every version. */
const OVERHEAD_SECONDS = 0.00011;
const SLOW_SHARE = 0.03;
const SLOW_FACTOR = 4;
/** Of the slow ones, those that are slow with every variant. */
const SLOW_BY_REQUEST = 0.75;
const REQUESTS_PER_COLLECTION = 1_500;
const COLLECTION_SECONDS_MIN = 0.002;
const COLLECTION_SECONDS_MAX = 0.005;
/** A cold process is slower by this share, and warms up with this time constant. */
const COLD_SHARE = 0.5;
const COLD_SECONDS = 1;

/** How a version of the service is slower than the base, as factors; 1: as fast. */
export type Slowdown = {
  readonly work: number;
  readonly slowPath: number;
  /** What a collection takes, in the place of a few milliseconds. */
  readonly pauseSeconds?: number;
};
export const unchanged: Slowdown = { work: 1, slowPath: 1 };

/** What a request brings with it, whoever serves it. */
export type Arrival = { readonly at: number; readonly slow: boolean };

/** Arrivals in [from, from + seconds), even or as a Poisson process. */
export function arrivalsIn(
  { from, seconds, perSecond }: { from: number; seconds: number; perSecond: number },
  draws: Draws,
  poisson = false,
): Arrival[] {
  const gap = 1 / perSecond;
  const arrivals: Arrival[] = [];
  let at = from + (poisson ? draws.exponential(gap) : 0);
  while (at < from + seconds - 1e-9) {
    arrivals.push({ at, slow: draws.unit() < SLOW_SHARE * SLOW_BY_REQUEST });
    at += poisson ? draws.exponential(gap) : gap;
  }
  return arrivals;
}

/** One start of a service: a single server that takes requests in order. */
export class Service {
  readonly #machine: Machine;
  readonly #draws: Draws;
  readonly #slowdown: Slowdown;
  readonly #startFactor: number;
  readonly #startedAt: number;
  #freeAt = 0;
  #served: number;

  constructor(
    machine: Machine,
    draws: Draws,
    start: { slowdown: Slowdown; spread: number; at: number },
  ) {
    this.#machine = machine;
    this.#draws = draws;
    this.#slowdown = start.slowdown;
    this.#startFactor = Math.exp(start.spread * draws.normal());
    this.#startedAt = start.at;
    this.#served = Math.floor(REQUESTS_PER_COLLECTION * draws.unit());
  }

  /** The response time of an arrival, in seconds; arrivals come in order. */
  serve({ at, slow }: Arrival): number {
    const draws = this.#draws;
    const start = Math.max(at, this.#freeAt);
    const cold = 1 + COLD_SHARE * Math.exp((this.#startedAt - start) / COLD_SECONDS);
    let work = WORK_SECONDS * Math.exp(WORK_SPREAD * draws.normal());
    if (slow || draws.unit() < SLOW_SHARE * (1 - SLOW_BY_REQUEST)) {
      work *= SLOW_FACTOR * this.#slowdown.slowPath;
    }
    work *= this.#slowdown.work * this.#startFactor * cold;
    this.#served += 1;
    if (this.#served % REQUESTS_PER_COLLECTION === 0) {
      const usual =
        COLLECTION_SECONDS_MIN + (COLLECTION_SECONDS_MAX - COLLECTION_SECONDS_MIN) * draws.unit();
      work += this.#slowdown.pauseSeconds ?? usual;
    }
    this.#freeAt = this.#machine.finish(start, work);
    return this.#freeAt - at + OVERHEAD_SECONDS * this.#machine.slowness(at);
  }
}
