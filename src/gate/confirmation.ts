import { assert } from "../base/assert.ts";
import { ExitCode } from "../base/errors.ts";
import { nameOf } from "./comparison-row.ts";
import { SUSPICION_NOTE, suspectedRows } from "./compared-verdict.ts";
import type { Judgement } from "./judgement.ts";
import { formatCount } from "./wording.ts";

/** Whether a run is held up by nothing but what stored runs let suspect. */
export function isOnlySuspected(own: Judgement, compared: Judgement): boolean {
  const isHeldUp = own.verdict === "pass" && compared.verdict === "inconclusive";
  return isHeldUp && suspectedRows(compared).length > 0;
}

/**
 * The verdict where base and head were measured side by side because of a suspicion: that of the
 * comparison, which sees what stored runs of other machines cannot. The suspicion stays in sight.
 *
 * @param decided a comparison that is valid
 */
export function decidedSideBySide(suspected: Judgement, decided: Judgement): Judgement {
  const outcome = outcomeWords(decided);
  const note = `${suspicionWords(suspected)} ${outcome}`;
  return {
    ...decided,
    comparison: withOutcome(suspected, outcome),
    notes: [note, ...decided.notes],
  };
}

/**
 * The verdict where the head was measured once more because of a suspicion. What shows twice is
 * suspected still, and no more than that: the second run had the machine of the first. What does not
 * is taken for the noise that it most likely is (STATS 2.3).
 *
 * @param again the second run, which passed its assertions, beside the same stored runs
 */
export function afterSecondRun(first: Judgement, again: Judgement): Judgement {
  const statuses = new Map(again.comparison?.rows.map((row) => [nameOf(row), row.status]));
  const names = suspectedRows(first).map(nameOf);
  const twice = names.filter((name) => statuses.get(name) === "suspected_regression");
  if (twice.length > 0) {
    const note = `Measured once more, the head is suspected again: ${twice.join(", ")}. A stored run had another machine, so that this fails nothing by itself; base and head side by side would decide.`;
    return stillSuspected(first, note);
  }
  const unseen = names.filter((name) => (statuses.get(name) ?? "not_eligible") === "not_eligible");
  if (unseen.length > 0) {
    const note = `Measured once more, the head had too few samples to be cleared of it: ${unseen.join(", ")}.`;
    return stillSuspected(first, note);
  }
  const verdict = "pass";
  const reason = "Every validity rule and every assertion holds, and no suspicion shows twice.";
  const outcome = "Measured once more, the head was not suspected of that again.";
  return {
    ...stillSuspected(first, `${suspicionWords(first)} ${outcome}`),
    comparison: withOutcome(first, outcome),
    verdict,
    exitCode: ExitCode.pass,
    reasons: [reason],
  };
}

/** The verdict where nothing came of the attempt to confirm it. @param note why, as a sentence */
export function stillSuspected(suspected: Judgement, note: string): Judgement {
  const notes = suspected.notes.filter((each) => each !== SUSPICION_NOTE);
  return { ...suspected, notes: [...notes, note] };
}

function suspicionWords(suspected: Judgement): string {
  const [first, ...others] = suspectedRows(suspected);
  const more = others.length === 0 ? "" : ` (and ${formatCount(others.length)} more)`;
  return `Beside stored runs there was a suspicion${more}: ${first?.summary ?? ""}`;
}

/** So that what came of the comparison is not told without what came of the suspicion. */
function withOutcome({ comparison }: Judgement, outcome: string): Judgement["comparison"] {
  return comparison && { ...comparison, summary: `${comparison.summary} ${outcome}` };
}

function outcomeWords({ paired }: Judgement): string {
  assert(paired !== undefined, "what decides is a comparison side by side");
  const { verdict } = paired;
  switch (verdict) {
    case "fail":
      return "Base and head side by side confirm that the change made it worse.";
    case "pass":
      return "Base and head side by side clear the change of it.";
    case "inconclusive":
    case "invalid":
      return "Base and head side by side neither confirm it nor clear the change of it.";
  }
  return verdict satisfies never;
}
