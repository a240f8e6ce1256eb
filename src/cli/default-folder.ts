const RESULTS = "z6-results";
/** Of a folder's name; the time behind it keeps names apart. */
const NAME_LENGTH_MAX = 60;

/** `z6-results/check-out-20260131T235959000Z`: a scenario's name and a time, fit for a path. */
export function defaultFolder(scenarioName: string, time: Date): string {
  const name = scenarioName
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, NAME_LENGTH_MAX)
    .replaceAll(/^-|-$/gu, "");
  const stamp = time.toISOString().replaceAll(/[-:.]/gu, "");
  return `${RESULTS}/${name === "" ? "scenario" : name}-${stamp}`;
}

/** Where `z6 fetch` puts what a run of the action left, unless it is told another place. */
export function fetchedFolder(runId: number): string {
  return `${RESULTS}/run-${runId}`;
}
