import type { StoredFile } from "../app/compare-run.ts";
import type { NamedBaseline } from "../github/baseline-choice.ts";
import type { Baseline } from "../github/baselines.ts";
import { runUrl } from "./run-url.ts";
import { searchSummaries, shortfallsOf, type StoredPlace } from "./stored-search.ts";

export type PinnedFile = {
  readonly file: StoredFile;
  /** What GitHub did not let us do, and what helps. */
  readonly shortfalls: readonly string[];
};

type Sources = {
  /** undefined: there is nobody to ask. */
  readonly place: StoredPlace | undefined;
  /** What has been read already. */
  readonly found: readonly Baseline<Uint8Array>[];
  /** What the workspace has of it. */
  readonly file: StoredFile | undefined;
};

/** The run that is looked back at, asked for only where it has not been read before. */
export async function findPinned(
  choice: NamedBaseline,
  { place, found, file }: Sources,
): Promise<PinnedFile> {
  if (choice.kind === "file") {
    return { file: file ?? { origin: choice.path, refused: "was not read" }, shortfalls: [] };
  }
  const { runId } = choice;
  const origin = `run ${runId}`;
  if (place === undefined) {
    return {
      file: { origin, refused: "is of a job that cannot be asked for here" },
      shortfalls: [],
    };
  }
  const url = runUrl({ ...place.event, run: { id: runId, attempt: 1 } });
  const known = found.find(({ run }) => run.id === runId);
  if (known !== undefined) return { file: { origin, url, bytes: known.payload }, shortfalls: [] };
  const search = await searchSummaries(place, { choice: { kind: "run", runId }, count: 1 });
  const [baseline] = search.baselines;
  if (baseline !== undefined)
    return { file: { origin, url, bytes: baseline.payload }, shortfalls: [] };
  const [why] = search.exclusions;
  const reason = why === undefined ? "could not be read" : why.reason;
  const refused = why?.detail === undefined ? reason : `${reason}: ${why.detail}`;
  return { file: { origin, refused }, shortfalls: shortfallsOf(search.failures) };
}
