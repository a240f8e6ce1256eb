import type { Instant } from "../base/time.ts";
import type { Rows } from "../eventlog/rows.ts";
import { RunFold } from "../metrics/fold.ts";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * Counts the warm-up as what is measured will be counted, and throws it away. V8 compiles for what
 * it has seen: without it, the counting is compiled in the first second that counts, on a core that
 * the target may need.
 */
export class Rehearsal {
  #fold: RunFold | undefined;
  readonly #until: Instant;

  /** @param workers threads that drive the load */
  constructor(scenario: Scenario, workers: number) {
    const { pairing, warmUpNanos } = scenario;
    this.#until = warmUpNanos;
    if (warmUpNanos === 0) return;
    const measured = pairing && { ...pairing, warmUpQuads: 0 };
    this.#fold = new RunFold({ ...scenario, warmUpNanos: 0, pairing: measured }, { workers });
  }

  /** Nothing happens once the warm-up is over. */
  add(rows: Rows): void {
    this.#fold?.add(rows);
    if (rows.at[rows.length - 1]! >= this.#until) this.#fold = undefined;
  }
}
