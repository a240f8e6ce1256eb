import { sameOctets } from "./same-octets.ts";
import type { SeenOctets, SeenPart } from "./seen-octets.ts";

const INITIAL_BYTES = 4 * 1024;
/** Up to here a loop is faster than a view for the engine to copy from. */
const LOOPED_BYTES_MAX = 64;

/**
 * One part of a response, as it comes in: its first octets, up to a limit. While they are the ones
 * that were seen before they are only compared; at the first that differs they are copied, into
 * a buffer that grows to what was ever needed.
 */
export class KeptOctets {
  length = 0;
  readonly #lengthMax: number;
  #own: Uint8Array = new Uint8Array(0);
  #isKept = true;
  #seen: SeenOctets | undefined = undefined;
  /** All octets so far are the beginning of this one. */
  #like: SeenPart | undefined = undefined;

  /** @param lengthMax octets that are kept; those after them are passed over */
  constructor(lengthMax: number) {
    this.#lengthMax = lengthMax;
  }

  /** The next responses are answers to another request, whose answers `seen` remembers. */
  keep(seen?: SeenOctets): void {
    this.#isKept = true;
    this.#seen = seen;
  }

  /** Of the next responses nothing is kept. */
  skip(): void {
    this.#isKept = false;
    this.#seen = undefined;
  }

  /** A response begins. */
  clear(): void {
    this.length = 0;
    this.#like = this.#seen?.last;
  }

  append(source: Uint8Array, start: number, end: number): void {
    if (!this.#isKept) return;
    const count = Math.min(end - start, this.#lengthMax - this.length);
    const { length } = this;
    const like = this.#like;
    if (like !== undefined) {
      const isLike =
        length + count <= like.octets.length &&
        sameOctets(like.octets, length, source, start, count);
      if (isLike) {
        this.length = length + count;
        return;
      }
      this.#like = undefined;
      this.length = 0;
      this.#copy(like.octets, 0, length);
    }
    this.#copy(source, start, start + count);
  }

  /** A view that is good until the next response. */
  octets(): Uint8Array {
    return (this.#like?.octets ?? this.#own).subarray(0, this.length);
  }

  /** What was found in the same octets before; undefined when the part is another. */
  recall(): number | undefined {
    const like = this.#like;
    if (like === undefined || like.octets.length !== this.length) return undefined;
    this.#seen?.again();
    return like.finding;
  }

  /** The part is complete, and `finding` is what was found in it. */
  remember(finding: number): void {
    const seen = this.#seen;
    if (seen?.isTimeForAnother(this.length) !== true) return;
    seen.last = { octets: this.octets().slice(), finding };
  }

  #copy(source: Uint8Array, start: number, end: number): void {
    const { length } = this;
    const total = length + end - start;
    if (total > this.#own.length) {
      const larger = new Uint8Array(Math.max(INITIAL_BYTES, total, this.#own.length * 2));
      larger.set(this.#own.subarray(0, length));
      this.#own = larger;
    }
    if (end - start > LOOPED_BYTES_MAX) {
      this.#own.set(source.subarray(start, end), length);
    } else {
      for (let at = start; at < end; at += 1) this.#own[length + at - start] = source[at]!;
    }
    this.length = total;
  }
}
