import type { BaselineQuery, BaselineSearch } from "../../src/github/baselines.ts";
import { trustedEvents } from "../../src/github/baseline-selection.ts";
import type { GithubStandIn } from "./stand-in.ts";
import { type Artifact, ownRepository, type Run, WORKFLOW } from "./state.ts";
import { zipOf } from "./zip-writer.ts";

export const artifactName = "z6-summary-checkout-gate";
export const entry = { name: "summary.json", bytesMax: 10_000 };
export const CURRENT_RUN = 99_000_000_000;

/** The payload is the number in the entry; a text that is none does not fit. */
export function queryOf(changes: Partial<BaselineQuery<number>> = {}): BaselineQuery<number> {
  return {
    repository: ownRepository,
    choice: { kind: "auto" },
    artifactName,
    entry,
    count: 3,
    commit: undefined,
    rules: {
      repositoryId: ownRepository.id,
      currentRunId: CURRENT_RUN,
      branch: "main",
      workflowPath: WORKFLOW,
      events: trustedEvents,
      createdAfter: 0,
      archiveBytesMax: 5_000,
    },
    validate: (bytes) => {
      const text = new TextDecoder().decode(bytes);
      return /^\d+$/u.test(text)
        ? { ok: true, payload: Number(text) }
        : { ok: false, reason: `it says ${text}` };
    },
    ...changes,
  };
}

/** A run on a new commit of main whose artifact says `text`. */
export function stored(
  { state }: GithubStandIn,
  text: string,
  changes: Partial<Run> & { readonly artifact?: Partial<Artifact> } = {},
): Run {
  const { artifact, ...run } = changes;
  const added = state.addRun({ headSha: state.commit(), ...run });
  state.addArtifact(added, artifactName, zipOf(entry.name, text), artifact);
  return added;
}

export function payloads({ baselines }: BaselineSearch<number>): readonly number[] {
  return baselines.map(({ payload }) => payload);
}

export function reasons({ exclusions }: BaselineSearch<number>): readonly string[] {
  return exclusions.map(({ reason }) => reason);
}
