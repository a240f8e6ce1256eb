import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ab } from "../../../bench/peers/ab.ts";
import { peers } from "../../../bench/peers/all.ts";
import { readArtillery } from "../../../bench/peers/artillery.ts";
import { autocannon } from "../../../bench/peers/autocannon.ts";
import { bareLoop } from "../../../bench/peers/bare-loop.ts";
import { cClient } from "../../../bench/peers/c-client.ts";
import { h2load } from "../../../bench/peers/h2load.ts";
import { hey } from "../../../bench/peers/hey.ts";
import { k6 } from "../../../bench/peers/k6.ts";
import { oha } from "../../../bench/peers/oha.ts";
import type { Load, Peer } from "../../../bench/peers/peer.ts";
import { vegeta } from "../../../bench/peers/vegeta.ts";
import { percentileMicros, readWrk } from "../../../bench/peers/wrk.ts";

const load: Load = { url: "http://127.0.0.1:1", seconds: 1, connections: 10, folder: "/" };

/** What the program printed when it was run for a second. */
function captured(name: string): string {
  return readFileSync(new URL(`../../fixtures/bench/${name}`, import.meta.url), "utf8");
}

describe("what a peer printed", () => {
  const cases: readonly (readonly [Peer, string, number, number])[] = [
    [ab, "ab.txt", 136_523, 1],
    [h2load, "h2load.txt", 78_771, 1],
    [autocannon, "autocannon.json", 46_517, 1.01],
  ];
  it.each(cases)("is read: %o", (peer, file, requests, seconds) => {
    expect(peer.read(captured(file), load)).toEqual({ requests, seconds });
  });

  it("is read of hey, whose count follows from its rate", () => {
    const text = captured("hey.txt");
    const counted = Number(/\[200\]\s+(\d+) responses/u.exec(text)![1]);
    const { requests, seconds } = hey.read(text, load);
    expect([Math.abs(requests - counted) <= 1, seconds]).toEqual([true, 1.0004]);
  });

  it("is read of the client in C, whose time is what it was asked for", () => {
    const { requests, seconds } = cClient.read(captured("c-client.json"), load);
    expect([requests > 0, seconds]).toEqual([true, 1]);
  });

  it("is read of artillery's report", () => {
    const { requests, seconds } = readArtillery(captured("artillery.json"));
    expect([requests, seconds > 0]).toEqual([1_500, true]);
  });

  it("is read of k6, old and new", () => {
    const old = "     http_reqs......................: 45765  4576.5/s\n";
    const recent = "    http_reqs.........: 1671   167.1/s\n";
    expect([k6.read(old, load), k6.read(recent, load)]).toEqual([
      { requests: 45_765, seconds: 10 },
      { requests: 1_671, seconds: 10 },
    ]);
  });

  it("is read of vegeta, in nanoseconds", () => {
    const report = JSON.stringify({ requests: 1_200, duration: 2_000_000_000 });
    expect(vegeta.read(report, load)).toEqual({ requests: 1_200, seconds: 2 });
  });

  it("is read of oha", () => {
    const report = JSON.stringify({ summary: { total: 2.5, requestsPerSec: 400 } });
    expect(oha.read(report, load)).toEqual({ requests: 1_000, seconds: 2.5 });
  });

  it("gives no number where it has none", () => {
    const text = peers.filter(
      (peer) => ![cClient, bareLoop, autocannon, oha, vegeta].includes(peer),
    );
    const readers = text.filter(({ name }) => name !== "artillery");
    expect(readers.map(({ read }) => read("it failed", load).requests)).toEqual(
      readers.map(() => NaN),
    );
  });
});

describe("wrk's text", () => {
  it("has the count and the time", () => {
    const { requests, seconds } = readWrk(captured("wrk.txt"));
    expect([requests > 0, seconds >= 1]).toEqual([true, true]);
    expect(readWrk("  2526 requests in 1.50m, 3MB read")).toEqual({ requests: 2_526, seconds: 90 });
  });

  it("has percentiles under their labels, in their own units", () => {
    const text = "     50%   80.00us\n     99%    4.49ms\n";
    const corrected = " 50.000%    1.13s \n 99.900%    5.72ms\n100.000%   12.93ms\n";
    expect(
      [
        percentileMicros(text, "50%"),
        percentileMicros(text, "99%"),
        percentileMicros(corrected, "50.000%"),
        percentileMicros(corrected, "99.900%"),
        percentileMicros(text, "99.9%"),
      ].map(Math.round),
    ).toEqual([80, 4_490, 1_130_000, 5_720, NaN]);
  });
});
