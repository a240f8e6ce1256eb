import type { RecordedRun, RunOrder } from "../app/recorded-run.ts";
import { LOG_NAME } from "../app/recorded-run.ts";
import type { DriveRounds } from "../app/side-by-side.ts";
import { formatDuration } from "../base/duration.ts";
import { UserError } from "../base/errors.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import { afterSecondRun, decidedSideBySide, stillSuspected } from "../gate/confirmation.ts";
import type { Judgement } from "../gate/judgement.ts";
import { loadNanos } from "../scenario/planned-samples.ts";
import { driveAlone, driveBesideBase, type GateDriveParts, isBaseTrouble } from "./gate-drive.ts";
import { say } from "./log.ts";

/** Of the load that is driven unasked: a job of a long run may not have the time for it. */
const LOOKED_INTO_NANOS_MAX = 600 * NANOS_PER_SECOND;
/** Of the run that raised a suspicion, once another run has decided it. */
const SUSPECTED_LOG = "suspected.z6log";
/** Of a comparison side by side until it has decided. */
const CONFIRMATION_LOG = "confirmation.z6log";
/** Of a second run of the head, and what its server wrote. */
const RERUN_LOG = "rerun.z6log";
const RERUN_SERVER_LOG = "server-rerun.log";

export type ConfirmationParts = {
  /** How the suspected run was driven. */
  readonly gate: GateDriveParts;
  readonly order: RunOrder;
  readonly drive: DriveRounds;
  /** Why base and head cannot be measured side by side, as a sentence; undefined: they can. */
  readonly obstacle: string | undefined;
  /** By whose assertions runs of this job are judged. */
  readonly judge: (run: RecordedRun) => Promise<RecordedRun>;
  /** Beside the stored runs that the suspected one was compared with. */
  readonly besideStored: (run: RecordedRun) => Judgement;
};

export type Confirmation = {
  readonly judgement: Judgement;
  /** That decides in the place of the suspected run; undefined: the suspicion is still its own. */
  readonly run: RecordedRun | undefined;
  /** For the report, as sentences. */
  readonly notes: readonly string[];
};

/**
 * Finds out about a suspicion beside stored runs at once: by base and head side by side where that
 * is possible, whose verdict then counts, and by a second run of the head otherwise. Where neither
 * comes to anything the suspicion stays as it is, with the reason. So does that of a long run.
 *
 * @param suspected with its verdict beside stored runs
 * @throws the signal's reason
 */
export async function confirm(
  suspected: RecordedRun,
  parts: ConfirmationParts,
): Promise<Confirmation> {
  const { obstacle, order } = parts;
  const nanos = order.scenario.autoNanosMax ?? loadNanos(order.scenario.load);
  if (nanos > LOOKED_INTO_NANOS_MAX) {
    const note = `The suspicion is not looked into unasked, which would take another ${formatDuration(nanos)} (the most is ${formatDuration(LOOKED_INTO_NANOS_MAX)}): run it again, and believe what shows twice.`;
    return { judgement: stillSuspected(suspected.judgement, note), run: undefined, notes: [] };
  }
  if (obstacle !== undefined) return measureAgain(suspected, parts, obstacle);
  say("Suspected beside stored runs: base and head are measured side by side to find out.");
  try {
    return await measureSideBySide(suspected, parts);
  } catch (error) {
    const problem = problemOf(error, parts);
    if (isBaseTrouble(error)) return measureAgain(suspected, parts, problem);
    const note = `Base and head side by side could not tell whether that is so: ${problem}`;
    return { judgement: stillSuspected(suspected.judgement, note), run: undefined, notes: [] };
  }
}

async function measureSideBySide(
  suspected: RecordedRun,
  { gate, order, drive, judge }: ConfirmationParts,
): Promise<Confirmation> {
  const { folder } = order;
  const driven = await driveBesideBase(gate, loggedTo(order, CONFIRMATION_LOG), drive);
  const run = await judge(driven.run);
  const { paired, verdict, reasons } = run.judgement;
  const { comparedWith } = driven;
  if (verdict === "invalid" || paired === undefined || comparedWith === undefined) {
    const note = `Base and head were measured side by side to find out, to no avail (${CONFIRMATION_LOG}): ${reasons[0]}`;
    return {
      judgement: stillSuspected(suspected.judgement, note),
      run: undefined,
      notes: driven.notes,
    };
  }
  // What decides has the name by which a log is looked for.
  folder.rename(suspected.logPath, SUSPECTED_LOG);
  const logPath = folder.rename(run.logPath, LOG_NAME);
  const scenario = { ...run.scenario, eventLogPath: undefined };
  return {
    judgement: decidedSideBySide(suspected.judgement, run.judgement),
    run: { ...run, scenario, logPath },
    notes: [comparedWith, ...driven.notes, `The log of the suspected run is ${SUSPECTED_LOG}.`],
  };
}

async function measureAgain(
  { judgement }: RecordedRun,
  { gate, order, judge, besideStored }: ConfirmationParts,
  obstacle: string,
): Promise<Confirmation> {
  say(`Suspected beside stored runs: the head is measured once more. ${obstacle}`);
  const log = `Base and head were not measured side by side: ${obstacle} The log of the second run of the head is ${RERUN_LOG}.`;
  const undecided = (problem: string): Confirmation => {
    const note = `The head was measured once more to find out, to no avail: ${problem}`;
    return { judgement: stillSuspected(judgement, note), run: undefined, notes: [log] };
  };
  let run: RecordedRun;
  try {
    const driven = await driveAlone(gate, loggedTo(order, RERUN_LOG), RERUN_SERVER_LOG);
    // One that was cancelled ends as any other does, and is none.
    gate.signal.throwIfAborted();
    run = await judge(driven.run);
  } catch (error) {
    return undecided(problemOf(error, { gate }));
  }
  const { verdict, reasons } = run.judgement;
  if (verdict !== "pass") return undecided(reasons[0]);
  return {
    judgement: afterSecondRun(judgement, besideStored(run)),
    run: undefined,
    notes: [log],
  };
}

function loggedTo(order: RunOrder, name: string): RunOrder {
  const eventLogPath = order.folder.pathOf(name);
  return { ...order, scenario: { ...order.scenario, eventLogPath } };
}

/** A sentence. @throws what is no user's matter, and whatever comes of a job that was cancelled */
function problemOf(error: unknown, { gate }: Pick<ConfirmationParts, "gate">): string {
  gate.signal.throwIfAborted();
  if (!(error instanceof UserError)) throw error;
  return `${error.message}.`;
}
