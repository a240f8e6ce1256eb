import { InvariantError } from "./errors.ts";
import { type Instant, NEVER } from "./time.ts";

const ABSENT = -1;

/**
 * One deadline for each of a fixed number of owners, in a binary heap. Ties go to the lower
 * owner, so the order never depends on how the heap came to be.
 *
 * Moving a deadline to a later time only writes it down: the heap keeps the earlier key and
 * corrects it when it comes up. A request timeout, set and lifted for every exchange and hardly
 * ever reached, so costs two stores.
 */
export class Timers {
  /** What the owner asked for. */
  readonly #deadline: Float64Array;
  /** Under which it stands in the heap: never later than its deadline. */
  readonly #key: Float64Array;
  readonly #heap: Int32Array;
  #size = 0;
  readonly #place: Int32Array;

  /** @param owners how many, numbered from 0 */
  constructor(owners: number) {
    this.#deadline = new Float64Array(owners).fill(NEVER);
    this.#key = new Float64Array(owners);
    this.#heap = new Int32Array(owners);
    this.#place = new Int32Array(owners).fill(ABSENT);
  }

  deadlineOf(owner: number): Instant {
    return this.#deadline[owner]!;
  }

  set(owner: number, deadline: Instant): void {
    this.#deadline[owner] = deadline;
    const place = this.#place[owner]!;
    if (place === ABSENT) {
      this.#key[owner] = deadline;
      this.#heap[this.#size] = owner;
      this.#place[owner] = this.#size;
      this.#size += 1;
      this.#up(this.#size - 1);
    } else if (deadline < this.#key[owner]!) {
      this.#key[owner] = deadline;
      this.#up(place);
    }
  }

  clear(owner: number): void {
    this.#deadline[owner] = NEVER;
  }

  /**
   * No deadline is earlier than this: it may be one that has been moved or lifted since. Waking
   * up for nothing now and then is cheaper than keeping the heap exact.
   */
  get earliest(): Instant {
    return this.#size === 0 ? NEVER : this.#key[this.#heap[0]!]!;
  }

  /** Takes out the owner whose deadline is first, if that is ≤ now; −1 if there is none. */
  popDue(now: Instant): number {
    while (this.#size > 0) {
      const owner = this.#heap[0]!;
      if (this.#key[owner]! > now) return ABSENT;
      const deadline = this.#deadline[owner]!;
      if (deadline === this.#key[owner]!) {
        this.#removeFirst();
        this.#deadline[owner] = NEVER;
        return owner;
      }
      if (deadline < this.#key[owner]!) {
        throw new InvariantError(`timer ${owner} moved back behind the heap's back`);
      }
      if (deadline === NEVER) {
        this.#removeFirst();
      } else {
        this.#key[owner] = deadline;
        this.#down(0);
      }
    }
    return ABSENT;
  }

  #removeFirst(): void {
    const owner = this.#heap[0]!;
    this.#place[owner] = ABSENT;
    this.#size -= 1;
    if (this.#size > 0) {
      this.#put(0, this.#heap[this.#size]!);
      this.#down(0);
    }
  }

  #put(place: number, owner: number): void {
    this.#heap[place] = owner;
    this.#place[owner] = place;
  }

  #before(left: number, right: number): boolean {
    const difference = this.#key[left]! - this.#key[right]!;
    return difference < 0 || (difference === 0 && left < right);
  }

  #up(from: number): void {
    const owner = this.#heap[from]!;
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = this.#heap[parent]!;
      if (!this.#before(owner, above)) break;
      this.#put(place, above);
      place = parent;
    }
    this.#put(place, owner);
  }

  #down(from: number): void {
    const owner = this.#heap[from]!;
    let place = from;
    for (;;) {
      let child = place * 2 + 1;
      if (child >= this.#size) break;
      if (child + 1 < this.#size && this.#before(this.#heap[child + 1]!, this.#heap[child]!)) {
        child += 1;
      }
      const below = this.#heap[child]!;
      if (!this.#before(below, owner)) break;
      this.#put(place, below);
      place = child;
    }
    this.#put(place, owner);
  }
}
