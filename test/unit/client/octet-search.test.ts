import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OctetSearch } from "../../../src/client/octet-search.ts";

/** Few letters, so that parts of what is searched for come again. */
const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 40 });
const octetsOf = (letters: string): Uint8Array => new TextEncoder().encode(letters);

describe("a search for octets", () => {
  it("finds what is there, and nothing else", () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 6 }),
        (all, part) => {
          expect(new OctetSearch(octetsOf(part)).isIn(octetsOf(all))).toBe(all.includes(part));
        },
      ),
    );
  });

  it("finds every part of a text", () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (all, start, end) => {
        expect(new OctetSearch(octetsOf(all.slice(start, end))).isIn(octetsOf(all))).toBe(true);
      }),
    );
  });
});
