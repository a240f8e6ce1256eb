import { InvariantError, LogError } from "../base/errors.ts";
import { connectionSlots } from "../engine/connection-pool.ts";
import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import type { LogBlock, LogEnding, LogReader } from "../eventlog/log-reader.ts";
import type { LogWriter } from "../eventlog/log-writer.ts";
import { ONLY_ROUND, planOf, type Round } from "../plan/plan.ts";
import { scenarioOfShare } from "../plan/share.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { workersMaxOf } from "../scenario/workers-max.ts";
import { type Difference, Diverged, LogComparison } from "./log-comparison.ts";
import { LogPlayer } from "./log-player.ts";
import { Recording } from "./recording.ts";
import { LogExhausted, ReplayWorlds } from "./replay-world.ts";

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
  const { workers } = reader.header;
  if (workers > workersMaxOf(scenario)) {
    throw new LogError(`the log is of ${workers} workers, more than its load has work for`);
  }
  const check = new LogComparison(reader.blocks());
  const recording = new Recording(scenario, workers, (payload, rows) => check.take(payload, rows));
  let stoppedBy: unknown;
  try {
    await driveAll({ scenario, workers }, check, recording.log);
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

type Replayed = { readonly scenario: Scenario; readonly workers: number };

/** One engine for each worker of a round, in the turns that the log has. */
async function driveAll(
  { scenario, workers: count }: Replayed,
  blocks: Iterator<LogBlock>,
  log: LogWriter,
): Promise<void> {
  const shares = Array.from({ length: count }, (_, index) => ({ index, count }));
  const parts = shares.map((share) => scenarioOfShare(scenario, share));
  const player = new LogPlayer(
    blocks,
    parts.map(({ targets }) => connectionSlots(targets)),
  );
  const driveRound = async (round: Round): Promise<void> => {
    const worlds = new ReplayWorlds(player, count);
    const runs = shares.map(async (share, index) => {
      const world = worlds.worldOf(index);
      const plan = planOf(scenario, share, round);
      await drive(new Engine({ scenario: parts[index]!, plan, log, world }), world);
      worlds.leave();
    });
    await Promise.all(runs);
  };
  if (scenario.pairing === undefined) return driveRound(ONLY_ROUND);
  // How many rounds there were was decided outside of the engine, like all facts.
  for (let index = 0; ; index += 1) {
    const origin = player.nextRound();
    if (origin === undefined) return;
    log.roundBegan(origin, index);
    await driveRound({ index, origin });
  }
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
