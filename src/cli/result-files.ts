import { COMPARISON_FILE } from "../app/comparison-summary.ts";
import type { RecordedRun } from "../app/recorded-run.ts";
import { SUMMARY_FILE } from "../app/run-summary-file.ts";
import { describeFile, type OutputFolder, type WrittenFile } from "../node/output-folder.ts";
import type { ReportModel } from "../report/model.ts";
import { reportFormatNames } from "./report-format-names.ts";
import { reportFormats } from "./report-formats.ts";

export type Results = {
  readonly folder: OutputFolder;
  readonly run: RecordedRun;
  /** Of the whole run: what is listed on a terminal may be less. */
  readonly model: ReportModel;
  /** The scenario, byte for byte. */
  readonly scenario: Uint8Array;
  /** What later runs are compared with; undefined: none can be. */
  readonly summary: Uint8Array | undefined;
  /** What later comparisons side by side learn from; undefined: nothing can be learnt. */
  readonly comparison: Uint8Array | undefined;
};

/**
 * Writes what a run leaves beside its log: every report, its summary, the scenario, and a list of
 * it all with hashes. Says nothing of when and where that the log does not say.
 *
 * @throws FileError
 */
export function writeResultFiles(results: Results): void {
  const { folder, run, model, scenario, summary, comparison } = results;
  const { logPath, header, logEnding } = run;
  const files: readonly WrittenFile[] = [
    describeFile(logPath),
    folder.write("scenario.toml", scenario),
    ...(summary === undefined ? [] : [folder.write(SUMMARY_FILE, summary)]),
    ...(comparison === undefined ? [] : [folder.write(COMPARISON_FILE, comparison)]),
    ...reportFormatNames.map((name) => {
      const { file, render } = reportFormats[name];
      return folder.write(file, render(model));
    }),
  ];
  const { text: _inItsOwnFile, ...source } = header.scenario;
  const metadata = { ...header, scenario: source, log: logEnding, files };
  folder.write("metadata.json", `${JSON.stringify(metadata, undefined, 2)}\n`);
}
