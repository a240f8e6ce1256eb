/**
 * Octets that are searched for in others: Horspool's algorithm (R. N. Horspool, "Practical fast
 * searching in strings", Software: Practice and Experience 10, 1980). It reads a part of the
 * octets only, and makes nothing.
 */
export class OctetSearch {
  readonly #wanted: Uint8Array;
  /** By octet: how far the search may go on when it stands under the last that is wanted. */
  readonly #steps: Uint32Array;

  constructor(wanted: Uint8Array) {
    this.#wanted = wanted;
    this.#steps = new Uint32Array(256).fill(Math.max(1, wanted.length));
    const last = wanted.length - 1;
    for (let at = 0; at < last; at += 1) this.#steps[wanted[at]!] = last - at;
  }

  /** No octets at all are in all others. */
  isIn(octets: Uint8Array): boolean {
    const wanted = this.#wanted;
    const last = wanted.length - 1;
    let end = last;
    while (end < octets.length) {
      let at = last;
      while (at >= 0 && octets[end - last + at] === wanted[at]) at -= 1;
      if (at < 0) return true;
      end += this.#steps[octets[end]!]!;
    }
    return false;
  }
}
