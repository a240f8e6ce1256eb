const TWO_POW_32 = 2 ** 32;
const WARM_UP_DRAWS = 12;

/** A fast sequence of draws for simulations: sfc32 (Doty-Humphrey, PractRand). */
export class Draws {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;
  #spareNormal: number | undefined;

  /** @param seeds up to three whole numbers; other numbers, other draws */
  constructor(...seeds: readonly [number, number?, number?]) {
    const [a, b = 0, c = 0] = seeds;
    this.#a = Math.imul(a, 0x9e3779b1) | 0;
    this.#b = Math.imul(b + 1, 0x85ebca6b) | 0;
    this.#c = Math.imul(c + 1, 0xc2b2ae35) | 0;
    for (let i = 0; i < WARM_UP_DRAWS; i += 1) this.unit();
  }

  /** Uniform in [0, 1). */
  unit(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / TWO_POW_32;
  }

  /** Standard normal: Marsaglia's polar method. */
  normal(): number {
    const spare = this.#spareNormal;
    if (spare !== undefined) {
      this.#spareNormal = undefined;
      return spare;
    }
    for (;;) {
      const x = 2 * this.unit() - 1;
      const y = 2 * this.unit() - 1;
      const square = x * x + y * y;
      if (square === 0 || square >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spareNormal = y * scale;
      return x * scale;
    }
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.unit());
  }
}
