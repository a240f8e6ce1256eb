import { judgeBesideStored } from "../app/compare-run.ts";
import { encodeRunSummary } from "../app/run-summary-file.ts";
import { unknownSource } from "../app/run-summary.ts";
import { UsageError } from "../base/errors.ts";
import { reportOfLog } from "../cli/log-report.ts";
import { reportFormats } from "../cli/report-formats.ts";
import { compareRuns } from "../gate/difference.ts";
import { OutputFolder } from "../node/output-folder.ts";
import {
  renderDifferenceJson,
  renderDifferenceMarkdown,
  renderDifferenceTerminal,
} from "../report/difference-layouts.ts";
import { clearDifferences, differenceModel } from "../report/difference-model.ts";
import { reportModel } from "../report/model.ts";
import { annotateJudgement } from "./annotations.ts";
import { attemptStep } from "./failed-step.ts";
import { stepExitCode } from "./fail-on.ts";
import { writeSummary } from "./job-summary.ts";
import { say } from "./log.ts";
import { setDifferenceOutputs, setFileOutputs, setMeasuredOutputs } from "./outputs.ts";
import { storedRunLabel } from "./report-text.ts";
import { outputPath } from "./scenario-of-workspace.ts";
import { openStoredRuns, readStoredRun, runIdOf } from "./stored-run.ts";
import { readStoredRunInputs, type StoredRunInputs } from "./stored-run-inputs.ts";

const DIFFERENCE_FILE = "difference.json";
/** Of a text that nobody has given a width. */
const LOG_COLUMNS = 100;

/** Sets two stored runs side by side, and judges the newer beside the older. */
export function runCompareStep(): Promise<void> {
  return attemptStep(readStoredRunInputs, compareStored);
}

async function compareStored(inputs: StoredRunInputs): Promise<void> {
  const { runs, cwd, scenario } = openStoredRuns(inputs);
  const headId = runIdOf(inputs.run, runs);
  const baseId = runIdOf(inputs.baseRun, runs);
  if (headId === baseId) {
    throw new UsageError('the inputs "run-id" and "base-run-id" are the same run');
  }
  const path = outputPath(inputs.output, { cwd, name: `compare-${headId}-${baseId}` });
  const folder = OutputFolder.create(path, { reuse: false });
  const read = (runId: number, file: string) =>
    readStoredRun(runs, { runId, artifact: inputs.logArtifact }, { folder, file });
  const stored = {
    base: await read(baseId, "base.z6log"),
    head: await read(headId, "head.z6log"),
  };

  const settings = { failOnInconclusive: inputs.failOn.has("inconclusive") };
  const { input: base } = await reportOfLog(stored.base.path, {});
  const { input: head } = await reportOfLog(stored.head.path, {
    ...settings,
    ...(scenario !== undefined && { scenario }),
  });
  const difference = compareRuns(base, head);
  const names = { baseName: `run ${baseId}`, headName: `run ${headId}` };
  const model = differenceModel({ difference, ...names });
  const bytes = encodeRunSummary(base, unknownSource);
  const judgement = judgeBesideStored(head, [{ origin: names.baseName, bytes }], settings);
  const report = reportModel({ ...head, judgement });

  process.exitCode = stepExitCode(judgement, inputs.failOn);
  setMeasuredOutputs({ ...head, judgement }, process.exitCode);
  folder.write(DIFFERENCE_FILE, renderDifferenceJson(model));
  setDifferenceOutputs(clearDifferences(difference.rows), {
    baseRunId: baseId,
    isCompared: judgement.comparison?.state === "compared",
    path: folder.pathOf(DIFFERENCE_FILE),
  });
  const summary = [
    renderDifferenceMarkdown(model).trimEnd(),
    storedRunLabel([stored.base, stored.head]),
    reportFormats.markdown.render(report),
  ].join("\n\n");
  folder.write(reportFormats.markdown.file, summary);
  setFileOutputs(folder, stored.head.path);
  say(renderDifferenceTerminal(model, { colour: false, width: LOG_COLUMNS }));
  say(reportFormats.text.render(report));
  if (inputs.annotations) annotateJudgement(judgement, { places: scenario !== undefined });
  if (inputs.jobSummary) await writeSummary(summary);
}
