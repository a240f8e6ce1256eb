import { describe, expect, it } from "vitest";
import { Itinerary, OPEN_LANE } from "../../../src/plan/itinerary.ts";
import { planned, request, target } from "./planned-scenario.ts";

const DRAWS = 100_000;

describe("a weighted mix of requests", () => {
  const weights = [70, 0, 20, 10] as const;
  const itinerary = new Itinerary(
    planned({
      requests: [request("a", 70), request("b", 0), request("c", 20), request("d", 10)],
    }),
  );

  it("has one step in each iteration", () => {
    expect(itinerary.steps).toBe(1);
  });

  it.each([
    ["arrivals", (i: number) => itinerary.requestAt(OPEN_LANE, i, 0)],
    ["one VU's iterations", (i: number) => itinerary.requestAt(3, i, 0)],
    ["many VUs' first iterations", (i: number) => itinerary.requestAt(i, 0, 0)],
  ])("is within 1 % of the whole over 100,000 draws of %s", (_, draw) => {
    const counts = countsOf(draw);
    for (const [i, weight] of weights.entries()) {
      expect(Math.abs((counts[i] ?? 0) / DRAWS - weight / 100)).toBeLessThan(0.01);
    }
    expect(counts[1]).toBe(0);
  });

  it("is another mix with another seed", () => {
    const requests = [request("a", 1), request("b", 1)] as const;
    const [one, two] = [1, 2].map((seed) => {
      const drawn = new Itinerary(planned({ seed, requests }));
      return Array.from({ length: 50 }, (_, i) => drawn.requestAt(0, i, 0));
    });
    expect(one).not.toEqual(two);
  });
});

describe("weighted targets", () => {
  const requests = [request("a", 1), request("b", 1)] as const;
  const targets = [target("blue", 1), target("green", 3)] as const;
  const itinerary = new Itinerary(planned({ requests, targets }));

  it("share iterations by their weights", () => {
    const counts = countsOf((i) => itinerary.targetAt(OPEN_LANE, i));
    expect(Math.abs((counts[1] ?? 0) / DRAWS - 0.75)).toBeLessThan(0.01);
  });

  it("do not depend on the request", () => {
    const counts = countsOf(
      (i) => 2 * itinerary.requestAt(OPEN_LANE, i, 0) + itinerary.targetAt(OPEN_LANE, i),
    );
    expect(Math.abs((counts[0] ?? 0) / DRAWS - 0.125)).toBeLessThan(0.01);
    expect(Math.abs((counts[3] ?? 0) / DRAWS - 0.375)).toBeLessThan(0.01);
  });
});

describe("a flow", () => {
  const requests = [request("login", 0), request("page", 0), request("logout", 0)] as const;

  it("is the same requests in the order written, each as often as it says", () => {
    const steps = [
      { requestIndex: 0, repeat: 1 },
      { requestIndex: 1, repeat: 3 },
      { requestIndex: 0, repeat: 1 },
      { requestIndex: 2, repeat: 2 },
    ];
    const itinerary = new Itinerary(planned({ requests, flow: { steps } }));
    expect(itinerary.steps).toBe(7);
    const sent = [0, 1, 2, 3, 4, 5, 6].map((step) => itinerary.requestAt(5, 9, step));
    expect(sent).toEqual([0, 1, 1, 1, 0, 2, 2]);
  });

  it("may repeat a step a million times", () => {
    const steps = [
      { requestIndex: 1, repeat: 1_000_000 },
      { requestIndex: 2, repeat: 1 },
    ];
    const itinerary = new Itinerary(planned({ requests, flow: { steps } }));
    expect(itinerary.steps).toBe(1_000_001);
    expect(itinerary.requestAt(0, 0, 999_999)).toBe(1);
    expect(itinerary.requestAt(0, 0, 1_000_000)).toBe(2);
  });
});

function countsOf(draw: (i: number) => number): number[] {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < DRAWS; i += 1) counts[draw(i)]! += 1;
  return counts;
}
