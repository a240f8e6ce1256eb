/** Values at and above are counted as the largest below: 39 hours in ns. */
export const BUCKET_VALUE_LIMIT = 2 ** 47;
/** Buckets in each octave [2^k, 2^(k+1)): a bucket is at most 1/1024 of its values wide. */
export const BUCKETS_PER_OCTAVE = 1024;

const OCTAVE_BITS = 10;
/** Of the largest value; below 2^10 every integer has its own bucket, in "octave" 0. */
const OCTAVES = 47 - OCTAVE_BITS + 1;
export const BUCKETS: number = OCTAVES << OCTAVE_BITS;
/** Larger values are halved so many times to fit 32-bit operations. */
const HIGH_SHIFT = 17;
const HIGH_DIVISOR = 2 ** HIGH_SHIFT;
const INT31_LIMIT = 2 ** 31;

/** Of the buckets of each octave: 1, 1, 2, 4 … */
const WIDTHS = new Float64Array(OCTAVES).fill(1);
for (let octave = 2; octave < OCTAVES; octave += 1) WIDTHS[octave] = WIDTHS[octave - 1]! * 2;

/** The smallest value of a bucket. */
export function bucketLow(index: number): number {
  if (index < BUCKETS_PER_OCTAVE) return index;
  return (BUCKETS_PER_OCTAVE + (index & (BUCKETS_PER_OCTAVE - 1))) * bucketWidth(index);
}

/** How many integers a bucket holds: a power of two. */
export function bucketWidth(index: number): number {
  return WIDTHS[index >>> OCTAVE_BITS]!;
}

/** The bucket of a value ≥ 0, log-linear in the manner of HdrHistogram (Gil Tene). */
export function bucketOf(value: number): number {
  if (value < BUCKETS_PER_OCTAVE) return value | 0;
  if (value < INT31_LIMIT) return octaveBucketOf(value | 0, 0);
  const clamped = Math.min(value, BUCKET_VALUE_LIMIT - 1);
  return octaveBucketOf(Math.floor(clamped / HIGH_DIVISOR), HIGH_SHIFT);
}

/** @param value 2^10 ≤ value < 2^31, standing for value · 2^shift */
function octaveBucketOf(value: number, shift: number): number {
  const drop = 31 - OCTAVE_BITS - Math.clz32(value);
  const octave = drop + shift + 1;
  return (octave << OCTAVE_BITS) | ((value >>> drop) & (BUCKETS_PER_OCTAVE - 1));
}
