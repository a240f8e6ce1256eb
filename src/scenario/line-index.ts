/** Turns offsets of a text into 1-based lines and columns. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** From `start` to `end`, or to the end of the first line; at least one column. */
  span(start: number, end: number): { line: number; column: number; length: number } {
    const line = this.#lineOf(start);
    const lineStart = this.#starts[line] ?? 0;
    const next = this.#text.indexOf("\n", start);
    const lineEnd = next < 0 ? this.#text.length : next;
    return {
      line: line + 1,
      column: start - lineStart + 1,
      length: Math.max(1, Math.min(end, lineEnd) - start),
    };
  }

  #lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}
