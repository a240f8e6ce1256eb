import type { Scenario } from "../scenario/scenario.ts";
import type { CheckTally } from "./run-metrics.ts";

/** Checks by label. They are evaluated in order, the status first, up to one that fails. */
export class CheckCounts {
  /** Per request: responses that passed everything. */
  readonly #passedAll: Float64Array;
  /** Per request and check: responses that failed there. */
  readonly #failedAt: readonly Float64Array[];
  readonly #scenario: Scenario;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#passedAll = new Float64Array(scenario.requests.length);
    this.#failedAt = scenario.requests.map(
      ({ expect }) => new Float64Array(1 + expect.checks.length),
    );
  }

  /** @param failedCheck as in the log: 0 none, 1 the status, 2 + i check i */
  add(request: number, failedCheck: number): void {
    if (failedCheck === 0) this.#passedAll[request]! += 1;
    else this.#failedAt[request]![failedCheck - 1]! += 1;
  }

  tallies(): CheckTally[] {
    return this.#scenario.requests.flatMap(({ name, expect }, request) => {
      const failedAt = this.#failedAt[request]!;
      const labels = ["status", ...expect.checks.map(({ label }) => label)];
      return labels.map((label, i) => {
        const stoppedLater = failedAt.subarray(i + 1).reduce((sum, failed) => sum + failed, 0);
        const passed = this.#passedAll[request]! + stoppedLater;
        return { request: name, label, passed, failed: failedAt[i]! };
      });
    });
  }
}
