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
  it("reads", () => {
    expect(preview(shop, 3)).toBe("");
  });
});

describe("the preview of a closed model", () => {
  it("reads", () => {
    expect(preview(users, 5)).toBe("");
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

function preview(scenario: PlannedScenario, first: number): string {
  return formatPlanPreview(previewPlan(named(scenario), { first }));
}

function digest(scenario: PlannedScenario): string {
  return previewPlan(named(scenario), { first: 0 }).digest;
}

function named(scenario: PlannedScenario): Parameters<typeof previewPlan>[0] {
  const metadata = { name: "shop", description: undefined, version: undefined, author: undefined };
  return { ...scenario, metadata: { ...metadata, tags: [] } };
}
