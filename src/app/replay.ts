import { InvariantError, LogError } from "../base/errors.ts";
import { connectionSlots } from "../engine/connection-pool.ts";
import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import type { LogEnding, LogReader } from "../eventlog/log-reader.ts";
import type { LogWriter } from "../eventlog/log-writer.ts";
import { planOf } from "../plan/plan.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Difference, Diverged, LogComparison } from "./log-comparison.ts";
import { Recording } from "./recording.ts";
import { LogExhausted, ReplayWorld } from "./replay-world.ts";

export type ReplayResult = {
  /** Blocks that the engine wrote again, byte for byte. */
  readonly blocksIdentical: number;
  /** Rows that it wrote again: of a log that was cut off also those of its last block. */
  readonly rows: number;
  readonly exchanges: number;
  /** undefined: everything that the log has, the engine did again. */
  readonly difference: Difference | undefined;
  readonly ending: LogEnding;
};

/**
 * Re-executes a log: the engine gets the recorded facts, and must write the recorded bytes.
 *
 * Of a log that was cut off, the last tick is left out: its facts may not all be there.
 *
 * @param scenario the log's own, loaded from its header
 */
export async function replay(reader: LogReader, scenario: Scenario): Promise<ReplayResult> {
  const check = new LogComparison(reader.blocks());
  const recording = new Recording(scenario, (payload, rows) => check.take(payload, rows));
  const world = new ReplayWorld(check, connectionSlots(scenario.targets));
  const engine = new Engine({ scenario, plan: planOf(scenario), log: recording.log, world });
  let stoppedBy: unknown;
  try {
    await drive(engine, world);
    recording.conclude({ failOnInconclusive: false });
    check.finish();
  } catch (error) {
    stoppedBy = error;
  }
  const stoppedEarly = stoppedBy !== undefined && !(stoppedBy instanceof Diverged);
  const rest = stoppedEarly ? compareRest(check, recording.log) : undefined;
  check.drain();
  return {
    blocksIdentical: check.identical,
    rows: check.rows,
    exchanges: check.exchanges,
    difference: rest ?? differenceIn(stoppedBy, check) ?? missingEnd(stoppedBy, check, reader),
    ending: reader.ending,
  };
}

/** Holds what the engine had written when it stopped, less than a block, against the log. */
function compareRest(check: LogComparison, log: LogWriter): Difference | undefined {
  check.stop();
  try {
    log.flush();
  } catch (error) {
    return differenceIn(error, check);
  }
  return undefined;
}

/** A log with a footer is whole: then the run must have ended in it. */
function missingEnd(
  error: unknown,
  { identical: block }: LogComparison,
  { ending }: LogReader,
): Difference | undefined {
  if (!(error instanceof LogExhausted) || ending.kind !== "complete") return undefined;
  return { block, what: "the log ends before the run does" };
}

/** What it means that a replay stopped. @throws what has nothing to do with the log */
function differenceIn(error: unknown, { identical: block }: LogComparison): Difference | undefined {
  if (error === undefined || error instanceof LogExhausted) return undefined;
  if (error instanceof Diverged) return error.difference;
  if (error instanceof LogError) return { block, what: error.message };
  if (error instanceof InvariantError) {
    return { block, what: `the engine cannot take what the log says: ${error.message}` };
  }
  throw error;
}
