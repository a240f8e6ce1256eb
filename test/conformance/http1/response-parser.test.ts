import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SeenHead } from "../../../src/protocol/http1/seen-head.ts";
import { malformed } from "./malformed.ts";
import { readInPieces, readOctetByOctet, readWhole, type Sent } from "./reading.ts";
import { wellFormed } from "./well-formed.ts";

/** Long cases are only cut at random: cutting them everywhere takes long and shows nothing new. */
const CUT_EVERYWHERE_OCTETS_MAX = 1_000;

const allCases: readonly (readonly [name: string, sent: Sent])[] = [
  ...Object.values(wellFormed).flat(),
  ...malformed.flatMap(([, , cases]) => cases),
].map(([name, sent]) => [name, asSent(sent)]);

for (const [subject, cases] of Object.entries(wellFormed)) {
  describe(`a response is read: ${subject}`, () => {
    it.each(cases)("%s", (_, sent, seen) => {
      expect(readWhole(asSent(sent))).toMatchObject({ outcome: "ok", rest: "", ...seen });
    });
  });
}

for (const [subject, word, cases] of malformed) {
  describe(`a response is ${word}: ${subject}`, () => {
    it.each(cases)("%s", (_, sent) => {
      const reading = readWhole(asSent(sent));
      expect(reading.outcome).toBe(word);
      expect(reading.problem === "").toBe(word === "incomplete");
    });
  });
}

describe("a response is the same however it is cut", () => {
  const shortCases = allCases.filter(([, sent]) => sent.wire.length <= CUT_EVERYWHERE_OCTETS_MAX);

  it("octet by octet", () => {
    for (const [name, sent] of allCases) {
      expect(readOctetByOctet(sent), name).toEqual(readWhole(sent));
    }
  });

  it("in two pieces, at each place", () => {
    for (const [name, sent] of shortCases) {
      const whole = readWhole(sent);
      for (let cut = 0; cut <= sent.wire.length; cut += 1) {
        expect(readInPieces(sent, [cut]), `${name}, cut at ${cut}`).toEqual(whole);
      }
    }
  });

  it("at random places", () => {
    const pick = fc.nat({ max: allCases.length - 1 });
    const seeds = fc.array(fc.nat(), { maxLength: 12 });
    fc.assert(
      fc.property(pick, seeds, (index, cutSeeds) => {
        const [, sent] = allCases[index]!;
        const cuts = cutSeeds.map((seed) => seed % (sent.wire.length + 1));
        expect(readInPieces(sent, cuts)).toEqual(readWhole(sent));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a response is the same whatever answered before", () => {
  it("itself, whole or cut", () => {
    for (const [name, sent] of allCases) {
      const seen = new SeenHead();
      const whole = readWhole(sent);
      expect(readInPieces(sent, [], seen), name).toEqual(whole);
      expect(readInPieces(sent, [], seen), `${name}, again`).toEqual(whole);
      const half = sent.wire.length >> 1;
      expect(readInPieces(sent, [half], seen), `${name}, cut`).toEqual(whole);
    }
  });

  it("all others, one after the other", () => {
    const withSameLimits = allCases.filter(([, sent]) => sent.limits === undefined);
    const seen = new SeenHead();
    for (const [name, sent] of [...withSameLimits, ...withSameLimits.toReversed()]) {
      expect(readInPieces(sent, [], seen), name).toEqual(readWhole(sent));
    }
  });

  it("one that differs in a single octet", () => {
    const wire = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\nX-A: b\r\n\r\n0123456789";
    for (let at = 0; at < wire.length; at += 1) {
      const seen = new SeenHead();
      readInPieces({ wire }, [], seen);
      const other = { wire: `${wire.slice(0, at)}7${wire.slice(at + 1)}` };
      expect(readInPieces(other, [], seen), `octet ${at}`).toEqual(readWhole(other));
    }
  });
});

describe("the octets of a response", () => {
  it("are each counted once, as content or as anything else", () => {
    for (const [name, sent] of allCases) {
      const reading = readWhole(sent);
      const read = sent.wire.length - reading.rest.length;
      expect(reading.headBytes + reading.bodyBytes, name).toBe(read);
    }
  });

  it("are kept without chunk framing, interim responses and trailers", () => {
    const wire =
      "HTTP/1.1 103 x\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
      "2\r\nhe\r\n3;x\r\nllo\r\n0\r\nX-Sum: 1\r\n\r\n";
    expect(readWhole({ wire })).toMatchObject({
      head: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
      body: "hello",
    });
  });
});

function asSent(sent: Sent | string): Sent {
  return typeof sent === "string" ? { wire: sent } : sent;
}
