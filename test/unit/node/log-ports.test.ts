import fc from "fast-check";
import { expect, test } from "vitest";
import { logPorts, pack } from "../../../src/node/log-ports.ts";

/** Octets around the sizes at which deflate's window doubles, up to beyond its largest. */
const aroundWindows = Array.from({ length: 9 }, (_, index) => 2 ** (index + 8)).flatMap((bytes) => [
  bytes - 1,
  bytes,
  bytes + 1,
]);

test.each([0, 1, ...aroundWindows])("%i octets come out of a log as they went in", (length) => {
  const payload = Uint8Array.from({ length }, (_, index) => (index * index) >>> 7);
  expect(logPorts.unpack(pack(payload), length)).toEqual(Buffer.from(payload));
});

test("any content comes out of a log as it went in", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), (payload) => {
      expect(logPorts.unpack(pack(payload), payload.length)).toEqual(Buffer.from(payload));
    }),
  );
});

test("what repeats far apart in a large block is found again", () => {
  const phrase = Uint8Array.from({ length: 1_024 }, (_, index) => (index * 2_654_435_761) >>> 24);
  const payload = new Uint8Array(20_000);
  payload.set(phrase, 0);
  payload.set(phrase, 18_000);
  const once = new Uint8Array(20_000);
  once.set(phrase, 0);
  expect(pack(payload).length - pack(once).length).toBeLessThan(phrase.length / 4);
});
