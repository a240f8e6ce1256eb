import { type ComparisonParts, recordComparison } from "../app/recorded-comparison.ts";
import { type RealRunOptions, type RecordedRun, type RunOrder } from "../app/recorded-run.ts";
import type { DriveRounds, Rounds } from "../app/side-by-side.ts";
import type { Console } from "../cli/console.ts";
import { realDrive } from "../cli/real-drive.ts";
import type { StartSpread } from "../scenario/scenario.ts";

/** Servers that take longer to start are started once: the job's time is for the load. */
const START_MILLIS_OF_ROUNDS_MAX = 20_000;

/**
 * Drives two servers in rounds, and tells how it goes.
 *
 * @param knownSpread what starts of the same code differ by, asked before the load: the log's
 *   header has it, so that whoever judges the log again takes the same
 */
export function sideBySide(
  console: Console,
  knownSpread: () => Promise<StartSpread | undefined>,
): DriveRounds {
  return async (order: RunOrder, rounds: Rounds): Promise<RecordedRun> => {
    const { signal } = rounds;
    const parts = { ...comparisonPartsOf(rounds), startSpread: await knownSpread() };
    const record = (driven: RunOrder, options: RealRunOptions): Promise<RecordedRun> => {
      const onStart: RealRunOptions["onStart"] = (control) => {
        options.onStart(control);
        signal.addEventListener("abort", () => control.stop("immediate"), { once: true });
      };
      return recordComparison(driven, parts, { ...options, onStart });
    };
    const run = await realDrive({ flags: { live: false }, console, record })(order);
    signal.throwIfAborted();
    return run;
  };
}

/** Whether rounds bring new starts: where the user says how many, or where starting is quick. */
export function comparisonPartsOf(rounds: Rounds): Omit<ComparisonParts, "startSpread"> {
  const { count, duet, identical, startMillis = Infinity } = rounds;
  const restarts = count !== undefined || startMillis <= START_MILLIS_OF_ROUNDS_MAX;
  return {
    duet,
    rounds: count,
    restarts,
    identical,
    restart: (round) => rounds.restart(restarts ? round + 1 : 1),
  };
}
