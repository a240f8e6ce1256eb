import type { EventContext } from "../github/event.ts";

/** The page of the job's run. */
export function runUrl({ serverUrl, repository, run }: EventContext): string {
  return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
}
