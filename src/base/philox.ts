// The multipliers of the Philox4x32 round and the constants its key grows by.
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const KEY_STEP_0 = 0x9e3779b9;
const KEY_STEP_1 = 0xbb67ae85;
const ROUNDS = 10;

const TWO_POW_32 = 2 ** 32;
const TWO_POW_26 = 2 ** 26;
const TWO_POW_53 = 2 ** 53;

/** The stream has the last byte of the counter; the high bits of the index have the rest. */
const STREAM_BITS = 8;

/**
 * Random numbers that are a function of their coordinates: nothing is consumed, so the draw
 * of virtual user 7's third iteration is the same whoever asks for it, in whatever order.
 *
 * Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3"
 * (SC 2011). The key is the seed; the counter is (index, lane, step, stream).
 *
 * @remarks Integer operations only: every machine draws the same numbers.
 */
export class Philox {
  readonly #key0: number;
  readonly #key1: number;
  readonly #stream: number;

  /**
   * @param seed an integer, 0 ≤ seed ≤ 2^53 − 1
   * @param stream what the numbers are for, 0 ≤ stream ≤ 255: see random-stream.ts
   */
  constructor(seed: number, stream: number) {
    this.#key0 = seed >>> 0;
    this.#key1 = Math.floor(seed / TWO_POW_32);
    this.#stream = stream;
  }

  /**
   * The number at these coordinates, uniform in [0, 1), a multiple of 2^−53.
   *
   * @param lane 0 ≤ lane < 2^32: who draws
   * @param index 0 ≤ index ≤ 2^53 − 1: for which iteration or arrival
   * @param step 0 ≤ step < 2^32: which draw of that iteration
   */
  unit(lane: number, index: number, step: number): number {
    let word0 = index >>> 0;
    let word1 = lane;
    let word2 = step;
    let word3 = (Math.floor(index / TWO_POW_32) << STREAM_BITS) | this.#stream;
    let key0 = this.#key0;
    let key1 = this.#key1;
    for (let round = 0; round < ROUNDS; round += 1) {
      const high0 = highProduct(MULTIPLIER_0, word0);
      const high1 = highProduct(MULTIPLIER_1, word2);
      const low0 = Math.imul(MULTIPLIER_0, word0);
      const low1 = Math.imul(MULTIPLIER_1, word2);
      word0 = high1 ^ word1 ^ key0;
      word1 = low1;
      word2 = high0 ^ word3 ^ key1;
      word3 = low0;
      key0 = (key0 + KEY_STEP_0) | 0;
      key1 = (key1 + KEY_STEP_1) | 0;
    }
    return ((word0 >>> 5) * TWO_POW_26 + (word1 >>> 6)) / TWO_POW_53;
  }
}

/** The upper 32 bits of the 64-bit product of two unsigned 32-bit words. */
function highProduct(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  // Each partial sum is below 2^32, so doubles hold it exactly.
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const carried = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (carried >>> 16)) | 0;
}
