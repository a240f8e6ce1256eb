import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LINE_BYTES_MAX, LineSplitter } from "../../../src/node/line-splitter.ts";

function linesOf(chunks: readonly Uint8Array[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(new TextDecoder("latin1").decode(line)));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("a stream cut into lines", () => {
  it("has one line per line feed, and one for what is left", () => {
    expect(linesOf([bytesOf("a\n\nb\r\nc")])).toEqual(["a\n", "\n", "b\r\n", "c"]);
  });

  it("has the same lines however the bytes arrive", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "x".repeat(5000)) });
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (all, cutSeeds) => {
        const bytes = bytesOf(all);
        expect(linesOf(inPieces(bytes, cutSeeds))).toEqual(linesOf([bytes]));
        expect(linesOf([bytes]).join("")).toBe(all);
      }),
    );
  });

  it("is cut where a line is too long", () => {
    const lines = linesOf([new Uint8Array(2 * LINE_BYTES_MAX + 1)]);
    expect(lines.map(({ length }) => length)).toEqual([LINE_BYTES_MAX, LINE_BYTES_MAX, 1]);
  });

  it("shows the line that has begun", () => {
    const splitter = new LineSplitter(() => undefined);
    splitter.push(bytesOf("done\nwaiting for"));
    splitter.push(bytesOf(" the database"));
    expect(new TextDecoder().decode(splitter.partial)).toBe("waiting for the database");
  });
});

function inPieces(bytes: Uint8Array, cutSeeds: readonly number[]): Uint8Array[] {
  const cuts = cutSeeds.map((seed) => seed % (bytes.length + 1)).toSorted((a, b) => a - b);
  const ends = [...cuts, bytes.length];
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}
