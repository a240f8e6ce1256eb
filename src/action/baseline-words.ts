import type { BaselineStatus } from "../github/baselines.ts";
import { trustedEvents } from "../github/baseline-selection.ts";
import type { EventContext } from "../github/event.ts";
import type { BaselineInputs } from "./baseline-inputs.ts";

type Circumstances = {
  readonly event: EventContext;
  readonly branch: string;
  readonly inputs: BaselineInputs;
};

type Absence = Exclude<BaselineStatus, "found">;

/** Why there is no stored run to compare with, and what changes that. */
export function nothingToCompare(
  status: Absence,
  { event, branch, inputs }: Circumstances,
): string {
  const { choice } = inputs;
  const subject = choice.kind === "run" ? `Run ${choice.runId} was` : "Stored runs were";
  switch (status) {
    case "forbidden":
      return `${subject} not compared with: the token may not read artifacts. The job needs "actions: read".`;
    case "unavailable":
      return `${subject} not compared with: GitHub did not give them. Run the job again later.`;
    case "missing":
    case "expired":
    case "mismatch":
      if (choice.kind === "run")
        return `${subject} not compared with: it has no summary that fits.`;
      return isOfBaselineBranch(event, branch)
        ? "This run is stored: the next ones are compared with it."
        : `Each run of this workflow on a push to ${branch} is stored, and later ones are compared with it.`;
  }
  return status satisfies never;
}

/** Whether later runs may be compared with a run of this event. */
export function storesBaseline({ kind, trusted }: EventContext): boolean {
  return trusted && trustedEvents.some((name) => name === kind);
}

/** Whether the run is one of those that later ones are compared with. */
export function isOfBaselineBranch(event: EventContext, branch: string): boolean {
  return storesBaseline(event) && event.branch === branch;
}
