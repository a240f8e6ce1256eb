import { describe, expect, it } from "vitest";
import { scenarioHash } from "../../../src/app/scenario-hash.ts";
import { pairedScenario } from "../../../src/scenario/pairing.ts";
import type { Pairing } from "../../../src/scenario/scenario.ts";
import { scenarioOf } from "../../simulated-run.ts";

const written = `
[metadata]
name = "checkout"
[runtime]
duration = "10s"
vus = 4
seed = 1
[target]
base_url = "http://127.0.0.1:8080"
[[requests]]
name = "home"
path = "/"
[assertions]
p99_latency_ms = 200
`;

describe("the hash of a scenario", () => {
  it.each([
    ["its name", 'name = "checkout"', 'name = "other"'],
    ["where it is aimed", "127.0.0.1:8080", "staging.test:9090"],
    ["what is asserted", "200", "300"],
    [
      "from when on a slowdown matters",
      "[assertions]",
      `[comparison.p50]\nfloor = "10us"\n[assertions]`,
    ],
    ["its seed", "seed = 1", "seed = 2"],
  ])("stays as it is when %s changes", (_, before, after) => {
    expect(hashOf(written.replace(before, after))).toBe(hashOf(written));
  });

  it.each([
    ["the load", "vus = 4", "vus = 5"],
    ["the duration", '"10s"', '"11s"'],
    ["a request", 'path = "/"', 'path = "/other"'],
    ["the scheme", "http://", "https://"],
    ["a limit", "[assertions]", "[limits]\nmax_response_fields = 7\n[assertions]"],
  ])("is another when %s changes", (_, before, after) => {
    expect(hashOf(written.replace(before, after))).not.toBe(hashOf(written));
  });
  it("of a comparison stays as it is when it is known what starts differ by", () => {
    const pairing: Pairing = {
      base: "http://base.test",
      head: "http://head.test",
      sliceNanos: 2,
      guardNanos: 1,
      warmUpQuads: 0,
      quads: 8,
      rounds: 1,
      stopsEarly: false,
      restarts: true,
      identical: false,
    };
    const hashWith = (different: Partial<Pairing>): string =>
      scenarioHash(pairedScenario(scenarioOf(written), { ...pairing, ...different }));
    expect(hashWith({ startSpread: { deviation: 0.01 } })).toBe(hashWith({}));
    expect(hashWith({ quads: 9 })).not.toBe(hashWith({}));
  });
});

function hashOf(toml: string): string {
  return scenarioHash(scenarioOf(toml));
}
