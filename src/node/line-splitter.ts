/** A longer line is cut into pieces of this length. */
export const LINE_BYTES_MAX = 8 * 1024;

export const LF = 0x0a;

/** Cuts a stream of bytes into lines, in memory that does not depend on what arrives. */
export class LineSplitter {
  readonly #onLine: (line: Uint8Array) => void;
  readonly #partial = new Uint8Array(LINE_BYTES_MAX);
  #length = 0;

  /** @param onLine gets each line with its line feed; the bytes are its own for the call only */
  constructor(onLine: (line: Uint8Array) => void) {
    this.#onLine = onLine;
  }

  /** The beginning of a line whose end has not arrived. */
  get partial(): Uint8Array {
    return this.#partial.subarray(0, this.#length);
  }

  push(chunk: Uint8Array): void {
    let start = 0;
    while (start < chunk.length) {
      const end = chunk.indexOf(LF, start) + 1;
      this.#append(chunk.subarray(start, end || chunk.length));
      if (end === 0) return;
      this.#emit();
      start = end;
    }
  }

  /** What is left is a line too, once nothing follows. */
  end(): void {
    if (this.#length > 0) this.#emit();
  }

  #append(bytes: Uint8Array): void {
    let rest = bytes;
    while (this.#length + rest.length > LINE_BYTES_MAX) {
      const room = LINE_BYTES_MAX - this.#length;
      this.#partial.set(rest.subarray(0, room), this.#length);
      this.#length = LINE_BYTES_MAX;
      this.#emit();
      rest = rest.subarray(room);
    }
    this.#partial.set(rest, this.#length);
    this.#length += rest.length;
  }

  #emit(): void {
    const line = this.partial;
    this.#length = 0;
    this.#onLine(line);
  }
}
