import { ByteWriter } from "../base/bytes.ts";
import { BlockCodec } from "../eventlog/block.ts";
import { LogWriter } from "../eventlog/log-writer.ts";
import type { Rows } from "../eventlog/rows.ts";
import type { GateSettings, Judgement } from "../gate/judgement.ts";
import { judge } from "../gate/verdict.ts";
import type { Instant } from "../base/time.ts";
import { RunFold } from "../metrics/fold.ts";
import type { PairedRound } from "../metrics/paired-run.ts";
import type { LiveMetrics, RunMetrics } from "../metrics/run-metrics.ts";
import { plannedArrivals } from "../plan/plan.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** A block of a plain run, encoded, with room to spare. */
const PAYLOAD_BYTES_EXPECTED = 256 * 1024;

/** Takes a block's content: its bytes, and what they are made of. Both are good until it returns. */
export type TakeBlock = (payload: Uint8Array, rows: Rows) => void;

export type Findings = { readonly metrics: RunMetrics; readonly judgement: Judgement };

/** Codes of assertionResult rows. */
const resultCode = {
  fail: 0,
  pass: 1,
  no_data: 2,
  too_few_samples: 3,
  within_noise: 4,
} as const;

/**
 * What engines write into, whatever the world: every block goes to the metrics and, encoded, to
 * whoever keeps or compares it.
 */
export class Recording {
  readonly log: LogWriter;
  readonly #scenario: Scenario;
  readonly #take: TakeBlock;
  readonly #fold: RunFold;
  readonly #codec = new BlockCodec();
  readonly #out = new ByteWriter(PAYLOAD_BYTES_EXPECTED);
  #lastAt = 0;

  /** @param workers threads that drive the load */
  constructor(scenario: Scenario, workers: number, take: TakeBlock) {
    this.#scenario = scenario;
    this.#take = take;
    this.#fold = new RunFold(scenario, { workers });
    this.log = new LogWriter({
      flushIntervalTicks: scenario.flushIntervalTicks,
      onBlock: (rows) => this.addBlock(rows),
    });
  }

  /** Takes a block as a log writer cut it. The rows are the caller's again when it returns. */
  addBlock(rows: Rows): void {
    this.#fold.add(rows);
    this.#lastAt = rows.at[rows.length - 1]!;
    this.#out.clear();
    this.#codec.encode(rows, this.#out);
    this.#take(this.#out.view(), rows);
  }

  /** A round of a comparison begins. Not of a run that compares nothing. */
  beginRound(origin: Instant, round: number): void {
    this.log.roundBegan(origin, round);
  }

  /** What a comparison has so far. */
  pairedSoFar(): readonly PairedRound[] {
    return this.#fold.pairedSoFar();
  }

  live(): LiveMetrics {
    return this.#fold.live();
  }

  /** The engines are done: judges the run, and writes into the log how. */
  conclude(settings: GateSettings): Findings {
    this.log.flush();
    const metrics = this.#fold.finish(plannedArrivals(this.#scenario, this.#fold.rounds));
    const judgement = judge(metrics, this.#scenario, settings);
    for (const [index, { status, observed }] of judgement.assertions.entries()) {
      const result = { code: resultCode[status], observed: observed ?? NaN };
      this.log.assertionResult(this.#lastAt, index, result);
    }
    this.log.flush();
    return { metrics, judgement };
  }
}
