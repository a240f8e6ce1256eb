import { exp } from "../../base/exp.ts";
import { NANOS_PER_SECOND } from "../../base/time.ts";
import { signedPoints, signedShare } from "../change-wording.ts";
import { nameOf } from "../comparison-row.ts";
import { MISS_BUDGET } from "../comparison-rules.ts";
import { formatCount, formatNanos, formatShare } from "../wording.ts";
import type {
  Drift,
  Explanation,
  NeededTime,
  PairedChange,
  PairedJudgement,
  PairedReason,
  PairedRow,
  Phase,
  PooledTail,
} from "./paired-judgement.ts";
import { EARLY_PASS_CHANGE_MAX, NOISE_FLOOR_CONFIDENCE, TAIL_RATIO_MIN } from "./paired-rules.ts";
import { brokenWords } from "./validity-wording.ts";

const PASS_CONFIDENCE = formatShare(1 - MISS_BUDGET);

/** The verdict and what it stands on: what is proven first, then what is likely. */
export function reasonWords(reason: PairedReason): string {
  switch (reason.kind) {
    case "broken":
      return brokenWords(reason.rule);
    case "regression":
      return `Regression confirmed: ${regressionWords(reason.row)}.`;
    case "cannot_tell":
      return cannotTellWords(reason.row);
    case "moving":
      return driftWords(reason.drift);
    case "no_regression":
      return noRegressionWords(reason.row);
  }
  return reason satisfies never;
}

function regressionWords(row: PairedRow): string {
  const { quantity, change, base, head } = row;
  if (change === undefined) return nameOf(row);
  const { estimate, lower, upper, margin } = change;
  switch (quantity) {
    case "failed_ratio": {
      const shares = `${formatShare(head ?? 0)} beside ${formatShare(base ?? 0)}`;
      return `${nameOf(row)} is higher by at least ${points(lower)} (${shares}, gate ${points(margin)})`;
    }
    case "rate":
      // More of a rate is better, so the least that is lost is the upper bound.
      return `${nameOf(row)} is lower by at least ${size(upper)} (estimate ${size(estimate)}, gate ${size(margin)})`;
    case "p50":
    case "p95":
    case "p99":
      return `${nameOf(row)} is slower by at least ${size(lower)} (estimate ${size(estimate)}, gate ${size(margin)})`;
  }
  return quantity satisfies never;
}

function noRegressionWords(row: PairedRow): string {
  const { change, quantity } = row;
  if (change === undefined) return `${nameOf(row)}: not judged.`;
  const seen = `${nameOf(row)} changed by ${changeWords(row, change)}`;
  if (quantity.startsWith("p") && isMeasurablySlower(change)) {
    return `Pass, but measurably slower: ${seen}, not certainly beyond the gate of ${size(change.margin)}.`;
  }
  return `${seen}; ${ruledOutWords(row, change)}.`;
}

function isMeasurablySlower({ estimate, lower }: PairedChange): boolean {
  return estimate >= EARLY_PASS_CHANGE_MAX && lower > 0;
}

function ruledOutWords({ quantity, failures }: PairedRow, { ruledOut }: PairedChange): string {
  switch (quantity) {
    case "failed_ratio": {
      const isClean = failures?.base.count === 0 && failures.head.count === 0;
      if (isClean)
        return `nothing failed in ${formatCount(failures.head.of)} exchanges of the head`;
      return `more than ${points(Math.max(0, ruledOut))} more is ruled out at ${PASS_CONFIDENCE}`;
    }
    case "rate":
      return ruledOut < 0
        ? `a loss of more than ${size(ruledOut)} is ruled out at ${PASS_CONFIDENCE}`
        : `a loss is ruled out at ${PASS_CONFIDENCE}`;
    case "p50":
    case "p95":
    case "p99":
      return ruledOut > 0
        ? `a slowdown of more than ${size(ruledOut)} is ruled out at ${PASS_CONFIDENCE}`
        : `a slowdown is ruled out at ${PASS_CONFIDENCE}`;
  }
  return quantity satisfies never;
}

function cannotTellWords(row: PairedRow): string {
  if (row.change === undefined) return notEligibleWords(row);
  const { quantity, change } = row;
  const words = quantity === "failed_ratio" ? signedPoints : signedShare;
  const both = quantity.startsWith("p") ? "both fine and too slow" : "both fine and too bad";
  return `Cannot tell: ${nameOf(row)} changed by ${words(change.estimate)}, and its interval (${intervalWords(row, change)}) contains ${both}.`;
}

function notEligibleWords(row: PairedRow): string {
  const { units, unitsNeeded } = row;
  const has = `${formatCount(units)} of the ${formatCount(unitsNeeded)} units of samples that it needs`;
  return `${nameOf(row)}: not judged, it has ${has}.`;
}

/** What is in the last column of a table. */
export function statusWords(row: PairedRow): string {
  const { status, change, quantity, required } = row;
  switch (status) {
    case "regression":
      if (quantity === "rate") return "lower";
      return quantity === "failed_ratio" ? "more failures" : "slower";
    case "improved":
      if (quantity === "rate") return "higher";
      return quantity === "failed_ratio" ? "fewer failures" : "faster";
    case "no_regression":
      return required ? "pass" : "no regression seen";
    case "cannot_tell": {
      const isTime = quantity !== "failed_ratio" && quantity !== "rate";
      // What need not be decided is said as far as it goes.
      return required || change === undefined || !isTime
        ? "cannot tell"
        : `no regression seen above ${size(change.ruledOut)}`;
    }
    case "not_eligible":
      return "too few samples";
  }
  return status satisfies never;
}

/** `+9.6% (+6.4% … +12.9%)`. */
export function changeWords(row: PairedRow, change: PairedChange): string {
  const words = row.quantity === "failed_ratio" ? signedPoints : signedShare;
  return `${words(change.estimate)} (${intervalWords(row, change)})`;
}

function intervalWords({ quantity }: PairedRow, { lower, upper }: PairedChange): string {
  const words = quantity === "failed_ratio" ? signedPoints : signedShare;
  return `${words(lower)} … ${words(upper)}`;
}

function driftWords({ overRound, lower, upper, cut }: Drift): string {
  const still = cut ? ", also after the first quarter of each round was left out" : "";
  const words = (moved: number): string => signedShare(exp(moved) - 1);
  const moved = `over a round it went ${words(overRound)} (${words(lower)} … ${words(upper)})`;
  return `The ratio of head and base was still moving: ${moved}${still}.`;
}

export function neededTimeWords({ row, half, needed, loadNanos }: NeededTime): string {
  const seconds = formatCount(loadNanos / NANOS_PER_SECOND);
  return `About ${seconds}s of load would decide: the interval of ${nameOf(row)} is ±${size(exp(half) - 1)} wide, and needs to be ±${size(exp(needed) - 1)}.`;
}

export function tailWords({ request, statistic, baseNanos, headNanos, quads }: PooledTail): string {
  const name = `${statistic} of ${request ?? "all exchanges"}`;
  const times = `${formatNanos(headNanos)} beside ${formatNanos(baseNanos)}`;
  return `Warning: ${name} over the whole run is more than ×${TAIL_RATIO_MIN} with the head (${times}, in ${formatCount(quads)} quads). Single stalls can do that, so it does not fail the gate.`;
}

const phaseWords: Readonly<Record<Phase, string>> = {
  connecting: "getting a connection",
  waiting: "waiting for the first byte",
  receiving: "receiving the response",
};

/** Sentences; none where nothing is known. */
export function explanationWords({ phases, server, shareOfUnits, since }: Explanation): string[] {
  const [most] = phases;
  const where =
    most !== undefined && most.shiftNanos > 0
      ? [`Most of it is in ${phaseWords[most.phase]} (+${formatNanos(most.shiftNanos)}).`]
      : [];
  const from =
    since === undefined
      ? ""
      : `, above all from quad ${since.quad + 1} of round ${since.round + 1} on`;
  return [
    ...where,
    ...serverWords(server),
    `It shows in ${formatShare(shareOfUnits)} of the measurements${from}.`,
  ];
}

/** `On the server: db +12ms (of +14ms), on average.` */
function serverWords(server: Explanation["server"]): string[] {
  if (server === undefined) return [];
  const grown = server.entries.map(({ name, shiftNanos }) => `${name} +${formatNanos(shiftNanos)}`);
  return [`On the server: ${grown.join(", ")} (of +${formatNanos(server.ofNanos)}), on average.`];
}

/** How sure the verdict is, as sentences. */
export function certaintyWords({
  sample,
  rows,
  noiseFloor,
  budget,
  kind,
}: PairedJudgement): string[] {
  const { quads, quadsUnfit, quadsCut } = sample;
  const starts = sample.starts === 1 ? "one start" : `${formatCount(sample.starts)} fresh starts`;
  const left = quads - quadsUnfit - quadsCut;
  const [first] = rows;
  const seen = rows
    .filter(({ request, unit, change }) => {
      return request === first?.request && unit === "nanos" && change !== undefined;
    })
    .map(({ quantity, change }) => `${quantity} from ${size(change!.smallestSeen)}`);
  return [
    ...(kind === "same_code_check"
      ? ["Both variants are the same program: this checks the method, and no change."]
      : []),
    `${formatCount(left)} paired quads from ${starts} of both variants${leftOutWords(sample)}.`,
    ...looksWords(sample, budget),
    ...(seen.length > 0
      ? [`Seen in 80 of 100 such runs: a slowdown of ${seen.join(", ")} on.`]
      : []),
    ...(noiseFloor === undefined
      ? []
      : [`Noise floor: p50 ±${size(noiseFloor)} (${formatShare(NOISE_FLOOR_CONFIDENCE)}).`]),
    `Chance of a false alarm: at most ${formatShare(budget.alarm)} for all ${formatCount(budget.comparisons)} comparisons together.`,
  ];
}

/** Nothing where the length of the run was given. */
function looksWords(
  { rounds, roundsPlanned }: PairedJudgement["sample"],
  { looks }: PairedJudgement["budget"],
): string[] {
  if (looks === 1) return [];
  const end =
    rounds < roundsPlanned
      ? `it ended after ${formatCount(rounds)} of at most ${formatCount(roundsPlanned)} rounds`
      : `it took all of its ${formatCount(roundsPlanned)} rounds`;
  return [`Judged after each round, to end when decided: ${end}.`];
}

function leftOutWords({ quadsUnfit, quadsCut }: PairedJudgement["sample"]): string {
  const parts = [
    ...(quadsUnfit > 0 ? [`${formatCount(quadsUnfit)} with an unfit machine`] : []),
    ...(quadsCut > 0 ? [`${formatCount(quadsCut)} while the ratio moved`] : []),
  ];
  return parts.length === 0 ? "" : ` (left out: ${parts.join(", ")})`;
}

/** A share without its sign: one decimal, from a tenth on. */
function size(change: number): string {
  return formatShare(Number(Math.abs(change).toFixed(3)));
}

function points(share: number): string {
  return `${formatShare(Number(share.toPrecision(2)))} points`;
}
