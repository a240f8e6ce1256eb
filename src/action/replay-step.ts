import { endingText, scenarioOfLog, withLog } from "../app/recorded-log.ts";
import { LOG_NAME } from "../app/recorded-run.ts";
import { replay, type ReplayResult } from "../app/replay.ts";
import { ExitCode } from "../base/errors.ts";
import { reportOfLog } from "../cli/log-report.ts";
import { replayText, replayWord } from "../cli/replay-text.ts";
import { reportFormats } from "../cli/report-formats.ts";
import { OutputFolder } from "../node/output-folder.ts";
import { markdownSentence } from "../report/markdown-text.ts";
import { visibleText } from "../report/visible-text.ts";
import { annotateJudgement, annotateReplay } from "./annotations.ts";
import { attemptStep } from "./failed-step.ts";
import { stepExitCode } from "./fail-on.ts";
import { writeSummary } from "./job-summary.ts";
import { say } from "./log.ts";
import { setFileOutputs, setMeasuredOutputs, setReplayOutput } from "./outputs.ts";
import { storedRunLabel } from "./report-text.ts";
import { outputPath } from "./scenario-of-workspace.ts";
import { openStoredRuns, readStoredRun, runIdOf } from "./stored-run.ts";
import { readStoredRunInputs, type StoredRunInputs } from "./stored-run-inputs.ts";

/** Executes a stored run's log again, says whether it is the same, and judges it anew. */
export function runReplayStep(): Promise<void> {
  return attemptStep(readStoredRunInputs, replayStored);
}

async function replayStored(inputs: StoredRunInputs): Promise<void> {
  const { runs, cwd, scenario } = openStoredRuns(inputs);
  const runId = runIdOf(inputs.run, runs);
  const path = outputPath(inputs.output, { cwd, name: `replay-${runId}` });
  const folder = OutputFolder.create(path, { reuse: false });
  const query = { runId, artifact: inputs.logArtifact };
  const stored = await readStoredRun(runs, query, { folder, file: LOG_NAME });

  const result = await withLog(stored.path, (reader) =>
    replay(reader, scenarioOfLog(reader.header).scenario),
  );
  const { model, input } = await reportOfLog(stored.path, {
    ...(scenario !== undefined && { scenario }),
    failOnInconclusive: inputs.failOn.has("inconclusive"),
  });
  const isIdentical = replayWord(result) === "identical";
  const { judgement } = input;
  process.exitCode = isIdentical ? stepExitCode(judgement, inputs.failOn) : ExitCode.invalidRun;
  setMeasuredOutputs(input, process.exitCode);
  setReplayOutput(replayWord(result));

  const sentences = sentencesOf(result);
  const summary = [
    `### ${isIdentical ? "✅" : "❌"} Z6 replay of run ${runId}: ${markdownSentence(sentences[0]!)}`,
    ...sentences.slice(1).map(markdownSentence),
    storedRunLabel([stored]),
    reportFormats.markdown.render(model),
  ].join("\n\n");
  folder.write(reportFormats.markdown.file, summary);
  setFileOutputs(folder, stored.path);
  say([...sentences, reportFormats.text.render(model)].join("\n"));
  if (inputs.annotations) {
    if (!isIdentical) annotateReplay(sentences.join(". "));
    annotateJudgement(judgement, { places: scenario !== undefined });
  }
  if (inputs.jobSummary) await writeSummary(summary);
}

/** What came of it, and how the log ended where that is not its end. At least one. */
function sentencesOf(result: ReplayResult): readonly string[] {
  const lines = replayText(result).split("\n");
  if (result.ending.kind !== "complete") {
    lines.push(`The log is ${endingText(result.ending)}; what follows is lost.`);
  }
  return lines.map((line) => visibleText(line));
}
