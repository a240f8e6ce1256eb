import { NANOS_PER_SECOND } from "../base/time.ts";
import type { Instant, Nanos } from "../base/time.ts";
import type { Load, Scenario, ThinkTime } from "../scenario/scenario.ts";
import { planBeginning } from "./plan-beginning.ts";
import type { PlanBeginning } from "./plan-beginning.ts";
import { planDigest } from "./plan-digest.ts";
import { planOf, plannedArrivals } from "./plan.ts";
import type { PlannedScenario } from "./plan.ts";

/** Poisson arrivals have to be counted one by one; above this only their expected number is told. */
const COUNTED_ARRIVALS_MAX = 10_000_000;

/** What `z6 plan` shows: the plan in figures, its beginning in full, and a digest of it all. */
export type PlanPreview = {
  readonly name: string;
  readonly seed: number;
  readonly load: Load;
  readonly loadEndsAt: Instant;
  /** How long a comparison may take to be decided; undefined: its length is the load's. */
  readonly autoNanosMax: Nanos | undefined;
  readonly stages: readonly StagePreview[];
  /** Of the open model; undefined when there are too many to count. */
  readonly plannedArrivals: number | undefined;
  readonly requests: readonly RequestPreview[];
  readonly targets: readonly { readonly name: string; readonly share: number }[];
  /** Requests in the order of an iteration; undefined when iterations draw one by weight. */
  readonly flow: readonly { readonly request: string; readonly repeat: number }[] | undefined;
  readonly thinkTime: ThinkTime;
  readonly beginning: PlanBeginning;
  readonly digest: string;
};

export type StagePreview = {
  readonly startsAt: Instant;
  readonly durationNanos: Nanos;
  /** VUs in the closed model, arrivals per second in the open one. */
  readonly from: number;
  readonly to: number;
  /** The area under the rate line; undefined in the closed model. */
  readonly expectedArrivals: number | undefined;
};

export type RequestPreview = {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** Of all exchanges, expected, 0..1. */
  readonly share: number;
};

/** @param options.first how many arrivals or virtual users to show in full */
export function previewPlan(
  scenario: PlannedScenario & Pick<Scenario, "metadata" | "autoNanosMax">,
  options: { readonly first: number },
): PlanPreview {
  const plan = planOf(scenario);
  const { load, flow, requests } = scenario;
  return {
    name: scenario.metadata.name,
    seed: scenario.seed,
    load,
    loadEndsAt: plan.loadEndsAt,
    autoNanosMax: scenario.autoNanosMax,
    stages: stagesOf(load),
    plannedArrivals: countedArrivals(scenario),
    requests: requestsOf(scenario),
    targets: sharesOf(scenario.targets.map(({ weight }) => weight)).map((share, i) => ({
      name: scenario.targets[i]!.name,
      share,
    })),
    flow: flow?.steps.map(({ requestIndex, repeat }) => ({
      request: requests[requestIndex]!.name,
      repeat,
    })),
    thinkTime: scenario.thinkTime,
    beginning: planBeginning(plan, scenario, options.first),
    digest: planDigest(plan),
  };
}

function stagesOf(load: Load): StagePreview[] {
  const previews: StagePreview[] = [];
  let startsAt = 0;
  for (const stage of load.stages) {
    const { durationNanos } = stage;
    const open = "rateFrom" in stage;
    const from = open ? stage.rateFrom : stage.vusFrom;
    const to = open ? stage.rateTo : stage.vusTo;
    const expectedArrivals = open
      ? ((from + to) / 2) * (durationNanos / NANOS_PER_SECOND)
      : undefined;
    previews.push({ startsAt, durationNanos, from, to, expectedArrivals });
    startsAt += durationNanos;
  }
  return previews;
}

function countedArrivals(scenario: PlannedScenario): number | undefined {
  const { load } = scenario;
  if (load.model === "closed") return undefined;
  const expected = stagesOf(load).reduce((sum, stage) => sum + (stage.expectedArrivals ?? 0), 0);
  const most = Math.min(expected, load.iterations ?? Infinity);
  const countable = load.spacing === "uniform" || most <= COUNTED_ARRIVALS_MAX;
  return countable ? plannedArrivals(scenario) : undefined;
}

function requestsOf({ requests, flow }: PlannedScenario): RequestPreview[] {
  const weights = flow ? requests.map(() => 0) : requests.map(({ weight }) => weight);
  for (const step of flow?.steps ?? []) weights[step.requestIndex]! += step.repeat;
  return sharesOf(weights).map((share, i) => {
    const { name, method, path } = requests[i]!;
    return { name, method, path, share };
  });
}

function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
