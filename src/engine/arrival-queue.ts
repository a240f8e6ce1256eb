import { InvariantError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";

/** Arrivals that wait for a virtual user, oldest first. Full is an answer, not an exception. */
export class ArrivalQueue {
  readonly #index: Float64Array;
  readonly #at: Float64Array;
  #head = 0;
  #size = 0;

  /** @param capacity arrivals, ≥ 1 */
  constructor(capacity: number) {
    this.#index = new Float64Array(capacity);
    this.#at = new Float64Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  get firstAt(): Instant {
    return this.#at[this.#head]!;
  }

  /** False, and nothing is kept, when it is full. */
  push(index: number, at: Instant): boolean {
    if (this.#size === this.#at.length) return false;
    const slot = (this.#head + this.#size) % this.#at.length;
    this.#index[slot] = index;
    this.#at[slot] = at;
    this.#size += 1;
    return true;
  }

  shift(): { index: number; at: Instant } {
    if (this.#size === 0) throw new InvariantError("no arrival waits");
    const arrival = { index: this.#index[this.#head]!, at: this.#at[this.#head]! };
    this.#head = (this.#head + 1) % this.#at.length;
    this.#size -= 1;
    return arrival;
  }
}
