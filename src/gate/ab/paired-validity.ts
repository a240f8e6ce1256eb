import type { PairedBlock, PairedRound } from "../../metrics/paired-run.ts";
import type { ValidityCause, ValidityRule } from "../judgement.ts";
import type { BrokenRound, JudgedRound, PairedValidityRow } from "./paired-judgement.ts";
import {
  BASE_FAILED_RATIO_MAX,
  DROPPED_RATIO_MAX,
  UNFIT_QUADS_RATIO_MAX,
  UNITS_MIN,
} from "./paired-rules.ts";

import { quadCount } from "./ratio-series.ts";

/**
 * Rules of a round's own log that hold for a comparison as they stand. The others ask of the whole
 * round what is asked here of each quad or of each variant.
 */
const roundRules: ReadonlySet<ValidityRule> = new Set([
  "log_complete",
  "not_interrupted",
  "accounting",
  "generator_resources",
  "generator_cpu",
  "event_loop",
]);

/** @param fit the rounds without their unfit quads */
export function pairedValidityOf(
  rounds: readonly JudgedRound[],
  fit: readonly PairedRound[],
): PairedValidityRow[] {
  const quads = quadCount(rounds.map(({ paired }) => paired));
  const left = quadCount(fit);
  const unfit = quads === 0 ? 0 : (quads - left) / quads;
  const base = sumOf(fit, "base");
  const head = sumOf(fit, "head");
  return [
    roundsRow(rounds),
    atMost("quads_fit", { cause: "generator", observed: unfit, limit: UNFIT_QUADS_RATIO_MAX }),
    {
      rule: "enough_quads",
      ...(left >= UNITS_MIN ? held : { status: "broken", cause: "run" }),
      observed: left,
      limit: UNITS_MIN,
      unit: "count",
      rounds: [],
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

function roundsRow(rounds: readonly JudgedRound[]): PairedValidityRow {
  const broken = rounds.flatMap(({ paired, validity }) =>
    validity
      .filter(({ rule, status }) => roundRules.has(rule) && status === "broken")
      .map((row): BrokenRound => ({ round: paired.round, row })),
  );
  const verdict =
    broken[0] === undefined ? held : ({ status: "broken", cause: broken[0].row.cause } as const);
  return {
    rule: "round_valid",
    ...verdict,
    observed: broken.length,
    limit: 0,
    unit: "count",
    rounds: broken,
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
  return { rule, ...verdict, observed, limit, unit: "ratio", rounds: [] };
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
