import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteWriter } from "../../../src/base/bytes.ts";
import {
  BLOCK_PAYLOAD_BYTES_MAX,
  BLOCK_ROWS_MAX,
  BlockCodec,
} from "../../../src/eventlog/block.ts";
import { columnsOf, RecordKind } from "../../../src/eventlog/record.ts";
import { Rows } from "../../../src/eventlog/rows.ts";
import { rowsOfBlock } from "../../log-rows.ts";
import { randomRows } from "./random-rows.ts";

function encoded(rows: Rows): Uint8Array {
  const out = new ByteWriter(16);
  new BlockCodec().encode(rows, out);
  return out.view().slice();
}

/** Decodes, or says what it threw. Anything but a RangeError goes through. */
function decoded(payload: Uint8Array): Rows | RangeError {
  try {
    return new BlockCodec().decode(payload);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}

describe("a block", () => {
  it("is read as it was written, whatever its rows", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        expect(rowsOfBlock(new BlockCodec().decode(encoded(rows)), 0)).toEqual(
          rowsOfBlock(rows, 0),
        );
      }),
    );
  });

  it("stays within its maximum when every row has the largest numbers", () => {
    const rows = new Rows(BLOCK_ROWS_MAX);
    rows.length = BLOCK_ROWS_MAX;
    rows.kind.fill(RecordKind.heartbeat);
    for (const column of columnsOf[RecordKind.heartbeat]) {
      for (let row = 0; row < BLOCK_ROWS_MAX; row += 2) rows[column][row] = 2 ** 52 - 1;
    }
    expect(encoded(rows).length).toBeLessThanOrEqual(BLOCK_PAYLOAD_BYTES_MAX);
    expect(new BlockCodec().decode(encoded(rows)).length).toBe(BLOCK_ROWS_MAX);
  });

  it("is one byte when it is empty", () => {
    expect([...encoded(new Rows(1))]).toEqual([0]);
    expect(new BlockCodec().decode(Uint8Array.of(0)).length).toBe(0);
  });
});

describe("bytes that are no block", () => {
  it("are refused as a range error and nothing else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const rows = decoded(bytes);
        expect(rows instanceof Rows ? rows.length : 0).toBeLessThanOrEqual(bytes.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("are refused as a range error when a good block is spoilt", () => {
    fc.assert(
      fc.property(randomRows, fc.nat(), fc.nat({ max: 255 }), (rows, place, byte) => {
        const payload = encoded(rows);
        payload[place % payload.length] = byte;
        const again = decoded(payload);
        const seen = again instanceof Rows ? again : new Rows(1);
        // What decodes has numbers that can be encoded: nothing was cut to fit a column.
        expect(rowsOfBlock(new BlockCodec().decode(encoded(seen)), 0)).toEqual(
          rowsOfBlock(seen, 0),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["say more rows than a block has", [0x81, 0x20]],
    ["say more rows than a number holds", Array.from({ length: 9 }, () => 0xff)],
    ["say rows that are not there", [5, 1]],
    ["have a kind that is none", [1, 99]],
    ["go on after the last column", [0, 0]],
    ["have a VU below zero", [1, RecordKind.vuSpawned, 0, 1]],
    ["have a VU of 2^32", [1, RecordKind.vuSpawned, 0, 0x80, 0x80, 0x80, 0x80, 0x20]],
  ])("are refused when they %s", (_, bytes) => {
    expect(() => new BlockCodec().decode(Uint8Array.from(bytes))).toThrow(RangeError);
  });

  it("allocate no more than the limit before they are refused", () => {
    const payload = Uint8Array.of(0xff, 0xff, 0xff, 0x7f, 1, 2, 3);
    expect(() => new BlockCodec().decode(payload)).toThrow("over the limit");
  });
});
