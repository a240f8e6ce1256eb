import { exponential } from "../base/ln.ts";
import { Philox } from "../base/philox.ts";
import { RandomStream } from "../base/random-stream.ts";
import type { Nanos } from "../base/time.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** How long virtual users pause, as the scenario's think time says. */
export class Pauses {
  readonly #thinkTime: Scenario["thinkTime"];
  readonly #draws: Philox;

  constructor(scenario: Pick<Scenario, "seed" | "thinkTime">) {
    this.#thinkTime = scenario.thinkTime;
    this.#draws = new Philox(scenario.seed, RandomStream.think);
  }

  /**
   * The pause after step `step` of an iteration, known by its lane and index (itinerary.ts).
   *
   * @returns integer nanoseconds ≥ 0. Uniform: each of min..max equally likely. Exponential:
   *   rounded down, and what would be longer than the maximum is the maximum, so the mean is
   *   mean·(1 − e^(−max/mean)).
   */
  nanosAfter(lane: number, iteration: number, step: number): Nanos {
    const thinkTime = this.#thinkTime;
    switch (thinkTime.kind) {
      case "none":
        return 0;
      case "constant":
        return thinkTime.nanos;
      case "uniform": {
        const values = thinkTime.maxNanos - thinkTime.minNanos + 1;
        const offset = Math.floor(this.#draws.unit(lane, iteration, step) * values);
        return Math.min(thinkTime.maxNanos, thinkTime.minNanos + offset);
      }
      case "exponential": {
        const drawn = thinkTime.meanNanos * exponential(this.#draws.unit(lane, iteration, step));
        return Math.min(thinkTime.maxNanos, Math.floor(drawn));
      }
    }
    return thinkTime satisfies never;
  }
}
