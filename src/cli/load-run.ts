import { judgeBesideStored } from "../app/compare-run.ts";
import { comparisonSummaryOf, sealedComparison } from "../app/comparison-summary.ts";
import { readLog } from "../app/read-log.ts";
import { withLog } from "../app/recorded-log.ts";
import type { RecordedRun, RunOrder } from "../app/recorded-run.ts";
import { encodeRunSummary } from "../app/run-summary-file.ts";
import { unknownSource } from "../app/run-summary.ts";
import type { ScenarioText } from "../app/scenario-file.ts";
import type { Judgement } from "../gate/judgement.ts";
import type { RunSource } from "../gate/run-summary.ts";
import type { Trend } from "../gate/trend.ts";
import { OutputFolder } from "../node/output-folder.ts";
import { type ReportInput, reportModel } from "../report/model.ts";
import { visibleText } from "../report/visible-text.ts";
import { originText } from "../scenario/base-url.ts";
import type { LoadedScenario } from "../scenario/load.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { storedBeside } from "./baseline-files.ts";
import type { Console } from "./console.ts";
import { defaultFolder } from "./default-folder.ts";
import type { BaselineFlags, OutputFlags, ShowFlags } from "./flags.ts";
import { parsePercentiles } from "./percentiles.ts";
import { checkFilter } from "./request-filter.ts";
import { writeResultFiles } from "./result-files.ts";

export type LoadRunFlags = OutputFlags &
  ShowFlags &
  BaselineFlags & { readonly failOnInconclusive?: boolean };

export type LoadRun = {
  readonly source: ScenarioText;
  readonly loaded: LoadedScenario;
  readonly overrides: Overrides;
  readonly env: ReadonlyMap<string, string>;
  readonly flags: LoadRunFlags;
  readonly console: Console;
  /** Where the load goes, for the line that a run begins with; undefined: to the targets. */
  readonly where?: string | undefined;
  /** Drives the load in one world or the other. */
  readonly drive: (order: RunOrder) => Promise<RecordedRun>;
  /** Where the run takes place, for its summary; without it nobody knows. */
  readonly place?: RunSource;
  /** Has the last word on a run that has ended; undefined leaves it as it was judged. */
  readonly conclude?: (run: RecordedRun) => Promise<Conclusion>;
};

export type Conclusion = {
  readonly judgement: Judgement;
  /**
   * Another run that decides in the place of the first, and is reported. What later runs are
   * compared with is the first all the same.
   */
  readonly run?: RecordedRun;
  /** How the runs before it went; undefined: nobody knows of any. */
  readonly trend: Trend | undefined;
  /** For the report, as sentences. */
  readonly notes: readonly string[];
};

export type LoadRunResult = {
  readonly run: RecordedRun;
  /** What the reports are made of. */
  readonly report: ReportInput;
  readonly folder: OutputFolder;
  /** The folder has what later runs can be compared with. */
  readonly hasSummary: boolean;
  /** The folder has what later comparisons side by side learn from. */
  readonly hasComparison: boolean;
};

/** Everything around a run but printing: its folder before, its files after. */
export async function loadRun(task: LoadRun): Promise<LoadRunResult> {
  const { source, overrides, env, flags, console, drive, conclude } = task;
  const { scenario, notes } = task.loaded;
  const percentiles = parsePercentiles(flags.percentiles);
  checkFilter(flags.filter, scenario);
  const stored = storedBeside(scenario, flags.baseline);
  const path = flags.output ?? defaultFolder(scenario.metadata.name, new Date());
  const folder = OutputFolder.create(path, { reuse: flags.force === true });
  const settings = { failOnInconclusive: flags.failOnInconclusive === true };
  if (flags.quiet !== true) console.note(headline(scenario, task.where ?? targetWords(scenario)));
  let run: RecordedRun;
  try {
    run = await drive({ source, scenario, overrides, env, settings, folder });
  } catch (error) {
    folder.removeIfEmpty();
    throw error;
  }
  const { scenario: driven, metrics: recorded } = run;
  if (percentiles !== undefined) {
    const options = { percentiles, settings };
    const reread = await withLog(run.logPath, (reader) => readLog(reader, driven, options));
    run = { ...run, metrics: reread.metrics };
  }
  if (stored !== undefined) {
    run = { ...run, judgement: judgeBesideStored(run, stored, settings) };
  }
  const conclusion = await conclude?.(run);
  // Of all figures, whatever percentiles the reports are to list.
  const measured = { ...run, metrics: recorded };
  if (conclusion !== undefined) {
    run = { ...(conclusion.run ?? run), judgement: conclusion.judgement };
  }
  const last = conclusion?.run === undefined ? { ...measured, judgement: run.judgement } : measured;
  const place = task.place ?? unknownSource;
  const summary = summaryOf(last, place);
  const comparison = comparisonSummaryOf(run, scenario, place);
  const remarks = [
    ...notes.map(({ message }) => message),
    ...run.notes,
    ...(conclusion?.notes ?? []),
  ];
  const report = { ...run, trend: conclusion?.trend, notes: remarks };
  writeResultFiles({
    folder,
    run,
    model: reportModel(report),
    scenario: source.bytes,
    summary,
    comparison: comparison && sealedComparison(comparison),
  });
  const left = { hasSummary: summary !== undefined, hasComparison: comparison !== undefined };
  return { run, report, folder, ...left };
}

/**
 * The load of two variants side by side goes to both in turns, and no run of one is like that: such
 * a run leaves no summary that later ones would be compared with.
 */
function summaryOf(run: RecordedRun, place: RunSource): Uint8Array | undefined {
  return run.scenario.pairing === undefined ? encodeRunSummary(run, place) : undefined;
}

const TARGETS_SHOWN_MAX = 2;

function targetWords({ targets }: Scenario): string {
  const urls = targets.slice(0, TARGETS_SHOWN_MAX).map(originText);
  const rest = targets.length - urls.length;
  return [...urls, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

function headline({ metadata, seed }: Scenario, where: string): string {
  return `  ${visibleText(metadata.name)} → ${visibleText(where)} · seed ${seed}\n`;
}
