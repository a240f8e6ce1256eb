import type { Claim, Names } from "./assertions.ts";
import { resolveAssert } from "./assertions.ts";
import { autoNanosMaxOf, certainLoad } from "./auto-duration.ts";
import { resolveMargins } from "./comparison-margins.ts";
import { DECISION_DEFAULT } from "./decide-on.ts";
import { placedPath } from "./file-place.ts";
import { resolveFlow } from "./flow.ts";
import { GRACEFUL_STOP_NANOS_DEFAULT } from "./limits.ts";
import { resolveLoad } from "./load-plan.ts";
import type { Overrides } from "./overrides.ts";
import { checkAgainstPlan } from "./planned-samples.ts";
import type { ProblemList } from "./problem-list.ts";
import { resolveRequests } from "./requests.ts";
import {
  resolveLimits,
  resolveMetadata,
  resolveSeed,
  resolveWarmUp,
  resolveWorkers,
} from "./run-settings.ts";
import type { Assertion, Scenario } from "./scenario.ts";
import type { SectionName, Sections } from "./schema.ts";
import { resolveShortAssertions } from "./short-assertions.ts";
import { resolveTargets } from "./targets.ts";
import { Templates } from "./templates.ts";
import { resolveThinkTime } from "./think-time.ts";
import { vusMaxOf } from "./workers-max.ts";

export type Resolution = {
  /** Sections that were not valid: what depends on them is not looked at. */
  readonly broken: ReadonlySet<SectionName>;
  readonly problems: ProblemList;
  readonly overrides: Overrides;
  readonly fallbackSeed: number;
  readonly file: string;
  readonly directory: string;
};

/** Puts the sections together. undefined only when there are problems. */
export function resolveScenario(sections: Sections, task: Resolution): Scenario | undefined {
  const { broken, problems, overrides, file, directory } = task;
  const { runtime = {}, sequence } = sections;
  const whole = (...names: SectionName[]): boolean => names.every((name) => !broken.has(name));
  const load = whole("runtime", "schedule")
    ? resolveLoad(sections, { problems, overrides })
    : undefined;
  const targets = whole("target", "targets")
    ? resolveTargets(sections, {
        problems,
        overrides,
        vusMax: load === undefined ? 1 : vusMaxOf(load),
      })
    : [];
  const templates = new Templates(runtime.env ?? [], problems);
  const inSequence = sequence !== undefined;
  const requests =
    sections.requests === undefined || !whole("runtime")
      ? []
      : resolveRequests(sections.requests, { problems, templates, inSequence, directory });
  if (whole("requests", "runtime")) templates.noteUnused();
  const names = {
    requests: requests.map(({ name }) => name),
    targets: targets.map(({ name }) => name),
  };
  const canName = requests.length > 0;
  const flow = inSequence && canName ? resolveFlow(sequence, names.requests, problems) : undefined;
  const named = canName && targets.length > 0;
  const claims = resolveClaims(sections, named ? names : undefined, problems);
  const warmUpNanos = resolveWarmUp(runtime, load, problems);
  const thinkTime = resolveThinkTime(sections, load, problems);
  const limits = resolveLimits(sections.limits ?? {}, load, problems);
  const comparison = resolveMargins(sections.comparison, problems);
  const seed = resolveSeed(runtime, task);
  if (load === undefined || !isFilled(targets) || !isFilled(requests)) return undefined;
  const workers = resolveWorkers(runtime, { load, targets }, task);
  const autoNanosMax = autoNanosMaxOf(overrides.durationNanos ?? runtime.duration, overrides);
  const measured = { load: certainLoad(load, { autoNanosMax, warmUpNanos }), warmUpNanos };
  checkAgainstPlan(claims, { ...measured, autoNanosMax, requests, targets, flow }, problems);
  // Places are looked up for nothing when the scenario is refused.
  if (!problems.isEmpty) return undefined;
  return {
    metadata: resolveMetadata(sections.metadata, file),
    seed,
    load,
    autoNanosMax,
    warmUpNanos,
    gracefulStopNanos: runtime.graceful_stop ?? GRACEFUL_STOP_NANOS_DEFAULT,
    timer: runtime.timer ?? "precise",
    workers,
    eventLogPath: runtime.event_log_path,
    flushIntervalTicks: runtime.flush_interval,
    targets: mapFilled(targets, (target) => ({
      ...target,
      caBundlePath:
        target.caBundlePath === undefined ? undefined : placedPath(target.caBundlePath, directory),
    })),
    requests,
    flow,
    thinkTime,
    assertions: placedClaims(claims, problems),
    limits,
    comparison,
    env: runtime.env ?? [],
    pairing: undefined,
  };
}

/** Without names the full assertions cannot be looked at. */
function resolveClaims(
  { assertions = {}, assert = [] }: Sections,
  names: Names | undefined,
  problems: ProblemList,
): readonly Claim[] {
  const short = resolveShortAssertions(assertions, problems);
  if (names === undefined) return short;
  const decideOn = assertions.decide_on ?? DECISION_DEFAULT;
  const full = assert.map((written, index) =>
    resolveAssert(written, ["assert", index], { names, problems, decideOn }),
  );
  return [...short, ...full.filter((claim) => claim !== undefined)];
}

/** In the order of the file. */
function placedClaims(claims: readonly Claim[], problems: ProblemList): readonly Assertion[] {
  return claims
    .map(({ path, ...claim }) => ({ ...claim, span: problems.spanOf(path, "key") }))
    .toSorted((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
}

function isFilled<Element>(list: readonly Element[]): list is readonly [Element, ...Element[]] {
  return list.length > 0;
}

function mapFilled<From, To>(
  [first, ...rest]: readonly [From, ...From[]],
  change: (element: From) => To,
): readonly [To, ...To[]] {
  return [change(first), ...rest.map((element) => change(element))];
}
