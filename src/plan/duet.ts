import { Philox } from "../base/philox.ts";
import { RandomStream } from "../base/random-stream.ts";
import { Variant } from "./variant.ts";

/**
 * In a duet every iteration of the plan is there twice, once for each variant, with the same
 * instant and the same draws. Where the log has the number of an iteration and no target, it is
 * that of both together: the head's are even.
 */
export function numberInDuet(iteration: number, variant: Variant): number {
  return 2 * iteration + variant;
}

export function variantInDuet(number: number): Variant {
  return number % 2 === 0 ? Variant.head : Variant.base;
}

/**
 * Which variant is sent to first of two that are due at the same instant. One thread sends to one
 * after the other, and what the second waits for the first is in its response time: a fair coin
 * for each pair gives that to both alike.
 */
export class SendOrder {
  readonly #coins: Philox;
  readonly #round: number;
  readonly #worker: number;

  constructor(seed: number, place: { readonly round: number; readonly worker: number }) {
    this.#coins = new Philox(seed, RandomStream.sendOrder);
    this.#round = place.round;
    this.#worker = place.worker;
  }

  /** @param pair of the worker's in the round, from 0 */
  firstOf(pair: number): Variant {
    const isHead = this.#coins.unit(this.#round, pair, this.#worker) < 0.5;
    return isHead ? Variant.head : Variant.base;
  }
}
