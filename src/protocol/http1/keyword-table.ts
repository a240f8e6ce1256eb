import { tokenOctets } from "./octets.ts";

const OCTETS = 256;

/** The octet cannot be in a token. */
export const NOT_A_TOKEN = 0;
/** A token that is none of the keywords. Once here, a table stays here until the token ends. */
export const OTHER_TOKEN = 1;
/** No octet seen yet. */
export const TOKEN_START = 2;

/**
 * A few case-insensitive words as an automaton: one look-up per octet tells a keyword from any
 * other token and from what is no token at all. Where it stands is one number, so matching can
 * stop and go on at any octet.
 */
export class KeywordTable {
  /** `next[(state << 8) | octet]` */
  readonly next: Uint8Array;
  /** `keywordOf[state]`: the index of the keyword that ends here plus 1, or 0. */
  readonly keywordOf: Uint8Array;

  /** @param keywords in lower case, with fewer than 250 octets together */
  constructor(keywords: readonly string[]) {
    const statesMax = TOKEN_START + 1 + keywords.join("").length;
    this.next = new Uint8Array(statesMax * OCTETS);
    this.keywordOf = new Uint8Array(statesMax);
    for (let state = OTHER_TOKEN; state < statesMax; state += 1) {
      for (let octet = 0; octet < OCTETS; octet += 1) {
        this.next[state * OCTETS + octet] = tokenOctets.has(octet) ? OTHER_TOKEN : NOT_A_TOKEN;
      }
    }
    let states = TOKEN_START + 1;
    for (const [index, keyword] of keywords.entries()) {
      let state = TOKEN_START;
      for (const letter of keyword) {
        const lower = state * OCTETS + letter.charCodeAt(0);
        if (this.next[lower] === OTHER_TOKEN) {
          this.next[lower] = states;
          this.next[state * OCTETS + letter.toUpperCase().charCodeAt(0)] = states;
          states += 1;
        }
        state = this.next[lower]!;
      }
      this.keywordOf[state] = index + 1;
    }
  }
}
