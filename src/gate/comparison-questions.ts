import type { ExchangeBlock } from "../metrics/exchange-block.ts";
import type { ComparisonMargins } from "../scenario/scenario.ts";
import { type RelativeRule, rateRule, timeQuantities, timeRules } from "./comparison-rules.ts";
import { failureRow, relativeRow, type RowSubject } from "./comparison-row.ts";
import { compareFailures, failuresOf } from "./failure-comparison.ts";
import { predictionOf } from "./prediction.ts";
import type { RunSummary } from "./run-summary.ts";
import type { ComparedQuantity, ComparisonRow } from "./stored-comparison.ts";
import { type Reading, type Typical, typicalPercentile, typicalRate } from "./typical-second.ts";

/** One figure of a run to be set beside the same of the stored runs. */
export type Question = {
  readonly subject: RowSubject;
  /** A text says why there is no answer. */
  readonly answer: string | ((circumstances: Circumstances) => ComparisonRow);
};

export type Circumstances = {
  /** The figure's part of the budget for false alarms. */
  readonly alpha: number;
  /** Added to the spread between runs; 0 for runs of machines of one kind. */
  readonly machineSpread: number;
};

/** All exchanges first; then, where there are several requests, each of them. */
export function questionsOf(
  head: RunSummary,
  baselines: readonly RunSummary[],
  margins: ComparisonMargins,
): Question[] {
  const times = (request: string | undefined): Question[] =>
    timeQuantities.map((quantity) => {
      const { share, priorSpread } = timeRules[quantity];
      const rule = { ...margins[quantity], priorSpread };
      const read = ofTarget((summary) => typicalPercentile(blocksOf(summary, request), share));
      return relativeQuestion({ request, quantity, rule }, read(head), baselines.map(read));
    });
  // The schedule sets the rate of an open load; whether the target kept up is a validity rule.
  const rateFigure = { request: undefined, quantity: "rate", rule: rateRule } as const;
  const rate =
    head.model === "closed"
      ? [relativeQuestion(rateFigure, readRate(head), baselines.map(readRate))]
      : [];
  const names = head.requests.length > 1 ? head.requests.map(({ name }) => name) : [];
  return [...times(undefined), failureQuestion(head, baselines), ...rate, ...names.flatMap(times)];
}

const readRate = ofTarget(typicalRate);

/** Times and rates that the generator itself set say nothing of the target. */
function ofTarget(read: (summary: RunSummary) => Reading): (summary: RunSummary) => Reading {
  return (summary) =>
    summary.limitedRules.length > 0 ? { why: "Z6 was the bottleneck of this run" } : read(summary);
}

function blocksOf(summary: RunSummary, request: string | undefined): readonly ExchangeBlock[] {
  if (request === undefined) return summary.overall;
  return summary.requests.find(({ name }) => name === request)?.blocks ?? [];
}

type Figure = {
  readonly request: string | undefined;
  readonly quantity: ComparedQuantity;
  readonly rule: RelativeRule;
};

function relativeQuestion(
  { request, quantity, rule }: Figure,
  head: Reading,
  stored: readonly Reading[],
): Question {
  const baselines = stored.flatMap((reading): Typical[] =>
    "typical" in reading ? [reading.typical] : [],
  );
  const subject = { request, quantity, runs: baselines.length };
  if ("why" in head) return { subject, answer: head.why };
  if (baselines.length === 0) return { subject, answer: "no stored run holds enough samples" };
  return {
    subject,
    answer: (circumstances) =>
      relativeRow(subject, predictionOf({ head: head.typical, baselines, rule, ...circumstances })),
  };
}

function failureQuestion(head: RunSummary, baselines: readonly RunSummary[]): Question {
  const withExchanges = baselines.filter((baseline) => failuresOf(baseline).of > 0);
  const runs = withExchanges.length;
  const subject = { request: undefined, quantity: "failed_ratio", runs } as const;
  if (failuresOf(head).of === 0 || runs === 0) return { subject, answer: "nothing ended" };
  return {
    subject,
    answer: ({ alpha }) => failureRow(subject, compareFailures(head, withExchanges, alpha)),
  };
}
