import { formatDuration } from "../base/duration.ts";
import { samplesNeededFor } from "../base/sample-size.ts";
import type { Claim } from "./assertions.ts";
import { areaUntil, totalNanos } from "./levels.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Load, Scenario, Where } from "./scenario.ts";
import { grouped } from "./schema-leaf.ts";

/** With the load that is measured whatever happens. */
type Plan = Pick<
  Scenario,
  "load" | "autoNanosMax" | "warmUpNanos" | "requests" | "targets" | "flow"
>;

/** What the claims ask of the run's length, and whether it can give them enough samples. */
export function checkAgainstPlan(
  claims: readonly Claim[],
  plan: Plan,
  problems: ProblemList,
): void {
  const measured = loadNanos(plan.load) - plan.warmUpNanos;
  const early = plan.autoNanosMax === undefined ? "" : " when a comparison is decided at once";
  const seen = new Set<string>();
  for (const claim of claims) {
    const { text, path, window, statistic, metric } = claim;
    if (seen.has(text)) {
      problems.add({ path, part: "key", message: `the assertion "${text}" is there twice` });
    }
    seen.add(text);
    if (window !== undefined && window.toNanos > measured) {
      const message = `window ends at ${formatDuration(window.toNanos)}, but ${formatDuration(measured)} are measured${early}`;
      problems.add({ path: [...path, "window"], message });
    }
    // Of connections nobody can say how many there will be.
    if (statistic.kind !== "percentile" || metric === "http_req_connecting") continue;
    const needed = samplesNeededFor(statistic.percent);
    const planned = Math.floor(plannedSamples(claim, plan));
    if (planned >= needed) continue;
    problems.add({
      path,
      part: "key",
      message: `p(${statistic.percent}) needs at least ${grouped(needed)} samples; the load has at most ${grouped(planned)} for it${early}`,
      hint: "raise the rate, the duration or the iterations, or assert a lower percentile",
    });
  }
}

export function loadNanos(load: Load): number {
  return totalNanos(load.stages.map(({ durationNanos: nanos }) => ({ from: 0, to: 0, nanos })));
}

/** The exchanges that a claim can be answered from; Infinity when the load does not say. */
function plannedSamples({ where, window }: Claim, plan: Plan): number {
  const { load, warmUpNanos } = plan;
  if (load.model === "closed") {
    return (load.iterations ?? Infinity) * exchangesPerIteration(where, plan);
  }
  const levels = load.stages.map(({ rateFrom, rateTo, durationNanos }) => ({
    from: rateFrom,
    to: rateTo,
    nanos: durationNanos,
  }));
  const arrivalsUntil = (nanos: number): number =>
    // A hair more than the area, which is off by a hair in binary.
    Math.min(load.iterations ?? Infinity, areaUntil(levels, nanos) + 1e-6);
  const arrivals =
    arrivalsUntil(warmUpNanos + (window?.toNanos ?? Infinity)) -
    arrivalsUntil(warmUpNanos + (window?.fromNanos ?? 0));
  return Math.ceil(arrivals - 1e-3) * exchangesPerIteration(where, plan);
}

/** The mean number, of those that `where` selects by name. */
function exchangesPerIteration(where: Where, { flow, requests, targets }: Plan): number {
  const ofTarget = where.target === undefined ? 1 : share(targets, where.target);
  if (flow === undefined) {
    return ofTarget * (where.request === undefined ? 1 : share(requests, where.request));
  }
  let exchanges = 0;
  for (const { requestIndex, repeat } of flow.steps) {
    if (where.request === undefined || requests[requestIndex]?.name === where.request) {
      exchanges += repeat;
    }
  }
  return ofTarget * exchanges;
}

function share(
  weighted: readonly { readonly name: string; readonly weight: number }[],
  name: string,
): number {
  let all = 0;
  let named = 0;
  for (const { name: each, weight } of weighted) {
    all += weight;
    if (each === name) named += weight;
  }
  return all === 0 ? 0 : named / all;
}
