/** What several rounds say together. */
export type Spread = {
  readonly median: number;
  readonly min: number;
  readonly max: number;
};

/** @throws RangeError for no values */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError("no values have no spread");
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, min: sorted[0]!, max: sorted.at(-1)! };
}

/**
 * The spread of the ratios within rounds. Both values of a round were measured one after the
 * other, so what slows the whole machine down for minutes drops out: a ratio of two medians
 * would keep it.
 *
 * @throws RangeError unless both have a value for every round
 */
export function pairedRatio(of: readonly number[], to: readonly number[]): Spread {
  return paired(of, to, (a, b) => a / b);
}

/** The spread of the differences within rounds. @throws RangeError as `pairedRatio` does */
export function pairedDifference(of: readonly number[], from: readonly number[]): Spread {
  return paired(of, from, (a, b) => a - b);
}

function paired(
  left: readonly number[],
  right: readonly number[],
  combine: (left: number, right: number) => number,
): Spread {
  if (left.length !== right.length) {
    throw new RangeError(`${left.length} and ${right.length} rounds are no pairs`);
  }
  return spreadOf(left.map((value, round) => combine(value, right[round]!)));
}

/** In another unit. */
export function scaled({ median, min, max }: Spread, factor: number): Spread {
  return { median: median * factor, min: min * factor, max: max * factor };
}
