import type { ByteReader, ByteWriter } from "../base/bytes.ts";

/** Every number is a whole one below this, so that the difference of two can be written. */
const NUMBERS_END = 2 ** 52;

/** How a column is written. The numbers are in files. */
const Shape = {
  /** Each difference. */
  varied: 0,
  /** The first difference, and the one that all others are. */
  steady: 1,
} as const;

/** One column of the rows of one kind in a block. */
export type Strand = {
  readonly values: Float64Array | Uint32Array;
  /** Each row's own instant. */
  readonly at: Float64Array;
  /** The rows of the kind, in order; at least one. */
  readonly members: Uint16Array;
  /** The values are instants near `at`: what is written is the distance. */
  readonly isNearAt: boolean;
};

/**
 * Writes the differences of a column: of a *near* one from its rows' `at`, of any other from the
 * row before, 0 before the first. Many columns of a run never change or count up by one: two
 * numbers say it all.
 *
 * @param work room for as many numbers as the strand has members
 */
export function encodeColumn(strand: Strand, work: Float64Array, out: ByteWriter): void {
  const { members } = strand;
  const count = members.length;
  if (strand.isNearAt) distances(strand, work);
  else differences(strand, work);
  if (isSteady(work, count)) {
    out.byte(Shape.steady);
    out.signed(work[0]!);
    out.signed(count > 1 ? work[1]! : 0);
  } else {
    out.byte(Shape.varied);
    out.signedRun(work, count);
  }
}

/** The inverse. @throws RangeError when the numbers do not fit into the column */
export function decodeColumn(strand: Strand, work: Float64Array, input: ByteReader): void {
  const count = strand.members.length;
  const shape = input.byte();
  if (shape === Shape.varied) {
    input.signedRun(work, count);
  } else if (shape === Shape.steady) {
    work[0] = input.signed();
    work.fill(input.signed(), 1, count);
  } else {
    throw new RangeError(`a column has shape ${shape}`);
  }
  if (strand.isNearAt) storeDistances(strand, work);
  else storeDifferences(strand, work);
}

function distances({ values, at, members }: Strand, work: Float64Array): void {
  for (let index = 0; index < members.length; index += 1) {
    const row = members[index]!;
    work[index] = at[row]! - values[row]!;
  }
}

function differences({ values, members }: Strand, work: Float64Array): void {
  let before = 0;
  for (let index = 0; index < members.length; index += 1) {
    const value = values[members[index]!]!;
    work[index] = value - before;
    before = value;
  }
}

function isSteady(work: Float64Array, count: number): boolean {
  const step = work[1]!;
  for (let index = 2; index < count; index += 1) {
    if (work[index] !== step) return false;
  }
  return true;
}

function storeDistances({ values, at, members }: Strand, work: Float64Array): void {
  for (let index = 0; index < members.length; index += 1) {
    const row = members[index]!;
    store(values, row, at[row]! - work[index]!);
  }
}

function storeDifferences({ values, members }: Strand, work: Float64Array): void {
  let value = 0;
  for (let index = 0; index < members.length; index += 1) {
    value += work[index]!;
    store(values, members[index]!, value);
  }
}

function store(column: Float64Array | Uint32Array, row: number, value: number): void {
  column[row] = value;
  if (column[row] !== value || value < 0 || value >= NUMBERS_END) {
    throw new RangeError(`${value} does not fit into its column`);
  }
}
