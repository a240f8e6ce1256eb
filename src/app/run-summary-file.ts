import type { RunSource, RunSummary } from "../gate/run-summary.ts";
import { RUN_SUMMARY_SCHEMA } from "../gate/run-summary.ts";
import { type JudgedRun, runSummaryOf } from "./run-summary.ts";
import { runSummarySchema } from "./run-summary-schema.ts";
import { sealed, type SealedFormat, unsealed } from "./sealed-json.ts";

/** A run's summary in a folder of results, and alone in an artifact. */
export const SUMMARY_FILE = "run-summary.json";
/** Of a stored summary, unpacked. The largest that is written is smaller. */
export const SUMMARY_BYTES_MAX: number = 4 * 1024 * 1024;

const format: SealedFormat<RunSummary> = {
  noun: "run summary",
  schema: RUN_SUMMARY_SCHEMA,
  bytesMax: SUMMARY_BYTES_MAX,
  check: (value) => runSummarySchema.safeParse(value),
};

/** The bytes to store of a run. The same run gives the same bytes. */
export function encodeRunSummary(run: JudgedRun, origin: RunSource): Uint8Array {
  return sealedSummary(runSummaryOf(run, origin));
}

export function sealedSummary(summary: RunSummary): Uint8Array {
  return sealed(summary, format);
}

export type ParsedSummary =
  | { readonly summary: RunSummary }
  /** Why not, as the end of a sentence; quotes nothing of the file. */
  | { readonly refused: string };

/** Reads a stored summary, whoever wrote it. Never throws. */
export function parseRunSummary(bytes: Uint8Array): ParsedSummary {
  const read = unsealed(bytes, format);
  return "refused" in read ? read : { summary: read.value };
}
