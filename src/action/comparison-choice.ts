import type { EventContext } from "../github/event.ts";
import { drivenWords } from "../scenario/pairing.ts";
import type { CompareInputs } from "./compare-inputs.ts";

/** What a run is compared with, and why, as a sentence for the report. */
export type ComparisonChoice = {
  readonly kind: "base" | "url" | "artifact" | "none";
  readonly reason: string;
};

/** What decides, beside the inputs of the comparison. */
export type ComparisonFacts = {
  readonly eventKind: EventContext["kind"] | undefined;
  /** The action starts the server. */
  readonly starts: boolean;
  /** The address of the server is given. */
  readonly hasTarget: boolean;
  /** `wait-for` names a port or a host that does not follow PORT. */
  readonly waitsElsewhere: boolean;
  /** What `baseline` says of stored runs. */
  readonly baseline: "auto" | "named" | "none";
  /** Two servers are driven at once, and not in turns. */
  readonly duet: boolean;
  /** Why the load cannot be driven at two servers so, to follow "because"; undefined: it can. */
  readonly unfitLoad: string | undefined;
};

/**
 * What to compare with: the user's word, and with `auto` the most accurate that is possible. Two
 * servers in one job share its machine and its minute, which a stored run does not.
 */
export function chooseComparison(
  { mode, baseRef, baseUrl }: CompareInputs,
  facts: ComparisonFacts,
): ComparisonChoice {
  if (mode !== "auto") return { kind: mode, reason: `The input compare says ${mode}.` };
  if (baseUrl !== undefined) {
    return { kind: "url", reason: "The input base-url names a server to compare with." };
  }
  const obstacle = obstacleToBase(facts, { isNamed: baseRef !== undefined });
  if (obstacle === undefined) {
    const reason = `The server is started by the action, so that base and head are measured ${drivenWords(facts)} on one machine.`;
    return { kind: "base", reason };
  }
  return facts.baseline === "none"
    ? { kind: "none", reason: `${obstacle} The input baseline says none.` }
    : { kind: "artifact", reason: `${obstacle} So stored runs are compared with.` };
}

/**
 * Why a suspicion beside stored runs cannot be looked into by base and head side by side, as a
 * sentence; undefined when it can. A push has a base too: the commit before it.
 */
export function obstacleToConfirming(facts: ComparisonFacts): string | undefined {
  const obstacle = obstacleToPair(facts);
  if (obstacle !== undefined) return obstacle;
  return facts.eventKind === "push" ? undefined : obstacleOfEvent(facts.eventKind);
}

/** Why base and head are not run side by side, as a sentence; undefined when they are. */
function obstacleToBase(
  facts: ComparisonFacts,
  base: { readonly isNamed: boolean },
): string | undefined {
  const obstacle = obstacleToPair(facts);
  if (obstacle !== undefined) return obstacle;
  if (facts.baseline === "named") return "The input baseline names what to compare with.";
  return base.isNamed ? undefined : obstacleOfEvent(facts.eventKind);
}

/** Why two servers cannot be started and loaded together, wherever they come from. */
function obstacleToPair(facts: ComparisonFacts): string | undefined {
  if (facts.unfitLoad !== undefined) {
    return `The load cannot be driven at two servers ${drivenWords(facts)}, because ${facts.unfitLoad}.`;
  }
  if (!facts.starts) return "No server is started by the action.";
  if (facts.hasTarget) return "The input target fixes the address of one server.";
  if (facts.waitsElsewhere) return "The input wait-for does not follow PORT.";
  return undefined;
}

function obstacleOfEvent(eventKind: ComparisonFacts["eventKind"]): string | undefined {
  switch (eventKind) {
    case "pull_request":
    case "pull_request_target":
    case "merge_group":
      return undefined;
    case "push":
      return "This is a push, whose run becomes a stored one.";
    case "schedule":
    case "workflow_dispatch":
    case "workflow_run":
    case "other":
      return "This event has no commit before the change.";
    case undefined:
      return "What triggered the job is not known.";
  }
  return eventKind satisfies never;
}
