import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  TIMING_ENTRIES_MAX,
  TIMING_NAME_OCTETS_MAX,
  TIMING_OCTETS_MAX,
  timingLossNames,
} from "../../../src/base/server-timing.ts";
import { textOfOctets } from "../../../src/protocol/http1/latin1.ts";
import { ResponseParser } from "../../../src/protocol/http1/response-parser.ts";
import { SeenHead } from "../../../src/protocol/http1/seen-head.ts";
import { ServerTimingReader } from "../../../src/protocol/http1/server-timing.ts";

const BODY_BYTES_MAX = 1_000;

/** Entries as `name nanos`, and what is left out as `-loss count`. */
function read(lines: readonly string[], cuts: readonly number[] = []): string[] {
  const wire = `HTTP/1.1 200 OK\r\n${lines.map((line) => `${line}\r\n`).join("")}Content-Length: 0\r\n\r\n`;
  return readWire(wire, cuts);
}

function readWire(wire: string, cuts: readonly number[] = [], seen?: SeenHead): string[] {
  const parser = new ResponseParser();
  parser.begin(BODY_BYTES_MAX, undefined, seen);
  const octets = Uint8Array.from(wire, (character) => character.charCodeAt(0));
  let start = 0;
  for (const cut of [...cuts, octets.length].toSorted((a, b) => a - b)) {
    parser.feed(octets.slice(start, cut), 0, cut - start);
    start = cut;
  }
  expect(parser.problem).toBe("");
  expect(parser.done).toBe(true);
  const told: string[] = [];
  new ServerTimingReader().read(parser.serverTiming, {
    entry: (bytes, from, to, nanos) =>
      told.push(`${textOfOctets(bytes.subarray(from, to))} ${nanos}`),
    leftOut: (loss, count) => told.push(`-${timingLossNames[loss]} ${count}`),
  });
  return told;
}

const field = (value: string): string[] => read([`Server-Timing: ${value}`]);

describe("entries of a Server-Timing field", () => {
  it.each([
    ["one", "db;dur=53.2", ["db 53200000"]],
    ["several", "db;dur=1, app;dur=2.5", ["db 1000000", "app 2500000"]],
    ["without blanks", "db;dur=1,app;dur=2", ["db 1000000", "app 2000000"]],
    ["with blanks everywhere", "  db \t; dur\t= 1 ,\tapp ;dur =2  ", ["db 1000000", "app 2000000"]],
    ["with a description", 'cache;desc="Cache, Read";dur=23.2', ["cache 23200000"]],
    ["with a description of one token", "cache;desc=hit;dur=4", ["cache 4000000"]],
    ["with quoted delimiters", 'a;desc="x;dur=9, b;dur=8";dur=1', ["a 1000000"]],
    ["with an escaped quote", 'a;desc="\\"";dur=1, b;dur=2', ["a 1000000", "b 2000000"]],
    ["with a quoted duration", 'a;dur="12.5"', ["a 12500000"]],
    ["with an escape in a quoted duration", 'a;dur="1\\2"', ["a 12000000"]],
    ["DUR in any case", "a;DUR=1, b;Dur=2", ["a 1000000", "b 2000000"]],
    ["the first of two durations", "a;dur=1;dur=2", ["a 1000000"]],
    ["unknown parameters", "a;x;y=z;dur=1;q", ["a 1000000"]],
    [
      "characters where none are expected",
      "a (b);dur=1 ms;x, c=d;dur=2",
      ["a 1000000", "c 2000000"],
    ],
    ["empty elements", ",, a;dur=1 ,,b;dur=2,", ["a 1000000", "b 2000000"]],
    ["names that differ in case", "db;dur=1, DB;dur=2", ["db 1000000", "DB 2000000"]],
    [
      "a name of all token octets",
      "!#$%&'*+-.^_`|~09azAZ;dur=1",
      ["!#$%&'*+-.^_`|~09azAZ 1000000"],
    ],
    ["none: no duration", 'miss, cache;desc="hit"', []],
    ["none: an empty value", "", []],
  ])("are read: %s", (_, value, told) => {
    expect(field(value)).toEqual(told);
  });

  it.each([
    ["0", 0],
    ["0.000001", 1],
    ["0.0000004", 0],
    [".5", 500_000],
    ["5.", 5_000_000],
    ["+5", 5_000_000],
    ["1e-3", 1_000],
    ["1.5E2", 150_000_000],
    ["123.456789", 123_456_789],
    ["86400000", 86_400_000_000_000],
  ])("take milliseconds as integer nanoseconds: %s", (text, nanos) => {
    expect(field(`a;dur=${text}`)).toEqual([`a ${nanos}`]);
  });

  it.each(["-1", "-0", "NaN", "Infinity", "1e999", "1s", "1ms", "0x10", ".", "e3", "86400001"])(
    "have no duration %s, and it is said",
    (text) => {
      expect(field(`a;dur=${text}, b;dur=1`)).toEqual(["-bad_duration 1", "b 1000000"]);
    },
  );

  it("count a duration without a value as bad, whatever follows", () => {
    expect(field("a;dur;dur=2")).toEqual(["-bad_duration 1"]);
    expect(field("a;dur=;dur=2")).toEqual(["-bad_duration 1"]);
    expect(field('a;dur="";dur=2')).toEqual(["-bad_duration 1"]);
  });

  it("are malformed without a name or with a quotation that does not end", () => {
    expect(field(";dur=1, =;dur=2, b;dur=3")).toEqual([
      "-malformed 1",
      "-malformed 1",
      "b 3000000",
    ]);
    expect(field('a;desc="x;dur=1, b;dur=2')).toEqual(["-malformed 1"]);
    expect(field('a;dur="1\\')).toEqual(["-malformed 1"]);
  });
});

describe("the Server-Timing fields of a head", () => {
  it("are one list", () => {
    const told = read(["Server-Timing: a;dur=1", "Server: x", "SERVER-TIMING:b;dur=2, c;dur=3"]);
    expect(told).toEqual(["a 1000000", "b 2000000", "c 3000000"]);
  });

  it("each end where their line ends", () => {
    const told = read(['Server-Timing: a;desc="', "Server-Timing: b;dur=2"]);
    expect(told).toEqual(["-malformed 1", "b 2000000"]);
  });

  it("are those of the final response", () => {
    const hints = "HTTP/1.1 103 Early Hints\r\nServer-Timing: early;dur=1\r\n\r\n";
    const answer = "HTTP/1.1 200 OK\r\nServer-Timing: a;dur=2\r\nContent-Length: 0\r\n\r\n";
    expect(readWire(hints + answer)).toEqual(["a 2000000"]);
  });

  it("are not those of its trailers", () => {
    const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nServer-Timing: a;dur=1\r\n\r\n";
    expect(readWire(`${head}0\r\nServer-Timing: b;dur=2\r\n\r\n`)).toEqual(["a 1000000"]);
  });

  it("are read again although the same head came before", () => {
    const seen = new SeenHead();
    const wire = "HTTP/1.1 200 OK\r\nServer-Timing: a;dur=1\r\nContent-Length: 0\r\n\r\n";
    const silent = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    for (let time = 0; time < 3; time += 1) {
      expect(readWire(wire, [], seen)).toEqual(["a 1000000"]);
      expect(readWire(silent, [], seen)).toEqual([]);
    }
  });

  it("are no other fields that begin or end like them", () => {
    expect(
      read(["Server-Timings: a;dur=1", "Server: b;dur=1", "X-Server-Timing: c;dur=1"]),
    ).toEqual([]);
  });
});

describe("of what is over a limit", () => {
  it("entries are counted", () => {
    const entries = Array.from({ length: TIMING_ENTRIES_MAX + 2 }, (_, i) => `n${i};dur=1`);
    const told = field(entries.join(","));
    expect(told).toHaveLength(entries.length);
    expect(told.slice(-3)).toEqual(["n31 1000000", "-many_entries 1", "-many_entries 1"]);
  });

  it("names are counted", () => {
    const longest = "n".repeat(TIMING_NAME_OCTETS_MAX);
    expect(field(`${longest};dur=1,n${longest};dur=1`)).toEqual([
      `${longest} 1000000`,
      "-long_name 1",
    ]);
  });

  it("lines are counted, and those that fit are read", () => {
    const long = `Server-Timing: ${"x".repeat(TIMING_OCTETS_MAX)};dur=1`;
    expect(read(["Server-Timing: a;dur=1", long, "Server-Timing: b;dur=1"])).toEqual([
      "-long_field 1",
      "a 1000000",
      "b 1000000",
    ]);
  });

  it("a line of exactly the limit fits with its end", () => {
    // The blank before a value is of the value, for the grammar of fields is not the parser's.
    const value = (length: number): string => `a;dur=1;desc=${"x".repeat(length - 13)}`;
    expect(read([`Server-Timing:${value(TIMING_OCTETS_MAX - 1)}`])).toEqual(["a 1000000"]);
    expect(read([`Server-Timing:${value(TIMING_OCTETS_MAX)}`])).toEqual(["-long_field 1"]);
  });
});

describe("for any field value", () => {
  const soupPieces = [...Array.from("ab;,=\\ \tdur10.-e()"), "dur=", ";dur=1", '"'];
  const soup = fc
    .array(fc.constantFrom(...soupPieces), { maxLength: 60 })
    .map((pieces) => pieces.join(""));

  it("the reading is the same however it is cut", () => {
    const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 6 });
    fc.assert(
      fc.property(soup, soup, cuts, (one, two, at) => {
        const lines = [`Server-Timing:${one}`, `Server-Timing: ${two}`];
        expect(read(lines, at)).toEqual(read(lines));
      }),
    );
  });

  it("durations are integers from 0 to a day, and a line ends what is in it", () => {
    fc.assert(
      fc.property(soup, (value) => {
        const told = read([`Server-Timing: ${value}`, "Server-Timing: last;dur=7"]);
        expect(told.at(-1)).toBe("last 7000000");
        for (const entry of told) expect(entry).toMatch(/^(?:-\w+ 1|[ab\-.0-9edur]+ \d+)$|^last/);
      }),
    );
  });

  it("what was written is read", () => {
    const name = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,20}$/);
    const nanos = fc.integer({ min: 0, max: 10 ** 12 });
    const text = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
    const entry = fc.record({ name, nanos, text });
    const quoted = (words: string): string => `"${words.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
    fc.assert(
      fc.property(fc.array(entry, { maxLength: TIMING_ENTRIES_MAX }), (entries) => {
        const value = entries.map((each) => {
          return `${each.name};desc=${quoted(each.text)};dur=${each.nanos / 1e6}`;
        });
        const told = field(value.join(", "));
        expect(told).toEqual(entries.map((each) => `${each.name} ${each.nanos}`));
      }),
    );
  });
});
