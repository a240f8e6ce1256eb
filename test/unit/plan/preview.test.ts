import { describe, expect, it } from "vitest";
import { NANOS_PER_SECOND as second } from "../../../src/base/time.ts";
import { formatPlanPreview } from "../../../src/plan/preview-text.ts";
import { previewPlan } from "../../../src/plan/preview.ts";
import type { PlannedScenario } from "../../../src/plan/plan.ts";
import { open } from "./open-load.ts";
import { planned, request, target } from "./planned-scenario.ts";

const shop = planned({
  load: { ...open([100, 100, 10], [100, 500, 5]), maxInFlight: 1000 },
  requests: [request("home", 7), request("search", 2), request("cart", 1)],
  targets: [target("blue", 1), target("green", 1)],
});

const users = planned({
  load: {
    model: "closed",
    stages: [
      { vusFrom: 1, vusTo: 3, durationNanos: 10 * second },
      { vusFrom: 3, vusTo: 3, durationNanos: 60 * second },
    ],
    iterations: 5000,
  },
  requests: [request("login", 0), request("page", 0)],
  flow: {
    steps: [
      { requestIndex: 0, repeat: 1 },
      { requestIndex: 1, repeat: 3 },
    ],
  },
  thinkTime: { kind: "uniform", minNanos: 0.5 * second, maxNanos: 2 * second },
});

describe("the preview of an open model", () => {
  it("reads, to the byte, as here", () => {
    expect(preview(shop, 3)).toMatchInlineSnapshot(`
      "Plan of "shop", seed 42

      Load
        open model: uniform arrivals
        ends after 15s
        2,500 arrivals planned
        at most 1,000 in flight
        an arrival waits at most 1s

      Stages
        0s to 10s   100/s         1,000 arrivals
        10s to 15s  100 to 500/s  1,500 arrivals

      Requests
        home    70.00 %  GET  /home
        search  20.00 %  GET  /search
        cart    10.00 %  GET  /cart

      Targets
        blue   50.00 %
        green  50.00 %

      Think time
        none

      First 3 arrivals: index, due, request, target
        0   0.000000 ms  home  blue
        1  10.000000 ms  home  blue
        2  20.000000 ms  home  blue

      Digest fnv1a64:3d3204879e75c401
      "
    `);
  });
});

describe("the preview of a closed model", () => {
  it("reads, to the byte, as here", () => {
    expect(preview(users, 5)).toMatchInlineSnapshot(`
      "Plan of "shop", seed 42

      Load
        closed model: virtual users
        ends after 1m10s
        at most 5,000 iterations

      Stages
        0s to 10s     1 to 3 VUs
        10s to 1m10s  3 VUs

      Requests
        login  25.00 %  GET  /login
        page   75.00 %  GET  /page

      Flow
        login × 1
        page × 3

      Targets
        main  100.00 %

      Think time
        uniform, 500ms to 2s

      First 3 virtual users: number, start, exchanges (and pauses)
        0      0.000000 ms  login (1,466.919223 ms), page (1,791.853957 ms), page (1,213.955440 ms), page (853.746696 ms), login (1,157.384372 ms)
        1  2,500.000000 ms  login (1,788.741315 ms), page (824.973544 ms), page (1,733.495584 ms), page (1,420.484518 ms), login (1,777.857583 ms)
        2  7,500.000000 ms  login (1,513.581515 ms), page (1,916.408112 ms), page (1,740.534945 ms), page (1,539.500220 ms), login (1,020.476311 ms)

      Digest fnv1a64:de6765e15096eef2
      "
    `);
  });
});

describe("the digest of a plan", () => {
  it("is the same for the same scenario and seed", () => {
    expect(digest({ ...shop })).toBe(digest(shop));
  });

  it.each([
    ["the seed", { seed: 43 }],
    ["the spacing", { load: { ...open([100, 100, 10]), spacing: "poisson" } }],
    ["the load", { load: open([100, 100, 10], [100, 501, 5]) }],
    ["a weight", { requests: [request("home", 6), request("search", 2), request("cart", 1)] }],
    ["the targets", { targets: [target("blue", 1)] }],
    ["the think time", { thinkTime: { kind: "constant", nanos: 1 } }],
    ["the flow", { flow: { steps: [{ requestIndex: 2, repeat: 1 }] } }],
  ] satisfies [string, Partial<PlannedScenario>][])("is another when %s is", (_, different) => {
    expect(digest({ ...shop, ...different })).not.toBe(digest(shop));
  });

  it("sees the iterations of virtual users", () => {
    expect(digest({ ...users, seed: 43 })).not.toBe(digest(users));
  });
});

describe("Poisson arrivals in a preview", () => {
  const poisson = (rate: number): PlannedScenario =>
    planned({ load: { ...open([rate, rate, 100]), spacing: "poisson" } });

  it("are counted", () => {
    const { plannedArrivals } = previewPlan(named(poisson(100)), { first: 0 });
    expect(Math.abs(plannedArrivals! - 10_000)).toBeLessThan(400);
  });

  it("are estimated when there are more than ten million", () => {
    const { plannedArrivals } = previewPlan(named(poisson(200_000)), { first: 0 });
    expect(plannedArrivals).toBeUndefined();
    expect(preview(poisson(200_000), 0)).toContain("about 20,000,000 arrivals planned");
  });
});

it("says of a duration of auto that a comparison may be over before, or last longer", () => {
  const scenario = { ...named(shop), autoNanosMax: 120 * second };
  expect(formatPlanPreview(previewPlan(scenario, { first: 0 }))).toContain(
    "  ends after 15s\n  a comparison ends when it is decided, after at most 2m\n",
  );
});

function preview(scenario: PlannedScenario, first: number): string {
  return formatPlanPreview(previewPlan(named(scenario), { first }));
}

function digest(scenario: PlannedScenario): string {
  return previewPlan(named(scenario), { first: 0 }).digest;
}

function named(scenario: PlannedScenario): Parameters<typeof previewPlan>[0] {
  const metadata = { name: "shop", description: undefined, version: undefined, author: undefined };
  return { ...scenario, autoNanosMax: undefined, metadata: { ...metadata, tags: [] } };
}
