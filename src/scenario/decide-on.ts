import type { Assertion } from "./scenario.ts";

/** What the user may choose: [assertions] for all, [[assert]] for itself. */
export const decisions = ["interval", "point"] as const;
export type Decision = (typeof decisions)[number];

export const DECISION_DEFAULT: Decision = "interval";

type Claimed = Pick<Assertion, "metric" | "statistic" | "comparison" | "where" | "window">;

/** @returns undefined where there is no choice: nobody knows an interval of it */
export function decideOnOf(claim: Claimed, chosen: Decision): Decision | undefined {
  return hasInterval(claim) ? chosen : undefined;
}

/**
 * Percentiles of the response time have one where the run is kept by blocks of time: of all
 * exchanges and of a request. Shares of exchanges have one by their numbers alone. A limit of
 * equality has no side to be beyond.
 */
function hasInterval({ metric, statistic, comparison, where, window }: Claimed): boolean {
  if (comparison === "==" || comparison === "!=") return false;
  switch (metric) {
    case "http_req_failed":
    case "http_status":
    case "checks":
      return true;
    case "http_req_duration":
      return (
        statistic.kind === "percentile" &&
        window === undefined &&
        where.target === undefined &&
        where.status === undefined &&
        (where.outcome ?? "ok") === "ok"
      );
    default:
      return false;
  }
}
