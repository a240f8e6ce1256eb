import type { PairedBlock, PairedRound } from "../../metrics/paired-run.ts";
import type { ValidityCause, ValidityRow, ValidityRule } from "../validity-row.ts";
import type { PairedValidityRow } from "./paired-judgement.ts";
import {
  BASE_FAILED_RATIO_MAX,
  DROPPED_RATIO_MAX,
  UNFIT_QUADS_RATIO_MAX,
  UNITS_MIN,
} from "./paired-rules.ts";

import { quadCount } from "./ratio-series.ts";

/**
 * Rules of a run that hold for a comparison as they stand. The others ask of the whole run what is
 * asked here of each quad or of each variant.
 */
const runRules: ReadonlySet<ValidityRule> = new Set([
  "log_complete",
  "not_interrupted",
  "accounting",
  "generator_resources",
  "generator_cpu",
  "event_loop",
]);

/**
 * @param fit the rounds without their unfit quads
 * @param run what the gate says of the whole run
 */
export function pairedValidityOf(
  rounds: readonly PairedRound[],
  fit: readonly PairedRound[],
  run: readonly ValidityRow[],
): PairedValidityRow[] {
  const quads = quadCount(rounds);
  const left = quadCount(fit);
  const unfit = quads === 0 ? 0 : (quads - left) / quads;
  const base = sumOf(fit, "base");
  const head = sumOf(fit, "head");
  return [
    runRow(run),
    atMost("quads_fit", { cause: "generator", observed: unfit, limit: UNFIT_QUADS_RATIO_MAX }),
    {
      rule: "enough_quads",
      ...(left >= UNITS_MIN ? held : { status: "broken", cause: "run" }),
      observed: left,
      limit: UNITS_MIN,
      unit: "count",
      broken: [],
    },
    // A rate that already the base cannot keep is no measure of the head.
    atMost("base_keeps_rate", {
      cause: "run",
      observed: shareOf(base.dropped, base.planned),
      limit: DROPPED_RATIO_MAX,
    }),
    atMost("head_keeps_rate", {
      cause: "target",
      observed: shareOf(head.dropped, head.planned),
      limit: DROPPED_RATIO_MAX,
    }),
    atMost("base_succeeds", {
      cause: "run",
      observed: shareOf(base.failed, base.succeeded + base.failed),
      limit: BASE_FAILED_RATIO_MAX,
    }),
  ];
}

const held = { status: "held", cause: undefined } as const;

function runRow(run: readonly ValidityRow[]): PairedValidityRow {
  const broken = run.filter(({ rule, status }) => runRules.has(rule) && status === "broken");
  const [first] = broken;
  const verdict = first === undefined ? held : ({ status: "broken", cause: first.cause } as const);
  return {
    rule: "run_valid",
    ...verdict,
    observed: broken.length,
    limit: 0,
    unit: "count",
    broken,
  };
}

type Measured = {
  readonly cause: ValidityCause;
  readonly observed: number;
  readonly limit: number;
};

function atMost(
  rule: PairedValidityRow["rule"],
  { cause, observed, limit }: Measured,
): PairedValidityRow {
  const verdict = observed <= limit ? held : ({ status: "broken", cause } as const);
  return { rule, ...verdict, observed, limit, unit: "ratio", broken: [] };
}

function sumOf(rounds: readonly PairedRound[], variant: "base" | "head") {
  const sum = { planned: 0, dropped: 0, succeeded: 0, failed: 0 };
  const add = ({ planned, dropped, succeeded, failed }: PairedBlock): void => {
    sum.planned += planned;
    sum.dropped += dropped;
    sum.succeeded += succeeded;
    sum.failed += failed;
  };
  for (const { quads } of rounds) for (const quad of quads) quad[variant].requests.forEach(add);
  return sum;
}

function shareOf(count: number, of: number): number {
  return of === 0 ? 0 : count / of;
}
