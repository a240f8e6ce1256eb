import { assert } from "../base/assert.ts";

/** Picks one of several options in proportion to their weights. */
export class WeightedChoice {
  readonly #upTo: Float64Array;
  readonly #total: number;
  /** The only option that can be picked; undefined when there are more. */
  readonly only: number | undefined;

  /** @param weights ≥ 0 and not all 0 */
  constructor(weights: readonly number[]) {
    this.#upTo = runningSums(weights);
    this.#total = this.#upTo.at(-1) ?? 0;
    assert(this.#total > 0, "a weighted choice has no option to pick");
    const pickable = weights.flatMap((weight, index) => (weight > 0 ? [index] : []));
    this.only = pickable.length === 1 ? pickable[0] : undefined;
  }

  /** The option at a place in [0, 1): option i owns weight i's share of it, in order. */
  at(unit: number): number {
    // The product of the largest unit can round up to the total, which no option owns.
    const place = unit * this.#total;
    return firstAbove(this.#upTo, place < this.#total ? place : 0);
  }
}

/** Each element the sum of all values up to and including its own. */
export function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (const [index, value] of values.entries()) {
    sum += value;
    sums[index] = sum;
  }
  return sums;
}

/** The index of the first element above `value` in a non-decreasing list that has one. */
export function firstAbove(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
