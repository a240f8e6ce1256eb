/** A 1-based position in a text the user wrote. Columns count UTF-16 units. */
export type SourceSpan = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** At least 1. */
  readonly length: number;
};
