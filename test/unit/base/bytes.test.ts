import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ByteReader,
  ByteWriter,
  unzigzag,
  VARINT_BYTES_MAX,
  zigzag,
} from "../../../src/base/bytes.ts";
import { InvariantError } from "../../../src/base/errors.ts";

const varints = fc.oneof(
  fc.maxSafeNat(),
  fc.nat({ max: 300 }),
  // Where a further byte or the 32-bit arithmetic begins.
  fc
    .tuple(fc.nat({ max: 53 }), fc.integer({ min: -1, max: 1 }))
    .map(([power, off]) => Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, 2 ** power + off))),
);

function written(values: readonly number[]): ByteWriter {
  const out = new ByteWriter(1);
  for (const value of values) out.varint(value);
  return out;
}

describe("a varint", () => {
  it("is read as it was written, up to 2^53 − 1", () => {
    fc.assert(
      fc.property(fc.array(varints), (values) => {
        const input = new ByteReader(written(values).view().slice());
        expect(values.map(() => input.varint())).toEqual(values);
        expect(input.left).toBe(0);
      }),
    );
  });

  it("takes one byte for each seven bits", () => {
    fc.assert(
      fc.property(varints, (value) => {
        const bits = Math.max(1, value.toString(2).length);
        expect(written([value]).length).toBe(Math.ceil(bits / 7));
      }),
    );
  });

  it.each([
    ["ends nowhere", [0x80, 0x80]],
    ["is empty", []],
    ["has a ninth byte", [...Array.from({ length: VARINT_BYTES_MAX }, () => 0x80), 0x01]],
    ["is 2^53", [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10]],
    ["is the largest of eight bytes", [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
  ])("that %s is refused", (_, bytes) => {
    expect(() => new ByteReader(Uint8Array.from(bytes)).varint()).toThrow(RangeError);
  });
});

describe("zigzag", () => {
  const LIMIT = 2 ** 52;

  it("has an inverse within ±2^52", () => {
    fc.assert(
      fc.property(fc.integer({ min: -LIMIT + 1, max: LIMIT - 1 }), (value) => {
        expect(unzigzag(zigzag(value))).toBe(value);
      }),
    );
  });

  it("gives small codes to small numbers, whatever their sign", () => {
    expect([0, -1, 1, -2, 2].map(zigzag)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([LIMIT, -LIMIT, 0.5, NaN, Infinity])("refuses %d", (value) => {
    expect(() => zigzag(value)).toThrow(InvariantError);
  });
});

describe("a signed varint", () => {
  const edges = fc
    .tuple(fc.nat({ max: 51 }), fc.integer({ min: -1, max: 1 }))
    .map(([power, off]) => 2 ** power + off);
  const values = fc
    .tuple(
      fc.oneof(
        edges,
        fc.maxSafeNat().map((value) => Math.floor(value / 4)),
      ),
      fc.boolean(),
    )
    .map(([value, isNegative]) => (isNegative ? -value : value));

  it("is the varint of its zigzag code, small or large", () => {
    fc.assert(
      fc.property(values, (value) => {
        const out = new ByteWriter(1);
        out.signed(value);
        expect(out.view()).toEqual(written([zigzag(value)]).view());
      }),
    );
  });

  it.each([0.5, NaN, Infinity, 2 ** 52])("refuses %d", (value) => {
    expect(() => {
      new ByteWriter(1).signed(value);
    }).toThrow(InvariantError);
  });
});

describe("a byte reader", () => {
  it("gives back bytes, words and raw bytes in order", () => {
    const out = new ByteWriter(1);
    out.byte(7);
    out.word(0xfedcba98);
    out.raw(Uint8Array.of(1, 2, 3));
    const input = new ByteReader(out.view());
    expect([input.byte(), input.word(), [...input.raw(3)]]).toEqual([7, 0xfedcba98, [1, 2, 3]]);
    expect([input.offset, input.left]).toEqual([8, 0]);
  });

  it("never reads past the end", () => {
    const input = new ByteReader(Uint8Array.of(1, 2, 3));
    expect(() => input.word()).toThrow(RangeError);
    expect(() => input.raw(4)).toThrow(RangeError);
    expect(input.left).toBe(3);
    input.raw(3);
    expect(() => input.byte()).toThrow(RangeError);
  });
});

describe("a byte writer", () => {
  it("writes the same after it was cleared", () => {
    const out = written([1, 1000, 2 ** 40]);
    const before = out.view().slice();
    out.clear();
    for (const value of [1, 1000, 2 ** 40]) out.varint(value);
    expect(out.view()).toEqual(before);
  });
});
