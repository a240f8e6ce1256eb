const OFFSET_BASIS_HIGH = 0xcbf29ce4;
const OFFSET_BASIS_LOW = 0x84222325;
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;
const TWO_POW_32 = 2 ** 32;

/**
 * FNV-1a with 64 bits (RFC 9923): tells accidental differences apart, not deliberate ones.
 * Numbers are hashed as little-endian words of 32 bits.
 */
export class Fnv64 {
  #high: number = OFFSET_BASIS_HIGH;
  #low: number = OFFSET_BASIS_LOW;

  /** @param word 0 ≤ word < 2^32 */
  addWord(word: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.#addByte((word >>> shift) & 0xff);
  }

  /** Adds a number above 32 bits as two words, the lower first; 0 ≤ value ≤ 2^53 − 1. */
  addInteger(value: number): void {
    this.addWord(value >>> 0);
    this.addWord(Math.floor(value / TWO_POW_32));
  }

  /** 16 lower-case hexadecimal digits. */
  hex(): string {
    return word32Hex(this.#high) + word32Hex(this.#low);
  }

  #addByte(byte: number): void {
    const low = (this.#low ^ byte) >>> 0;
    // Below 2^41, so exact. What the 2^40 of the prime adds lies in the upper word alone.
    const product = low * PRIME_LOW;
    const carry = Math.floor(product / TWO_POW_32);
    this.#low = product >>> 0;
    this.#high = (Math.imul(this.#high, PRIME_LOW) + carry + (low << 8)) >>> 0;
  }
}

function word32Hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
