import { exp } from "../base/exp.ts";
import { points, signedPoints, signedShare } from "./change-wording.ts";
import type { FailureComparison } from "./failure-comparison.ts";
import type { Prediction } from "./prediction.ts";
import type {
  ComparedChange,
  ComparedQuantity,
  ComparisonRow,
  ComparisonStatus,
} from "./stored-comparison.ts";
import { formatShare } from "./wording.ts";

/** What a row is about, and on how many stored runs it stands. */
export type RowSubject = {
  readonly request: string | undefined;
  readonly quantity: ComparedQuantity;
  readonly runs: number;
};

export function ineligibleRow(subject: RowSubject, why: string): ComparisonRow {
  return {
    ...subject,
    unit: unitOf(subject.quantity),
    status: "not_eligible",
    summary: `${nameOf(subject)}: not compared, ${why}.`,
    baseline: undefined,
    head: undefined,
    change: undefined,
  };
}

export function failureRow(subject: RowSubject, comparison: FailureComparison): ComparisonRow {
  const { status, baseline, head, change } = comparison;
  const summary = summaryOf(subject, { status, change });
  return { ...subject, unit: "ratio", status, summary, baseline, head, change };
}

export function relativeRow(subject: RowSubject, prediction: Prediction): ComparisonRow {
  const { expected, change, lower, upper, failMargin, smallestSeen } = prediction;
  const status = statusOf(prediction);
  // A rate is worse when it is less: its logarithm is kept negated.
  const isRate = subject.quantity === "rate";
  const sign = isRate ? -1 : 1;
  const ratio = (worsening: number): number => exp(sign * worsening) - 1;
  const shown = {
    estimate: ratio(change),
    lower: isRate ? ratio(upper) : ratio(lower),
    upper: isRate ? ratio(lower) : ratio(upper),
    margin: Math.abs(ratio(failMargin)),
    smallestSeen: Math.abs(ratio(smallestSeen)),
  };
  return {
    ...subject,
    unit: unitOf(subject.quantity),
    status,
    summary: summaryOf(subject, { status, change: shown }),
    baseline: exp(sign * expected),
    head: exp(sign * (expected + change)),
    change: shown,
  };
}

function statusOf(prediction: Prediction): ComparisonStatus {
  const { lower, upper, cautiousUpper, failMargin, passBound } = prediction;
  if (lower > failMargin) return "suspected_regression";
  if (cautiousUpper < -failMargin) return "improved";
  return upper < passBound ? "no_regression_seen" : "cannot_tell";
}

export function unitOf(quantity: ComparedQuantity): ComparisonRow["unit"] {
  if (quantity === "rate") return "perSecond";
  return quantity === "failed_ratio" ? "ratio" : "nanos";
}

export const quantityWords: Readonly<Record<ComparedQuantity, string>> = {
  p50: "p50",
  p95: "p95",
  p99: "p99",
  failed_ratio: "share of failures",
  rate: "rate",
};

export function nameOf({ request, quantity }: Pick<RowSubject, "request" | "quantity">): string {
  return `${quantityWords[quantity]} of ${request ?? "all exchanges"}`;
}

type Finding = { readonly status: ComparisonStatus; readonly change: ComparedChange };

function summaryOf(subject: RowSubject, { status, change }: Finding): string {
  const { estimate, lower, upper, margin } = change;
  const isShare = subject.quantity === "failed_ratio";
  const words = isShare ? signedPoints : signedShare;
  const runs = subject.runs === 1 ? "1 stored run" : `${subject.runs} stored runs`;
  const seen = `${nameOf(subject)} ${words(estimate)} against ${runs}`;
  const worst = subject.quantity === "rate" ? upper : lower;
  const best = subject.quantity === "rate" ? lower : upper;
  const allowed = isShare ? points(margin) : formatShare(margin);
  switch (status) {
    case "suspected_regression":
      return `Suspected regression: ${seen}, at best ${words(worst)} (margin ${allowed}).`;
    case "improved":
      return `${seen}: an improvement, at least ${words(best)}.`;
    case "no_regression_seen":
      return `${seen}: more than ${words(best)} is ruled out.`;
    case "cannot_tell":
      return `${seen}: between ${words(lower)} and ${words(upper)}, which decides nothing.`;
    case "not_eligible":
      return `${nameOf(subject)}: not compared.`;
  }
  return status satisfies never;
}
