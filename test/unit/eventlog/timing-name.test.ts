import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FactBatch } from "../../../src/engine/fact-batch.ts";
import { LogError } from "../../../src/base/errors.ts";
import { RecordKind } from "../../../src/eventlog/record.ts";
import type { Rows } from "../../../src/eventlog/rows.ts";
import { TimingNames } from "../../../src/eventlog/timing-name.ts";

function rowsOfName(name: string): Rows {
  const facts = new FactBatch();
  facts.timingName(3, 0, new TextEncoder().encode(name));
  return facts.rows;
}

function namesFrom(rows: Rows): TimingNames {
  const names = new TimingNames();
  for (let row = 0; row < rows.length; row += 1) names.add(3, rows, row);
  return names;
}

/** What a log has that nobody's server said. */
function forged(change: (rows: Rows) => void, name = "n".repeat(20)): () => string {
  const rows = rowsOfName(name);
  change(rows);
  return () => namesFrom(rows).nameOf(3);
}

describe("a name of Server-Timing entries", () => {
  it("goes through the rows of a log", () => {
    const name = fc.stringMatching(/^[!-~]{1,64}$/);
    fc.assert(
      fc.property(name, (text) => {
        expect(namesFrom(rowsOfName(text)).nameOf(3)).toBe(text);
      }),
    );
  });

  it("has as few rows as its octets need", () => {
    expect([1, 18, 19, 64].map((length) => rowsOfName("n".repeat(length)).length)).toEqual([
      1, 1, 2, 4,
    ]);
    expect(rowsOfName("db").kind[0]).toBe(RecordKind.timingName);
  });

  it("is unknown before it was told, and until all of it was", () => {
    const rows = rowsOfName("n".repeat(20));
    const names = new TimingNames();
    expect(() => names.nameOf(3)).toThrow(LogError);
    names.add(3, rows, 0);
    expect(() => names.nameOf(3)).toThrow(LogError);
    names.add(3, rows, 1);
    expect(names.nameOf(3)).toBe("n".repeat(20));
    expect(() => names.nameOf(2)).toThrow(LogError);
  });

  it.each([
    ["another length", forged((rows) => (rows.serial[1] = 21))],
    ["a gap", forged((rows) => (rows.code[1] = 19))],
    ["no octet", forged((rows) => (rows.serial[0] = 0), "n")],
    ["more octets than a name has", forged((rows) => rows.serial.fill(65))],
    ["an octet that no token has", forged((rows) => (rows.x[0] = 0x206e6e6e6e6e))],
    ["an end within it", forged((rows) => (rows.x[0] = 0x6e6e6e6e6e00))],
  ])("is refused with %s", (_, read) => {
    expect(read).toThrow(LogError);
  });

  it("is not told twice", () => {
    const names = namesFrom(rowsOfName("db"));
    expect(() => names.add(3, rowsOfName("db"), 0)).toThrow(LogError);
  });
});
