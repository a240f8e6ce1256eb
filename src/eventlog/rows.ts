/** The numbers of one row beside its kind. What each means for a kind is in record.ts. */
export type Column = "who" | "serial" | "code" | "detail" | "flags" | "at" | "x" | "y" | "z";

/** What so many rows take, rounded up so that others can follow them. */
export function rowsBytes(capacity: number): number {
  return Math.ceil((capacity * (4 * 8 + 5 * 4 + 1)) / 8) * 8;
}

/**
 * A bounded list of event rows as columns over one ArrayBuffer, so that a whole block can be
 * shared with another thread. Nothing is allocated per event.
 */
export class Rows {
  readonly capacity: number;
  length = 0;
  readonly kind: Uint8Array;
  readonly who: Uint32Array;
  readonly serial: Uint32Array;
  readonly code: Uint32Array;
  readonly detail: Uint32Array;
  readonly flags: Uint32Array;
  readonly at: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;

  /**
   * @param capacity rows, > 0
   * @param buffer where they lie: `rowsBytes(capacity)` from `start` on, a multiple of 8
   */
  constructor(
    capacity: number,
    buffer: ArrayBufferLike = new ArrayBuffer(rowsBytes(capacity)),
    start = 0,
  ) {
    this.capacity = capacity;
    const words = capacity * 4;
    const doubles = capacity * 8;
    let offset = start;
    const takeDoubles = (): Float64Array => {
      const column = new Float64Array(buffer, offset, capacity);
      offset += doubles;
      return column;
    };
    const takeWords = (): Uint32Array => {
      const column = new Uint32Array(buffer, offset, capacity);
      offset += words;
      return column;
    };
    this.at = takeDoubles();
    this.x = takeDoubles();
    this.y = takeDoubles();
    this.z = takeDoubles();
    this.who = takeWords();
    this.serial = takeWords();
    this.code = takeWords();
    this.detail = takeWords();
    this.flags = takeWords();
    this.kind = new Uint8Array(buffer, offset, capacity);
  }

  get full(): boolean {
    return this.length === this.capacity;
  }

  /** Appends row `index` of `source`. The caller has checked that there is room. */
  copy(source: Rows, index: number): void {
    const row = this.length;
    this.kind[row] = source.kind[index]!;
    this.who[row] = source.who[index]!;
    this.serial[row] = source.serial[index]!;
    this.code[row] = source.code[index]!;
    this.detail[row] = source.detail[index]!;
    this.flags[row] = source.flags[index]!;
    this.at[row] = source.at[index]!;
    this.x[row] = source.x[index]!;
    this.y[row] = source.y[index]!;
    this.z[row] = source.z[index]!;
    this.length = row + 1;
  }

  clear(): void {
    this.length = 0;
  }
}
