/** Octets of a part of a response that are remembered; more are looked at anew each time. */
export const SEEN_OCTETS_MAX = 16 * 1024;
/** After so many others in a row, only every so many-th is remembered. Powers of two. */
const MISSES_BEFORE_RARE = 4;
const RARELY = 64;

/** Octets, and what somebody found when looking at them. Never written again. */
export type SeenPart = { readonly octets: Uint8Array; readonly finding: number };

/**
 * The last head or content that answered a request, and what its checks found. A server says the
 * same octets again and again, and the same octets pass the same checks: comparing them is
 * cheaper than checking them.
 *
 * One for all connections on which the same request is sent, so what was given out stays as it
 * is: another part gets octets of its own. Where every part is another, as with an id in each,
 * that is rare.
 */
export class SeenOctets {
  last: SeenPart | undefined = undefined;
  #misses = 0;

  /** The octets were the ones that are remembered. */
  again(): void {
    this.#misses = 0;
  }

  /** They were others: says whether it is time to remember these instead. */
  isTimeForAnother(length: number): boolean {
    this.#misses += 1;
    if (this.#misses > MISSES_BEFORE_RARE && this.#misses % RARELY !== 0) return false;
    return length <= SEEN_OCTETS_MAX;
  }
}
