export type Proportion = {
  /** 0 ≤ count ≤ of. */
  readonly count: number;
  /** > 0. */
  readonly of: number;
};

export type Bounds = { readonly lower: number; readonly upper: number };

/**
 * Where a share lies, each bound one-sided (Wilson, Probable inference, JASA 22, 1927): defined,
 * and not empty, also for none and for all.
 *
 * @param z the normal quantile of one bound's confidence
 */
export function wilsonBounds({ count, of }: Proportion, z: number): Bounds {
  const share = count / of;
  const square = z * z;
  const middle = (share + square / (2 * of)) / (1 + square / of);
  const half =
    (z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))) / (1 + square / of);
  return {
    lower: count === 0 ? 0 : Math.max(0, middle - half),
    upper: count === of ? 1 : Math.min(1, middle + half),
  };
}

/**
 * Where the difference head − base of two shares lies (Newcombe, Interval estimation for the
 * difference between independent proportions, Statistics in Medicine 17, 1998, method 10).
 */
export function newcombeBounds(
  { head, base }: { readonly head: Proportion; readonly base: Proportion },
  z: number,
): Bounds {
  const ofHead = wilsonBounds(head, z);
  const ofBase = wilsonBounds(base, z);
  const headShare = head.count / head.of;
  const baseShare = base.count / base.of;
  const difference = headShare - baseShare;
  return {
    lower: difference - root(headShare - ofHead.lower, ofBase.upper - baseShare),
    upper: difference + root(ofHead.upper - headShare, baseShare - ofBase.lower),
  };
}

function root(a: number, b: number): number {
  return Math.sqrt(a * a + b * b);
}
