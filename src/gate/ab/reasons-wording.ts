import { exp } from "../../base/exp.ts";
import { points, signedShare } from "../change-wording.ts";
import { quantityWords } from "../comparison-row.ts";
import { MISS_BUDGET } from "../comparison-rules.ts";
import { formatCount, formatNanos, formatQuantity, formatShare } from "../wording.ts";
import type { Drift, PairedChange, PairedJudgement, PairedRow } from "./paired-judgement.ts";
import { EARLY_PASS_CHANGE_MAX } from "./paired-rules.ts";
import { quadWord } from "./quad-words.ts";
import { nameOf, subjectOf } from "./row-name.ts";
import { isMean, toldRegressions } from "./told-regressions.ts";
import { brokenWords } from "./validity-wording.ts";
import { changeWords, phaseWords, size } from "./wording.ts";

const PASS_CONFIDENCE = formatShare(1 - MISS_BUDGET);

/**
 * What a verdict stands on, the decisive first, as sentences for people: of a request that got
 * slower in several ways, and of all that did not, there is one.
 */
export function reasonsWords(
  judgement: Pick<PairedJudgement, "reasons" | "duet">,
): readonly [string, ...string[]] {
  const { reasons } = judgement;
  const rowsOf = (kind: "regression" | "no_regression"): PairedRow[] =>
    reasons.flatMap((reason) => (reason.kind === kind ? [reason.row] : []));
  const regressions = new Map<string | undefined, PairedRow[]>();
  for (const row of toldRegressions(rowsOf("regression"))) {
    regressions.set(row.request, [...(regressions.get(row.request) ?? []), row]);
  }
  const calm = rowsOf("no_regression").filter(isCalmTime);
  const said = new Set<PairedRow>();
  const [first, ...others] = reasons.flatMap((reason): string[] => {
    switch (reason.kind) {
      case "broken":
        return [brokenWords(reason.rule, quadWord(judgement))];
      case "regression": {
        const [row, ...also] = regressions.get(reason.row.request) ?? [];
        return row === reason.row ? [regressionWords(row, also)] : [];
      }
      case "cannot_tell":
        return [cannotTellWords(reason.row)];
      case "moving":
        return [driftWords(reason.drift)];
      case "no_regression": {
        if (said.has(reason.row)) return [];
        const rows = calm.includes(reason.row) ? calm : [reason.row];
        for (const row of rows) said.add(row);
        return [rows === calm ? calmWords(calm) : noRegressionWords(reason.row)];
      }
    }
    return reason satisfies never;
  });
  return [first!, ...others];
}

/** What is proven first, then what is likely, and where it is. */
function regressionWords(row: PairedRow, also: readonly PairedRow[]): string {
  const { change, unit, explanation } = row;
  if (change === undefined) return nameOf(row);
  const value = (of: number | undefined): string =>
    of === undefined ? "–" : formatQuantity(of, unit);
  const margin = row.quantity === "failed_ratio" ? points(change.margin) : size(change.margin);
  const figures = `${value(row.base)} → ${value(row.head)}, ${changeWords(row, change, `gate ${margin}`)}`;
  const [most] = explanation?.phases ?? [];
  const where =
    most !== undefined && most.shiftNanos > 0
      ? `, mostly in ${phaseWords[most.phase]} (+${formatNanos(most.shiftNanos)})`
      : "";
  const others =
    also.length === 0
      ? ""
      : ` Also ${also.map((other) => `${quantityWords[other.quantity]} ${provenWords(other)}`).join(" and ")}.`;
  return `Regression confirmed: ${nameOf(row)} is ${provenWords(row)}: ${figures}${where}.${others}`;
}

/** `slower by at least 6.4%`. */
function provenWords({ quantity, change }: PairedRow): string {
  if (change === undefined) return "worse";
  switch (quantity) {
    case "failed_ratio":
      return `higher by at least ${points(change.lower)}`;
    case "rate":
      // More of a rate is better, so the least that is lost is the upper bound.
      return `lower by at least ${size(change.upper)}`;
    case "p50":
    case "p95":
    case "p99":
      return `slower by at least ${size(change.lower)}`;
  }
  return quantity satisfies never;
}

function isTime({ quantity }: PairedRow): boolean {
  return quantity !== "failed_ratio" && quantity !== "rate";
}

function isCalmTime(row: PairedRow): boolean {
  return isTime(row) && row.change !== undefined && !isMeasurablySlower(row.change);
}

/** @param rows times, none of which got measurably slower */
function calmWords(rows: readonly PairedRow[]): string {
  const each = rows.filter((row) => !isMean(row));
  const named = each.length > 0 ? each : rows;
  const requests = new Set(named.map(({ request }) => request));
  const quantities = [...new Set(named.map(({ quantity }) => quantity))];
  const bounds = quantities.map((quantity) => {
    const some = named.filter((row) => row.quantity === quantity);
    const worst = Math.max(0, ...some.map(({ change }) => change!.ruledOut));
    const few = some.length < requests.size ? ` (${formatCount(some.length)} of them)` : "";
    return `${size(worst)} at ${quantity}${few}`;
  });
  const [row] = named;
  const of = requests.size === 1 ? subjectOf(row!) : `any of ${requests.size} requests`;
  const seen =
    requests.size === 1 ? `${nameOf(row!)} changed by ${changeWords(row!, row!.change!)}; ` : "";
  return `No regression: ${seen}a slowdown of ${of} by more than ${bounds.join(" or ")} is ruled out at ${PASS_CONFIDENCE}.`;
}

function noRegressionWords(row: PairedRow): string {
  const { change, failures } = row;
  if (change === undefined) return `${nameOf(row)}: not judged.`;
  if (row.quantity === "failed_ratio" && failures?.base.count === 0 && failures.head.count === 0) {
    return `Nothing failed in ${formatCount(failures.head.of)} exchanges of the head.`;
  }
  const seen = `${nameOf(row)} changed by ${changeWords(row, change)}`;
  if (isTime(row)) {
    return `Pass, but measurably slower: ${seen}, not certainly beyond the gate of ${size(change.margin)}.`;
  }
  return `${capitalized(seen)}; ${ruledOutWords(row, change)}.`;
}

function isMeasurablySlower({ estimate, lower }: PairedChange): boolean {
  return estimate >= EARLY_PASS_CHANGE_MAX && lower > 0;
}

function ruledOutWords({ quantity }: PairedRow, { ruledOut }: PairedChange): string {
  if (quantity === "failed_ratio") {
    return `more than ${points(Math.max(0, ruledOut))} more is ruled out at ${PASS_CONFIDENCE}`;
  }
  return ruledOut < 0
    ? `a loss of more than ${size(ruledOut)} is ruled out at ${PASS_CONFIDENCE}`
    : `a loss is ruled out at ${PASS_CONFIDENCE}`;
}

function cannotTellWords(row: PairedRow): string {
  const { change, units, unitsNeeded } = row;
  if (change === undefined) {
    const has = `${formatCount(units)} of the ${formatCount(unitsNeeded)} units of samples that it needs`;
    return `Cannot tell: ${nameOf(row)} is not judged, it has ${has}.`;
  }
  const both = isTime(row) ? "both fine and too slow" : "both fine and too bad";
  return `Cannot tell: ${nameOf(row)} changed by ${changeWords(row, change)}, and its interval contains ${both}.`;
}

function driftWords({ overRound, lower, upper, cut }: Drift): string {
  const still = cut ? ", also after the beginning of each round was left out" : "";
  const words = (moved: number): string => signedShare(exp(moved) - 1);
  const moved = `over a round it went ${words(overRound)} (${words(lower)} … ${words(upper)})`;
  return `Cannot tell: the ratio of head and base was still moving: ${moved}${still}.`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
