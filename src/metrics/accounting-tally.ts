import { dropCauseNames, Outcome, outcomeNames } from "../base/outcome.ts";
import type { DropCause } from "../base/outcome.ts";
import { countsByName } from "./exchange-tally.ts";
import type { Accounting } from "./run-metrics.ts";

/** Begins and ends are counted apart, so that the identity is a check and not a definition. */
export class AccountingTally {
  sent = 0;
  unsent = 0;
  dropped = 0;
  succeeded = 0;
  failed = 0;
  cancelled = 0;
  /** Ends of exchanges that never began. */
  orphans = 0;
  readonly #failedBy: Float64Array = new Float64Array(outcomeNames.length);
  readonly #droppedBy: Float64Array = new Float64Array(dropCauseNames.length);

  drop(cause: DropCause): void {
    this.dropped += 1;
    this.#droppedBy[cause]! += 1;
  }

  end(outcome: Outcome): void {
    if (outcome === Outcome.ok) this.succeeded += 1;
    else if (outcome === Outcome.cancelled) this.cancelled += 1;
    else {
      this.failed += 1;
      this.#failedBy[outcome]! += 1;
    }
  }

  /** @param planned what the plan wanted, where it is known beside the log */
  accounting(planned: number = this.sent + this.dropped): Accounting {
    const { sent, unsent, dropped, succeeded, failed, cancelled } = this;
    const unfinished = Math.max(0, sent - succeeded - failed - cancelled);
    return {
      planned,
      sent,
      unsent,
      dropped,
      succeeded,
      failed,
      cancelled,
      unfinished,
      failedBy: countsByName(outcomeNames, this.#failedBy),
      droppedBy: countsByName(dropCauseNames, this.#droppedBy),
      holds:
        planned === sent + dropped && sent === succeeded + failed + cancelled && this.orphans === 0,
    };
  }
}
