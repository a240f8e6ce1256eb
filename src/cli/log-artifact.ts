import type { Artifact } from "../github/artifacts.ts";
import { expiredError, FetchError, type FetchWords } from "./fetch-error.ts";

/** In an error: a run may have hundreds. */
const NAMES_SHOWN_MAX = 10;

export type LogChoice = {
  readonly name: string | undefined;
  readonly runUrl: string;
  readonly words: Pick<FetchWords, "choice">;
};

/**
 * The one artifact that is meant: of this name, or, without a name, the run's only log. Of several
 * attempts of a run the newest counts.
 *
 * @param artifacts the newest first
 * @throws FetchError
 */
export function chooseLogArtifact(
  artifacts: readonly Artifact[],
  { name, runUrl, words }: LogChoice,
): Artifact {
  const newest = [...newestByName(artifacts).values()];
  const candidates = newest.filter((artifact) =>
    name === undefined ? isLogName(artifact.name) : artifact.name === name,
  );
  const [chosen, ...others] = candidates;
  if (chosen === undefined) throw noneError(newest, { name, runUrl, words });
  if (others.length > 0) {
    throw new FetchError(`the run has ${candidates.length} logs`, {
      hint: `choose one with ${words.choice}: ${listed(candidates)}`,
    });
  }
  if (chosen.expired) throw expiredError(chosen.name);
  return chosen;
}

/** `PREFIX-log-SCENARIO`: whichever of these words comes first, as a scenario may have them too. */
const families: ReadonlySet<string> = new Set(["log", "summary", "starts"]);

function isLogName(name: string): boolean {
  return name.split("-").find((word) => families.has(word)) === "log";
}

function newestByName(artifacts: readonly Artifact[]): ReadonlyMap<string, Artifact> {
  const newest = new Map<string, Artifact>();
  for (const artifact of artifacts) {
    if (!newest.has(artifact.name)) newest.set(artifact.name, artifact);
  }
  return newest;
}

function noneError(artifacts: readonly Artifact[], { name, runUrl, words }: LogChoice): FetchError {
  const what = name === undefined ? "log of Z6" : `artifact ${name}`;
  const hint =
    artifacts.length === 0
      ? `it has no artifact at all: did its job end, and was upload-artifact left on? ${runUrl}`
      : `it has ${listed(artifacts)}; choose one with ${words.choice}`;
  return new FetchError(`the run has no ${what}`, { hint });
}

function listed(artifacts: readonly Artifact[]): string {
  const names = artifacts.map(({ name }) => name).toSorted();
  const rest = names.length - NAMES_SHOWN_MAX;
  const shown = names.slice(0, NAMES_SHOWN_MAX).join(", ");
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
