import { formatDuration } from "../../base/duration.ts";
import { exp } from "../../base/exp.ts";
import { NANOS_PER_SECOND } from "../../base/time.ts";
import { signedPointNumber, signedPoints, signedShare } from "../change-wording.ts";
import { formatCount, formatNanos, formatShare } from "../wording.ts";
import type {
  Explanation,
  NeededTime,
  PairedChange,
  PairedJudgement,
  PairedRow,
  Phase,
  PooledTail,
  SmallerFloor,
} from "./paired-judgement.ts";
import {
  NOISE_FLOOR_CONFIDENCE,
  START_SPREAD,
  START_SPREAD_ROUNDS_MIN,
  TAIL_RATIO_MIN,
} from "./paired-rules.ts";
import { type QuadWord, quadWord } from "./quad-words.ts";
import { nameOf } from "./row-name.ts";

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

/** `+9.6% (+6.4% … +12.9%)`. @param more what else is said in the brackets */
export function changeWords(row: PairedRow, change: PairedChange, more?: string): string {
  const words = row.quantity === "failed_ratio" ? signedPoints : signedShare;
  const inside = [intervalWords(row, change), ...(more === undefined ? [] : [more])];
  return `${words(change.estimate)} (${inside.join(", ")})`;
}

/** `+6.4% … +12.9%`. */
function intervalWords({ quantity }: PairedRow, { lower, upper }: PairedChange): string {
  return quantity === "failed_ratio"
    ? `${signedPointNumber(lower)} … ${signedPoints(upper)}`
    : `${signedShare(lower)} … ${signedShare(upper)}`;
}

export function neededTimeWords({ row, half, needed, loadNanos }: NeededTime): string {
  const seconds = formatCount(loadNanos / NANOS_PER_SECOND);
  return `About ${seconds}s of load would decide: the interval of ${nameOf(row)} is ±${size(exp(half) - 1)} wide, and needs to be ±${size(exp(needed) - 1)}.`;
}

export function tailWords(
  { request, statistic, baseNanos, headNanos, quads }: PooledTail,
  quad: QuadWord,
): string {
  const name = `${statistic} of ${request ?? "all exchanges"}`;
  const times = `${formatNanos(headNanos)} beside ${formatNanos(baseNanos)}`;
  return `Warning: ${name} over the whole run is more than ×${TAIL_RATIO_MIN} with the head (${times}, in ${formatCount(quads)} ${quad}s). Single stalls can do that, so it does not fail the gate.`;
}

/** What an exchange is doing then. */
export const phaseWords: Readonly<Record<Phase, string>> = {
  connecting: "getting a connection",
  waiting: "waiting for the first byte",
  receiving: "receiving the response",
};

/** Sentences; none where nothing is known. */
export function explanationWords(
  { phases, server, shareOfUnits, since }: Explanation,
  quad: QuadWord,
): string[] {
  const [most] = phases;
  const where =
    most !== undefined && most.shiftNanos > 0
      ? [`Most of it is in ${phaseWords[most.phase]} (+${formatNanos(most.shiftNanos)}).`]
      : [];
  const from =
    since === undefined
      ? ""
      : `, above all from ${quad} ${since.quad + 1} of round ${since.round + 1} on`;
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
export function certaintyWords(judgement: PairedJudgement): string[] {
  const { sample, rows, noiseFloor, smallerFloor, budget, kind, startSpread } = judgement;
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
    `${formatCount(left)} paired ${quadWord(judgement)}s from ${starts} of both variants${leftOutWords(sample)}.`,
    ...looksWords(sample, budget),
    ...(seen.length > 0
      ? [`Seen in 80 of 100 such runs: a slowdown of ${seen.join(", ")} on.`]
      : []),
    ...(noiseFloor === undefined
      ? []
      : [`Noise floor: p50 ±${size(noiseFloor)} (${formatShare(NOISE_FLOOR_CONFIDENCE)}).`]),
    startWords(startSpread),
    ...(kind === "same_code_check" && smallerFloor !== undefined
      ? [smallerFloorWords(smallerFloor)]
      : []),
    `Chance of a false alarm: at most ${formatShare(budget.alarm)} for all ${formatCount(budget.comparisons)} comparisons together.`,
  ];
}

/** What starts were taken to differ by, and how that was known. */
function startWords(spread: PairedJudgement["startSpread"]): string {
  if (spread === undefined) {
    return `Starts of the same code are taken to differ by ${formatShare(START_SPREAD)} until ${START_SPREAD_ROUNDS_MIN} rounds of stored comparisons are known.`;
  }
  const { deviation, from } = spread;
  if (from === undefined) {
    return `Starts of the same code are taken to differ by ${formatShare(deviation)}, as was asked for.`;
  }
  const runs = from.runs === 1 ? "one run" : `${formatCount(from.runs)} runs`;
  return `Starts of the same code differ by ${formatShare(deviation)} (${formatCount(from.rounds)} rounds of ${runs}).`;
}

/** In the words of a scenario, to be copied into one. */
function smallerFloorWords({ floorNanos, share, supportedNanos }: SmallerFloor): string {
  const [floor, supported] = [floorNanos, supportedNanos].map(formatDuration);
  return `Here the floor of p50, ${floor}, is ${size(share)} of it, so that a smaller slowdown fails nothing. The noise would allow comparison.p50.floor = "${supported}".`;
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
export function size(change: number): string {
  return formatShare(Number(Math.abs(change).toFixed(3)));
}
