import { judgeBesideStored, trendBesideStored } from "../app/compare-run.ts";
import { judgedAs } from "../app/other-assertions.ts";
import { readLog } from "../app/read-log.ts";
import { withLog } from "../app/recorded-log.ts";
import type { RecordedRun, RunOrder } from "../app/recorded-run.ts";
import type { DriveRounds } from "../app/side-by-side.ts";
import type { Conclusion } from "../cli/load-run.ts";
import { isOnlySuspected } from "../gate/confirmation.ts";
import type { Judgement } from "../gate/judgement.ts";
import type { RunSource } from "../gate/run-summary.ts";
import type { Judges } from "./base-assertions.ts";
import { type ComparisonFacts, obstacleToConfirming } from "./comparison-choice.ts";
import { confirm, type Confirmation } from "./confirmation.ts";
import type { GateDrive, GateDriveParts } from "./gate-drive.ts";
import { requireBaseAssertions, requireComparison } from "./requirements.ts";
import {
  findStored,
  nothingStored,
  type StoredFiles,
  type WorkspaceFiles,
} from "./stored-files.ts";

const PINNED_UNUSED =
  "The input pinned-baseline says nothing here: base was measured beside head, and no stored run is like that.";
const BASE_NOT_HAD = "Base was not to be had in this job.";

/** What a run that has ended is judged with. */
export type ConclusionParts = {
  /** How it was driven, and what came of it. */
  readonly gate: GateDriveParts;
  readonly order: RunOrder;
  readonly driven: GateDrive;
  /** For base and head side by side. */
  readonly drive: DriveRounds;
  readonly facts: ComparisonFacts;
  readonly judges: Judges;
  readonly place: RunSource;
  /** Of the workspace. */
  readonly files: WorkspaceFiles;
};

export type GateConclusion = Conclusion & { readonly stored: StoredFiles };

/** Judges a run by its assertions and beside stored runs, and looks into what these let suspect. */
export async function concludeGate(
  ended: RecordedRun,
  parts: ConclusionParts,
): Promise<GateConclusion> {
  const run = await judgedRun(ended, parts);
  const { judgement } = run;
  const isInvalid = judgement.verdict === "invalid";
  const comparesItself = parts.driven.comparedWith !== undefined;
  // One measured nothing to compare, the other had its own base beside it.
  if (!isInvalid && !comparesItself) return concludeBesideStored(run, parts);
  return {
    judgement: isInvalid ? judgement : withBaseAssertions(requiredOf(judgement, parts), parts),
    trend: undefined,
    notes: notesOf(parts),
    stored: nothingStored,
  };
}

async function concludeBesideStored(
  run: RecordedRun,
  parts: ConclusionParts,
): Promise<GateConclusion> {
  const { place, order } = parts;
  const stored = await storedRuns(parts);
  const compared = wasRead(stored)
    ? judgeBesideStored(run, stored.files, order.settings)
    : run.judgement;
  const judged = { ...run, judgement: requiredOf(compared, parts) };
  const confirmed = isOnlySuspected(run.judgement, judged.judgement)
    ? await confirmation(judged, stored, parts)
    : undefined;
  return {
    judgement: withBaseAssertions(confirmed?.judgement ?? judged.judgement, parts),
    ...(confirmed?.run !== undefined && { run: confirmed.run }),
    trend: stored.trend && trendBesideStored(judged, place, stored.trend),
    notes: [...notesOf(parts), ...stored.notes, ...(confirmed?.notes ?? [])],
    stored,
  };
}

/** How the run was driven and judged, as sentences. */
function notesOf({ gate, driven, judges }: ConclusionParts): readonly string[] {
  const { comparedWith } = driven;
  const isPinnedUnused = comparedWith !== undefined && gate.inputs.baseline.pinned !== undefined;
  return [
    gate.choice.reason,
    ...(comparedWith === undefined ? [] : [comparedWith]),
    ...driven.notes,
    ...(judges.kind === "unknown" ? [] : judges.notes),
    ...(isPinnedUnused ? [PINNED_UNUSED] : []),
  ];
}

function storedRuns({ gate, order, files }: ConclusionParts): Promise<StoredFiles> {
  const { inputs, job, choice } = gate;
  const { baseline, artifact } = inputs;
  return findStored({
    job,
    inputs: choice.kind === "none" ? { ...baseline, choice: { kind: "none" } } : baseline,
    prefix: artifact.name,
    scenario: order.scenario,
    files,
  });
}

/** undefined: it is not wanted. */
async function confirmation(
  suspected: RecordedRun,
  stored: StoredFiles,
  parts: ConclusionParts,
): Promise<Confirmation | undefined> {
  const { gate, order, drive, facts } = parts;
  if (gate.inputs.compare.confirm === "never") return undefined;
  return confirm(suspected, {
    gate,
    order,
    drive,
    // A base that was tried and could not be had is not tried again.
    obstacle: gate.choice.kind === "base" ? BASE_NOT_HAD : obstacleToConfirming(facts),
    judge: (again) => judgedRun(again, parts),
    besideStored: (again) => judgeBesideStored(again, stored.files, order.settings),
  });
}

/** By its own assertions and margins a run is judged as it ends; by others, from its log. */
async function judgedRun(
  run: RecordedRun,
  { judges, order: { settings } }: Pick<ConclusionParts, "judges" | "order">,
): Promise<RecordedRun> {
  if (judges.kind === "unknown" || judges.kind === "own") return run;
  const scenario = judgedAs(run.scenario, judges.scenario);
  const { metrics, judgement } = await withLog(run.logPath, (reader) =>
    readLog(reader, scenario, { settings }),
  );
  return { ...run, scenario, metrics, judgement };
}

/** Where a comparison is wanted and there was none, nothing passes. */
function requiredOf(judgement: Judgement, { gate }: Pick<ConclusionParts, "gate">): Judgement {
  return gate.inputs.baseline.required ? requireComparison(judgement) : judgement;
}

/** Where the base's assertions are wanted and not to be had, nothing passes. */
function withBaseAssertions(
  judgement: Judgement,
  { judges }: Pick<ConclusionParts, "judges">,
): Judgement {
  return judges.kind === "unknown" ? requireBaseAssertions(judgement, judges.reason) : judgement;
}

/** Whether what is stored is known, be it nothing: otherwise the report has nothing to say of it. */
function wasRead({ status }: StoredFiles): boolean {
  return status !== "none" && status !== "forbidden" && status !== "unavailable";
}
