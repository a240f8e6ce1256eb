import { readLog } from "../app/read-log.ts";
import { withLog } from "../app/recorded-log.ts";
import type { RecordedRun, RunOrder } from "../app/recorded-run.ts";
import type { ScenarioText } from "../app/scenario-file.ts";
import type { Judgement } from "../gate/judgement.ts";
import { OutputFolder } from "../node/output-folder.ts";
import { type ReportInput, reportModel } from "../report/model.ts";
import { visibleText } from "../report/visible-text.ts";
import { originText } from "../scenario/base-url.ts";
import type { LoadedScenario } from "../scenario/load.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Console } from "./console.ts";
import { defaultFolder } from "./default-folder.ts";
import type { OutputFlags, ShowFlags } from "./flags.ts";
import { parsePercentiles } from "./percentiles.ts";
import { checkFilter } from "./request-filter.ts";
import { writeResultFiles } from "./result-files.ts";

export type LoadRunFlags = OutputFlags & ShowFlags & { readonly failOnInconclusive?: boolean };

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
  /** Has the last word on a run that has ended; undefined leaves it as it was judged. */
  readonly conclude?: (run: RecordedRun) => Promise<Conclusion>;
};

export type Conclusion = {
  readonly judgement: Judgement;
  /** For the report, as sentences. */
  readonly notes: readonly string[];
};

export type LoadRunResult = {
  readonly run: RecordedRun;
  /** What the reports are made of. */
  readonly report: ReportInput;
  readonly folder: OutputFolder;
};

/** Everything around a run but printing: its folder before, its files after. */
export async function loadRun(task: LoadRun): Promise<LoadRunResult> {
  const { source, overrides, env, flags, console, drive, conclude } = task;
  const { scenario, notes } = task.loaded;
  const percentiles = parsePercentiles(flags.percentiles);
  checkFilter(flags.filter, scenario);
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
  const { scenario: driven } = run;
  if (percentiles !== undefined) {
    const options = { percentiles, settings };
    const reread = await withLog(run.logPath, (reader) => readLog(reader, driven, options));
    run = { ...run, metrics: reread.metrics };
  }
  const conclusion = await conclude?.(run);
  if (conclusion !== undefined) run = { ...run, judgement: conclusion.judgement };
  const remarks = [
    ...notes.map(({ message }) => message),
    ...run.notes,
    ...(conclusion?.notes ?? []),
  ];
  const report = { ...run, notes: remarks };
  writeResultFiles({ folder, run, model: reportModel(report), scenario: source.bytes });
  return { run, report, folder };
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
