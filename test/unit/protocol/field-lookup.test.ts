import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasField } from "../../../src/protocol/http1/field-lookup.ts";

const encoder = new TextEncoder();
const blank = fc.string({ unit: fc.constantFrom(" ", "\t"), maxLength: 2 });
const word = fc.string({ unit: fc.constantFrom("a", "B", ",", " "), maxLength: 5 });
const name = fc.constantFrom("A", "a", "Ab", "aB", "B");
const field = fc.record({ name, before: blank, value: word, after: blank });

function isThere(head: string, wanted: string, value?: string): boolean {
  return hasField(encoder.encode(head), {
    name: encoder.encode(wanted),
    value: value === undefined ? undefined : encoder.encode(value),
  });
}

describe("a field of a head", () => {
  it("has the values of all lines of its name, joined", () => {
    const lines = fc.array(field, { maxLength: 5 });
    fc.assert(
      fc.property(lines, fc.constantFrom("a", "ab", "b"), word, (fields, wanted, guess) => {
        const texts = fields.map((each) => `${each.name}:${each.before}${each.value}${each.after}`);
        const head = ["HTTP/1.1 200 OK", ...texts, "", ""].join("\r\n");
        const values = fields.flatMap((each) =>
          each.name.toLowerCase() === wanted ? [each.value.trim()] : [],
        );
        const joined = values.join(", ");
        expect(isThere(head, wanted)).toBe(values.length > 0);
        expect(isThere(head, wanted, joined)).toBe(values.length > 0);
        expect(isThere(head, wanted, guess)).toBe(values.length > 0 && joined === guess);
        expect(isThere(head, wanted, `${joined}a`)).toBe(false);
      }),
    );
  });

  it("is found after empty lines, and not in the status line", () => {
    const head = "\r\n\r\nHTTP/1.1 200 x: y\r\nA: 1\r\n\r\n";
    expect(isThere(head, "a", "1")).toBe(true);
    expect(isThere(head, "http/1.1 200 x")).toBe(false);
  });
});
