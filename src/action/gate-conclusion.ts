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
import type { ActionInputs } from "./inputs.ts";
import { requireBaseAssertions, requireComparison } from "./requirements.ts";
import {
  findStored,
  nothingStored,
  type StoredFiles,
  type WorkspaceFiles,
} from "./stored-files.ts";

const PINNED_UNUSED =
  "The input pinned-baseline says nothing here: base was measured beside head, in turns, and no stored run is like that.";
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
  const { gate, order, driven, judges, place, files } = parts;
  const { inputs, job, choice } = gate;
  const { baseline, artifact } = inputs;
  const { settings, scenario } = order;
  const run = await judgedRun(ended, parts);
  const { judgement } = run;
  const { comparedWith } = driven;
  const comparesItself = comparedWith !== undefined;
  const notes = [
    choice.reason,
    ...(comparesItself ? [comparedWith] : []),
    ...driven.notes,
    ...(judges.kind === "unknown" ? [] : judges.notes),
    ...(comparesItself && baseline.pinned !== undefined ? [PINNED_UNUSED] : []),
  ];
  const itself = { trend: undefined, notes, stored: nothingStored };
  if (judgement.verdict === "invalid") return { ...itself, judgement };
  if (comparesItself) {
    return { ...itself, judgement: withBaseAssertions(requiredOf(judgement, baseline), judges) };
  }
  const stored = await findStored({
    job,
    inputs: choice.kind === "none" ? { ...baseline, choice: { kind: "none" } } : baseline,
    prefix: artifact.name,
    scenario,
    files,
  });
  const compared = wasRead(stored) ? judgeBesideStored(run, stored.files, settings) : judgement;
  const required = requiredOf(compared, baseline);
  const confirmed = isOnlySuspected(judgement, required)
    ? await confirmation({ ...run, judgement: required }, stored, parts)
    : undefined;
  return {
    judgement: withBaseAssertions(confirmed?.judgement ?? required, judges),
    ...(confirmed?.run !== undefined && { run: confirmed.run }),
    trend: stored.trend && trendBesideStored({ ...run, judgement: required }, place, stored.trend),
    notes: [...notes, ...stored.notes, ...(confirmed?.notes ?? [])],
    stored,
  };
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

function requiredOf(judgement: Judgement, { required }: ActionInputs["baseline"]): Judgement {
  return required ? requireComparison(judgement) : judgement;
}

/** Where the base's assertions are wanted and not to be had, nothing passes. */
function withBaseAssertions(judgement: Judgement, judges: Judges): Judgement {
  return judges.kind === "unknown" ? requireBaseAssertions(judgement, judges.reason) : judgement;
}

/** Whether what is stored is known, be it nothing: otherwise the report has nothing to say of it. */
function wasRead({ status }: StoredFiles): boolean {
  return status !== "none" && status !== "forbidden" && status !== "unavailable";
}
