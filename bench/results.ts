import type { Disturbance } from "./foreign-load.ts";
import type { Sample } from "./sample.ts";
import { pairedDifference, pairedRatio, type Spread, spreadOf } from "./statistics.ts";

/** One run, and what else the machine did meanwhile. */
export type Run = {
  readonly contestant: string;
  /** From 1. */
  readonly round: number;
  readonly sample: Sample;
  readonly disturbance: Disturbance;
};

/** The runs of a cell so far. */
export class Results {
  readonly #runs: Run[] = [];

  get runs(): readonly Run[] {
    return this.#runs;
  }

  get disturbed(): number {
    return this.#runs.filter(({ disturbance }) => disturbance.isDisturbed).length;
  }

  add(run: Run): void {
    this.#runs.push(run);
  }

  /** Of every round, in order; NaN in a round without it. */
  values(contestant: string, figure: string): readonly number[] {
    return this.#runs
      .filter((run) => run.contestant === contestant)
      .map(({ sample }) => sample[figure] ?? NaN);
  }

  spread(contestant: string, figure: string): Spread | undefined {
    const values = this.values(contestant, figure);
    return values.length === 0 ? undefined : spreadOf(values);
  }

  /** undefined unless both were measured in every round. */
  ratio(figure: string, of: string, to: string): Spread | undefined {
    return this.#paired(figure, [of, to], pairedRatio);
  }

  difference(figure: string, of: string, from: string): Spread | undefined {
    return this.#paired(figure, [of, from], pairedDifference);
  }

  #paired(figure: string, pair: readonly [string, string], combine: typeof pairedRatio) {
    const [left, right] = pair.map((name) => this.values(name, figure));
    if (left!.length === 0 || left!.length !== right!.length) return undefined;
    return combine(left!, right!);
  }
}
