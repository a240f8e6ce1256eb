import { describe, expect, it } from "vitest";
import { LogError } from "../../../src/base/errors.ts";
import { crc32 } from "../../../src/base/crc32.ts";
import { LOG_MAGIC, PREAMBLE_BYTES } from "../../../src/eventlog/container.ts";
import { HEADER_BYTES_MAX, LOG_VERSION } from "../../../src/eventlog/header.ts";
import { joined, plainHeader, readerOf } from "../../simulated-run.ts";
import { read, type Reading, smallLog } from "./small-log.ts";

const log = smallLog();
const { bytes, payloads, frames } = log;
const [firstFrame] = frames as [number, ...number[]];
const footerAt = frames.at(-2)!;

/** The log with frames in another order. @param order indexes of frames, the footer is the last */
function arranged(order: readonly number[]): Uint8Array {
  const parts = order.map((frame) => bytes.subarray(frames[frame], frames[frame + 1]));
  return joined([bytes.subarray(0, firstFrame), ...parts]);
}

/** Which frame a byte is in; the footer counts as the block after the last. */
function frameOf(offset: number): number {
  return frames.findLastIndex((start) => start <= offset);
}

function expectRecovered(reading: Reading | LogError, blocks: number): void {
  if (reading instanceof LogError) throw reading;
  expect(reading.payloads).toEqual(payloads.slice(0, blocks));
  expect(reading.ending).toMatchObject({ block: blocks });
  expect(reading.ending.kind).not.toBe("complete");
}

/** The damage at `offset` cost the header, or the frame that it is in. */
function expectNoticed(reading: Reading | LogError, offset: number): void {
  if (offset >= firstFrame) return expectRecovered(reading, frameOf(offset));
  expect(reading).toBeInstanceOf(LogError);
}

describe("an intact log", () => {
  it("gives its header, its blocks and how it ends", () => {
    const reader = readerOf(bytes);
    expect(reader.header).toEqual(plainHeader);
    expect(read(bytes)).toMatchObject({
      payloads,
      ending: { kind: "complete", footer: { blocks: 4, rows: 40 } },
    });
  });

  it("does not say how it ends before it has been read", () => {
    expect(() => readerOf(bytes).ending).toThrow(LogError);
  });

  it("gives its blocks once", () => {
    const reader = readerOf(bytes);
    expect([...reader.blocks()].length).toBe(4);
    expect([...reader.blocks()].length).toBe(0);
  });
});

describe("a log that was cut off", () => {
  it("anywhere in its header is refused", () => {
    for (let length = 0; length < firstFrame; length += 1) {
      expect(read(bytes.subarray(0, length)), `cut at ${length}`).toBeInstanceOf(LogError);
    }
  });

  it("anywhere else gives the whole blocks before the cut, and is torn there", () => {
    for (let length = firstFrame; length < bytes.length; length += 1) {
      const whole = frameOf(length);
      const reading = read(bytes.subarray(0, length));
      expectRecovered(reading, whole);
      expect(reading).toMatchObject({ ending: { kind: "torn", offset: frames[whole] } });
    }
  });
});

describe("a log with one wrong bit", () => {
  it("in its header is refused", () => {
    for (let bit = 0; bit < firstFrame * 8; bit += 1) {
      expect(read(flipped(bit)), `bit ${bit}`).toBeInstanceOf(LogError);
    }
  });

  it("anywhere else gives every block before it, and names the one it is in", () => {
    for (let bit = firstFrame * 8; bit < bytes.length * 8; bit += 1) {
      expectRecovered(read(flipped(bit)), frameOf(bit >> 3));
    }
  });

  function flipped(bit: number): Uint8Array {
    const copy = bytes.slice();
    copy[bit >> 3]! ^= 1 << (bit & 7);
    return copy;
  }
});

describe("a log that was put together anew", () => {
  it.each([
    ["two blocks changed places", [1, 0, 2, 3, 4], 0],
    ["the last two blocks changed places", [0, 1, 3, 2, 4], 2],
    ["a block is there twice", [0, 1, 1, 2, 3, 4], 2],
    ["a block is missing", [0, 2, 3, 4], 1],
    ["the last block is missing", [0, 1, 2, 4], 3],
    ["the footer came too soon", [0, 4, 1, 2, 3], 1],
  ])("is corrupt where %s", (_, order, block) => {
    const reading = read(arranged(order));
    expectRecovered(reading, block);
    expect(reading).toMatchObject({ ending: { kind: "corrupt" } });
  });

  it("is corrupt where a block of another log begins, in the same place and as long", async () => {
    const other = smallLog(1);
    const spliced = joined([
      bytes.subarray(0, frames[2]),
      other.bytes.subarray(other.frames[2], other.frames[3]),
      bytes.subarray(frames[3]),
    ]);
    expectRecovered(read(spliced), 2);
  });

  it("is corrupt with the header of another run", async () => {
    const other = smallLog(1);
    const header = bytes.slice(0, firstFrame);
    const scenario = new TextEncoder().encode("test.toml");
    const at = indexOf(header, scenario);
    header[at] = "b".charCodeAt(0);
    expect(read(joined([header, other.bytes.subarray(other.frames[0])]))).toBeInstanceOf(LogError);
    rechain(header);
    expectRecovered(read(joined([header, bytes.subarray(firstFrame)])), 0);
  });

  it.each([
    ["one byte", Uint8Array.of(0)],
    ["another log", bytes],
    ["a second footer", bytes.subarray(footerAt)],
  ])("is corrupt with %s after the footer", (_, more) => {
    const reading = read(joined([bytes, more]));
    expectRecovered(reading, 4);
    expect(reading).toMatchObject({
      ending: { kind: "corrupt", reason: `${more.length} bytes after the footer` },
    });
  });

  it("is corrupt from where the disk left zeros", () => {
    for (const [block, start] of frames.slice(0, -1).entries()) {
      const zeroed = bytes.slice();
      zeroed.fill(0, start);
      expectRecovered(read(zeroed), block);
    }
  });

  it("is noticed where four bytes say a giant size, at every offset", () => {
    for (let offset = 0; offset + 4 <= bytes.length; offset += 1) {
      const giant = bytes.slice();
      giant.fill(0xff, offset, offset + 4);
      const reading = read(giant);
      expectNoticed(reading, offset);
    }
  });
});

describe("a file that is no log", () => {
  const version = PREAMBLE_BYTES - 8;

  it.each([
    ["nothing", new Uint8Array(), "cut off"],
    ["the beginning of the magic", LOG_MAGIC.subarray(0, 5), "cut off"],
    ["a text", new TextEncoder().encode("hello, this is a text"), "not a Z6 event log"],
    ["a short text", new TextEncoder().encode("hi"), "not a Z6 event log"],
    ["a log spoilt by a text transfer", crlfToLf(bytes), "not a Z6 event log"],
    ["another version", changed(version, LOG_VERSION + 1), `version ${LOG_VERSION + 1}`],
    ["version 0", changed(version, 0), "version 0"],
  ])("is refused when it is %s", (_, file, message) => {
    const error = read(file);
    expect(error).toBeInstanceOf(LogError);
    expect(error).toMatchObject({ message: expect.stringContaining(message) as string });
  });

  function changed(offset: number, byte: number): Uint8Array {
    const copy = bytes.slice();
    copy[offset] = byte;
    return copy;
  }

  function crlfToLf(original: Uint8Array): Uint8Array {
    return original.filter((byte, index) => byte !== 0x0d || original[index + 1] !== 0x0a);
  }
});

describe("a hostile header", () => {
  const good = { ...plainHeader };

  it.each([
    ["a list", "[]"],
    ["null", "null"],
    ["a number", "7"],
    ["not JSON", "{"],
    ["not UTF-8", "\u0000\u0001"],
    ["nested without end", "[".repeat(1_000_000)],
    ["empty", ""],
    ["without a scenario", JSON.stringify({ ...good, scenario: undefined })],
    ["with a scenario that is a list", JSON.stringify({ ...good, scenario: [] })],
    [
      "with a scenario's text that is a number",
      JSON.stringify({ ...good, scenario: { ...good.scenario, text: 1 } }),
    ],
    ["with half a seed", JSON.stringify({ ...good, seed: 0.5 })],
    ["with a seed that is a text", JSON.stringify({ ...good, seed: "0" })],
    ["from a third world", JSON.stringify({ ...good, world: "dream" })],
    ["with an override that is none", JSON.stringify({ ...good, overrides: { command: "rm" } })],
    [
      "with an override in the prototype",
      `{"overrides":{"__proto__":{"target":"http://evil.test"}},${JSON.stringify({ ...good, overrides: undefined }).slice(1)}`,
    ],
    ["that is all prototype", `{"__proto__":${JSON.stringify(good)}}`],
    ["with an environment of objects", JSON.stringify({ ...good, environment: { a: {} } })],
    ["from a shard that is none", JSON.stringify({ ...good, shard: null })],
    ["of starts that differ by nothing", withStartSpread({ deviation: 0 })],
    ["of starts that differ beyond reason", withStartSpread({ deviation: 1.01 })],
    ["of starts that differ by a text", withStartSpread({ deviation: "1%" })],
    ["of starts known from nothing", withStartSpread({ deviation: 0.01, from: null })],
    [
      "of starts known from no run",
      withStartSpread({ deviation: 0.01, from: { rounds: 9, runs: 0 } }),
    ],
    [
      "of starts known from more rounds than there are",
      withStartSpread({ deviation: 0.01, from: { rounds: 41, runs: 10 } }),
    ],
  ])("is refused when it is %s", (_, json) => {
    expect(read(withHeader(json))).toBeInstanceOf(LogError);
  });

  it("is refused by its length before it is read", () => {
    const preamble = bytes.slice(0, PREAMBLE_BYTES);
    new DataView(preamble.buffer).setUint32(PREAMBLE_BYTES - 4, HEADER_BYTES_MAX + 1, true);
    expect(read(preamble)).toMatchObject({ message: "the log's header is over the limit" });
  });

  it("changes no object that others use", () => {
    const json = JSON.stringify(good).replace("{", '{"__proto__":{"polluted":1},');
    expect(read(withHeader(json))).toMatchObject({ ending: { kind: "torn" } });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("is read with what starts differ by, known, given or absent", () => {
    const spreads = [
      { deviation: 0.003, from: { rounds: 8, runs: 2 } },
      { deviation: 1, from: { rounds: 40, runs: 10 } },
      { deviation: 0.01 },
      undefined,
    ];
    for (const spread of spreads) {
      const opened = read(withHeader(withStartSpread(spread)));
      expect(opened).toMatchObject({ ending: { kind: "torn" } });
    }
  });

  function withStartSpread(startSpread: unknown): string {
    const pairing = {
      base: "http://base.test",
      head: "http://head.test",
      sliceNanos: 2,
      guardNanos: 1,
      warmUpQuads: 0,
      quads: 1,
      rounds: 1,
      stopsEarly: false,
      restarts: true,
      identical: false,
      startSpread,
    };
    return JSON.stringify({ ...good, overrides: { pairing } });
  }

  function withHeader(json: string): Uint8Array {
    const text = new TextEncoder().encode(json);
    const file = new Uint8Array(PREAMBLE_BYTES + text.length + 4);
    file.set(bytes.subarray(0, PREAMBLE_BYTES));
    new DataView(file.buffer).setUint32(PREAMBLE_BYTES - 4, text.length, true);
    file.set(text, PREAMBLE_BYTES);
    rechain(file);
    return file;
  }
});

/** Gives a header the CRC that it should have. */
function rechain(header: Uint8Array): void {
  const crc = crc32(header.subarray(0, -4));
  new DataView(header.buffer, header.byteOffset).setUint32(header.length - 4, crc, true);
}

function indexOf(all: Uint8Array, part: Uint8Array): number {
  return all.findIndex((_, start) => part.every((byte, index) => all[start + index] === byte));
}
