import { sameOctets } from "./same-octets.ts";

/** Octets of a head that is remembered; a longer one is read anew each time. */
const SEEN_HEAD_BYTES_MAX = 1024;
/** After so many other heads in a row, only every so many-th is remembered. Powers of two. */
const MISSES_BEFORE_RARE = 4;
const RARELY = 16;

/** A head that was read to its end. */
type ReadHead = {
  readonly statusLine: Pick<SeenHead, "status" | "minorVersion">;
  readonly framing: Pick<SeenHead, "contentLength" | "codings" | "chunked" | "close" | "keepAlive">;
};

/**
 * The last head that answered a request, and what it meant. A server says the same octets again
 * and again, but for the date once a second, and the same octets mean the same: comparing them is
 * several times cheaper than reading them.
 *
 * One for all connections on which the same request is sent. Where every head is another, as with
 * an id in each, remembering stops to cost anything but a comparison that ends early.
 */
export class SeenHead {
  /** Octets; 0: none is remembered. */
  length = 0;
  status = 0;
  minorVersion = 0;
  contentLength = 0;
  codings = 0;
  chunked = false;
  close = false;
  keepAlive = false;
  readonly #octets: Uint8Array = new Uint8Array(SEEN_HEAD_BYTES_MAX);
  #misses = 0;

  /** True when the octets from `start` on begin with the head that is remembered. */
  matches(bytes: Uint8Array, start: number, end: number): boolean {
    const length = this.length;
    if (length === 0 || end - start < length) return false;
    if (!sameOctets(this.#octets, 0, bytes, start, length)) return false;
    this.#misses = 0;
    return true;
  }

  /** The octets were not the ones that are remembered: they are `head`, read to its end. */
  // oxlint-disable-next-line max-params -- Where every head is another, a view would be garbage of each.
  remember(bytes: Uint8Array, start: number, end: number, head: ReadHead): void {
    this.#misses += 1;
    if (this.#misses > MISSES_BEFORE_RARE && this.#misses % RARELY !== 0) return;
    if (end - start > SEEN_HEAD_BYTES_MAX) return;
    const { statusLine, framing } = head;
    this.#octets.set(bytes.subarray(start, end));
    this.length = end - start;
    this.status = statusLine.status;
    this.minorVersion = statusLine.minorVersion;
    this.contentLength = framing.contentLength;
    this.codings = framing.codings;
    this.chunked = framing.chunked;
    this.close = framing.close;
    this.keepAlive = framing.keepAlive;
  }
}
