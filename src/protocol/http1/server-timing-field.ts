import { TIMING_OCTETS_MAX } from "../../base/server-timing.ts";
import { LF } from "./octets.ts";

/**
 * The values of the Server-Timing fields of one head, as they came: their octets, a line feed
 * after each, which no value can have. A head without such a field costs nothing but `begin`.
 */
export class ServerTimingField {
  /** Octets of whole lines, 0: none. */
  length = 0;
  /** Lines that are not here, because they do not fit into `TIMING_OCTETS_MAX`. */
  linesLeftOut = 0;
  /** Empty until there is a first such field: most servers have none. */
  octets: Uint8Array = new Uint8Array(0);
  #lineLength = 0;

  begin(): void {
    this.length = 0;
    this.linesLeftOut = 0;
  }

  get isEmpty(): boolean {
    return this.length === 0 && this.linesLeftOut === 0;
  }

  beginLine(): void {
    if (this.octets.length === 0) this.octets = new Uint8Array(TIMING_OCTETS_MAX);
    this.#lineLength = 0;
  }

  append(bytes: Uint8Array, start: number, end: number): void {
    const at = this.length + this.#lineLength;
    this.#lineLength += end - start;
    if (this.#fits) this.octets.set(bytes.subarray(start, end), at);
  }

  endLine(): void {
    if (!this.#fits) {
      this.linesLeftOut += 1;
      return;
    }
    this.length += this.#lineLength;
    this.octets[this.length] = LF;
    this.length += 1;
  }

  get #fits(): boolean {
    return this.length + this.#lineLength < TIMING_OCTETS_MAX;
  }
}
