import { ExitCode } from "../../base/errors.ts";
import type { PairedRound } from "../../metrics/paired-run.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { exitCodeOf } from "../exit-code.ts";
import type { GateSettings, Judgement } from "../judgement.ts";
import type { ValidityRow } from "../validity-row.ts";
import type { Verdict } from "../verdict-word.ts";
import { judgePaired } from "./judge-paired.ts";
import type { PairedJudgement } from "./paired-judgement.ts";
import { reasonsWords } from "./reasons-wording.ts";

/**
 * What the rounds of a comparison say.
 *
 * @param run what the gate says of the validity of the whole run
 * @returns undefined when nothing was compared, or no round has begun
 */
export function pairedJudgementOf(
  rounds: readonly PairedRound[] | undefined,
  { pairing, load, timer, comparison }: Scenario,
  run: readonly ValidityRow[],
): PairedJudgement | undefined {
  if (rounds === undefined || rounds.length === 0 || pairing === undefined) return undefined;
  return judgePaired(rounds, run, {
    rounds: pairing.rounds,
    stopsEarly: pairing.stopsEarly,
    restarts: pairing.restarts,
    model: load.model,
    timer,
    margins: comparison,
    startSpread: pairing.startSpread,
    identical: pairing.identical,
    duet: pairing.duet === true,
  });
}

/** Whether another round of a comparison could not change what it says. */
export function isDecided(soFar: readonly PairedRound[], scenario: Scenario): boolean {
  return pairedJudgementOf(soFar, scenario, [])?.next === "stop";
}

/**
 * The verdict on a run whose head was measured beside its base.
 *
 * A failed assertion and a confirmed regression each fail the change, whatever else cannot be
 * told. Without assertions the comparison alone decides whether the run was fit: it leaves out
 * what was not, quad by quad.
 */
export function withPaired(
  judgement: Judgement,
  paired: PairedJudgement,
  settings: GateSettings,
): Judgement {
  const ofPair = reasonsWords(paired);
  const hasAssertions = judgement.assertions.length > 0;
  const own = hasAssertions ? judgement.verdict : "pass";
  const verdict = together(own, paired.verdict);
  const ownReasons = own === "pass" ? [] : judgement.reasons;
  const reasons = own === verdict ? [...ownReasons, ...ofPair] : [...ofPair, ...ownReasons];
  const isInterrupted = judgement.exitCode === ExitCode.interrupted;
  return {
    ...judgement,
    verdict,
    exitCode: isInterrupted ? judgement.exitCode : exitCodeOf(verdict, settings),
    reasons: [reasons[0]!, ...reasons.slice(1)],
    notes: hasAssertions ? judgement.notes : [],
    validity: hasAssertions ? judgement.validity : [],
    paired,
  };
}

/** Fail, invalid, inconclusive, pass: the first that either says. */
function together(own: Verdict, paired: Verdict): Verdict {
  const order: readonly Verdict[] = ["fail", "invalid", "inconclusive", "pass"];
  return order.find((verdict) => own === verdict || paired === verdict)!;
}
