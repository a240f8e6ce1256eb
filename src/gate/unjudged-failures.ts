import type { RunMetrics } from "../metrics/run-metrics.ts";
import type { Assertion, Scenario } from "../scenario/scenario.ts";
import { outcomeCounts } from "./finding.ts";
import { formatCount, formatShare } from "./wording.ts";

/** Share of exchanges that may fail while no assertion looks at failures. */
const UNJUDGED_FAILED_RATIO_MAX = 0.05;

/** Failures that no assertion judges: latency alone would let a dying target pass. */
export type UnjudgedFailures = {
  readonly summary: string;
  /** So many that the run cannot be called passed. */
  readonly tooMany: boolean;
};

/** undefined: there is none, or an assertion of level error judges them. */
export function unjudgedFailuresOf(
  { overall, measured }: RunMetrics,
  { assertions }: Scenario,
): UnjudgedFailures | undefined {
  const gating = assertions.filter(({ level }) => level === "error");
  if (overall.failed === 0 || gating.some(judgesEveryFailure)) return undefined;
  const { status = 0, check = 0 } = overall.failedBy;
  const judged = gating.some(judgesResponses) ? status + check : 0;
  const unjudged = overall.failed - judged;
  if (unjudged === 0) return undefined;
  const ratio = unjudged / overall.ended;
  const counts = `${formatCount(unjudged)} of ${formatCount(overall.ended)} exchanges`;
  return {
    summary: `${counts} failed (${formatShare(ratio)}; ${outcomeCounts(measured.failedBy)}), and no assertion judges that.`,
    tooMany: ratio > UNJUDGED_FAILED_RATIO_MAX,
  };
}

function judgesEveryFailure({ metric, where }: Assertion): boolean {
  if (metric === "http_req_failed") return true;
  return metric === "http_reqs" && (where.outcome === "ok" || where.outcome === "failed");
}

/** These see complete responses only: a refused connection has neither a status nor a check. */
function judgesResponses({ metric }: Assertion): boolean {
  return metric === "http_status" || metric === "checks";
}
