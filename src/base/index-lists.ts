import { InvariantError } from "./errors.ts";

const NONE = -1;
const UNLISTED = -2;

/**
 * Several doubly linked lists over the indexes 0..capacity−1, in typed arrays. An index is in at
 * most one list; taking it out of the middle costs no more than taking the first.
 */
export class IndexLists {
  readonly #next: Int32Array;
  readonly #previous: Int32Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #size: Int32Array;

  constructor(capacity: number, lists: number) {
    this.#next = new Int32Array(capacity).fill(UNLISTED);
    this.#previous = new Int32Array(capacity);
    this.#first = new Int32Array(lists).fill(NONE);
    this.#last = new Int32Array(lists).fill(NONE);
    this.#size = new Int32Array(lists);
  }

  size(list: number): number {
    return this.#size[list]!;
  }

  isListed(index: number): boolean {
    return this.#next[index] !== UNLISTED;
  }

  pushBack(list: number, index: number): void {
    if (this.isListed(index)) throw new InvariantError(`index ${index} is in a list already`);
    const last = this.#last[list]!;
    this.#next[index] = NONE;
    this.#previous[index] = last;
    if (last === NONE) this.#first[list] = index;
    else this.#next[last] = index;
    this.#last[list] = index;
    this.#size[list]! += 1;
  }

  /** The index that came first, or −1. */
  popFront(list: number): number {
    const first = this.#first[list]!;
    if (first !== NONE) this.remove(list, first);
    return first;
  }

  /** The index that came last, or −1. */
  popBack(list: number): number {
    const last = this.#last[list]!;
    if (last !== NONE) this.remove(list, last);
    return last;
  }

  /** @param list the list that the index is in */
  remove(list: number, index: number): void {
    if (!this.isListed(index)) throw new InvariantError(`index ${index} is in no list`);
    const next = this.#next[index]!;
    const previous = this.#previous[index]!;
    if (previous === NONE) this.#first[list] = next;
    else this.#next[previous] = next;
    if (next === NONE) this.#last[list] = previous;
    else this.#previous[next] = previous;
    this.#next[index] = UNLISTED;
    this.#size[list]! -= 1;
  }
}
