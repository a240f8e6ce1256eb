import { readdirSync } from "node:fs";
import type { LoadRunResult } from "../cli/load-run.ts";
import { actionsUploader } from "../github/actions-uploader.ts";
import { artifactName } from "../github/artifact-name.ts";
import type { EventContext } from "../github/event.ts";
import { type StoredArtifact, uploadArtifact } from "../github/upload.ts";
import { storesBaseline } from "./baseline-words.ts";
import type { ActionInputs } from "./inputs.ts";
import { runUrl } from "./run-url.ts";
import { storedComparisons, storedName, storedSummaries } from "./stored-search.ts";

/** As GitHub's own action has it. */
const COMPRESSION_LEVEL = 6;

export type Uploaded = {
  /** The log and the reports; undefined: not stored. */
  readonly artifact: (StoredArtifact & { readonly url: string }) | undefined;
  readonly shortfalls: readonly string[];
};

export const nothingUploaded: Uploaded = { artifact: undefined, shortfalls: [] };

/**
 * Stores what a run leaves, and, where later runs may be compared with it, its summary, or what
 * its comparison says of starts. An invalid run measured nothing that another could be compared
 * with, and two variants side by side have no summary. Never throws.
 */
export async function uploadRun(
  { run, report, folder, hasSummary, hasComparison }: LoadRunResult,
  { name: prefix, retentionDays }: ActionInputs["artifact"],
  event: EventContext,
): Promise<Uploaded> {
  const { scenario } = report;
  const common = { folder: folder.path, retentionDays, compressionLevel: COMPRESSION_LEVEL };
  const log = await uploadArtifact(actionsUploader, {
    ...common,
    name: artifactName(prefix, "log", scenario.metadata.name),
    files: readdirSync(folder.path).map((name) => folder.pathOf(name)),
  });
  const results = [log];
  const isComparable = run.judgement.verdict !== "invalid" && hasSummary;
  const kinds = [
    ...(isComparable ? [storedSummaries] : []),
    ...(hasComparison ? [storedComparisons] : []),
  ];
  for (const kind of storesBaseline(event) ? kinds : []) {
    const name = storedName(kind, prefix, scenario);
    const files = [folder.pathOf(kind.entry.name)];
    results.push(await uploadArtifact(actionsUploader, { ...common, name, files }));
  }
  const shortfalls = results
    .map(({ warning }) => warning)
    .filter((warning) => warning !== undefined);
  if (log.kind === "failed") return { artifact: undefined, shortfalls };
  const url = `${runUrl(event)}/artifacts/${log.artifact.id}`;
  return { artifact: { ...log.artifact, url }, shortfalls };
}
