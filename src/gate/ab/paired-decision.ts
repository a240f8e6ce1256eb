import { assert } from "../../base/assert.ts";
import { ln } from "../../base/ln.ts";
import type { Verdict } from "../verdict-word.ts";
import type {
  Drift,
  PairedReason,
  PairedRow,
  PairedSettings,
  PairedValidityRow,
} from "./paired-judgement.ts";
import { EARLY_PASS_CHANGE_MAX } from "./paired-rules.ts";

export type PairedDecision = {
  readonly verdict: Verdict;
  readonly next: "stop" | "another_round";
  readonly reasons: readonly [PairedReason, ...PairedReason[]];
};

export type PairedEvidence = {
  readonly rows: readonly PairedRow[];
  readonly validity: readonly PairedValidityRow[];
  readonly drift: Drift | undefined;
  readonly roundsDone: number;
  readonly settings: PairedSettings;
};

type Finding = { readonly verdict: Verdict; readonly reasons: readonly PairedReason[] };

/** The verdict, and whether another round can still change it. */
export function decisionOf(evidence: PairedEvidence): PairedDecision {
  const { verdict, reasons } = verdictOf(evidence);
  const { roundsDone, settings } = evidence;
  const [first, ...others] = reasons;
  assert(first !== undefined, "a verdict has a reason");
  const isLast = !settings.stopsEarly || roundsDone >= settings.rounds;
  const next = isLast || isFinal(verdict, evidence) ? "stop" : "another_round";
  return { verdict, next, reasons: [first, ...others] };
}

/**
 * Invalid, fail, inconclusive, pass: the first that applies. What the head itself kept from being
 * measured does not excuse it: a regression stands then, a pass does not.
 */
function verdictOf({ rows, validity, drift }: PairedEvidence): Finding {
  const broken = validity.filter(({ status }) => status === "broken");
  const unfit = broken.filter(({ cause }) => cause !== "target");
  if (unfit.length > 0) return { verdict: "invalid", reasons: unfit.map(brokenReason) };
  const moving: PairedReason[] = drift?.moving === true ? [{ kind: "moving", drift }] : [];
  const regressions = rows.filter(({ status }) => status === "regression");
  const standing = regressions.filter((row) => !mayRecover(row, drift));
  if (standing.length > 0) {
    const reasons = standing.map((row): PairedReason => ({ kind: "regression", row }));
    return { verdict: "fail", reasons: [...reasons, ...broken.map(brokenReason)] };
  }
  if (broken.length > 0) return { verdict: "invalid", reasons: broken.map(brokenReason) };
  const required = rows.filter((row) => row.required);
  const undecided = required
    .filter((row) => row.status === "cannot_tell" || isNeeded(row, required))
    .map((row): PairedReason => ({ kind: "cannot_tell", row }));
  if (moving.length > 0 || undecided.length > 0) {
    return { verdict: "inconclusive", reasons: [...moving, ...undecided] };
  }
  const fine = required.filter(({ status }) => status !== "not_eligible");
  return { verdict: "pass", reasons: fine.map((row) => ({ kind: "no_regression", row })) };
}

/** A head that gets faster all the time may end up within the margin; one that gets slower may not. */
function mayRecover({ unit, change }: PairedRow, drift: Drift | undefined): boolean {
  if (unit !== "nanos" || change === undefined || drift?.moving !== true) return false;
  // From its middle to its end a round moves by half of what it moves in all.
  const atEnd = ln(1 + change.lower) + drift.overRound / 2;
  return drift.overRound < 0 && atEnd <= ln(1 + change.margin);
}

function brokenReason(rule: PairedValidityRow): PairedReason {
  return { kind: "broken", rule };
}

/** A rare request need not be eligible; but without any p50 nothing was compared. */
function isNeeded(row: PairedRow, required: readonly PairedRow[]): boolean {
  if (row.status !== "not_eligible") return false;
  if (row.request === undefined && row.quantity === "failed_ratio") return true;
  return (
    row.quantity === "p50" &&
    required.every(({ quantity, status }) => quantity !== "p50" || status === "not_eligible")
  );
}

/** Whether further rounds are to no purpose. */
function isFinal(verdict: Verdict, { rows, validity }: PairedEvidence): boolean {
  switch (verdict) {
    case "fail":
      return true;
    case "inconclusive":
      return false;
    case "invalid":
      // More quads may yet be fit, and enough.
      return validity.some(
        ({ rule, status }) =>
          status === "broken" && rule !== "quads_fit" && rule !== "enough_quads",
      );
    case "pass":
      // A worsening below the margin should be seen precisely, and not be waved through early.
      return rows.every(
        ({ required, unit, change }) =>
          !required || unit !== "nanos" || (change?.estimate ?? 0) < EARLY_PASS_CHANGE_MAX,
      );
  }
  return verdict satisfies never;
}
