import type { PairTargets } from "../scenario/pairing.ts";
import type { RecordedRun, RunOrder } from "./recorded-run.ts";

/** The two sides of a comparison within one job: the commit before the change, and the change. */
export type Variant = "base" | "head";

/** Where the load of one round goes: base URLs, such as `http://127.0.0.1:43210`. */
export type RoundTargets = PairTargets;

/** What a drive in rounds needs from whoever owns the two servers. */
export type Rounds = {
  /** As the user asked; undefined leaves it to the drive. 1 to ROUNDS_MAX. */
  readonly count: number | undefined;
  /** Both are driven at once. */
  readonly duet: boolean;
  /** For how long a start takes: as many rounds take as many times that. undefined: none is made. */
  readonly startMillis: number | undefined;
  /** Both sides are the same commit. */
  readonly identical: boolean;
  /**
   * To be awaited before each round, with 1, 2, 3…: both servers are then new processes that are
   * ready. Targets change from round to round. With 1 they are those that run already.
   *
   * @throws UserError that names the server which did not start
   */
  readonly restart: (round: number) => Promise<RoundTargets>;
  /**
   * Aborts when there is nothing left to measure: a server ended by itself, or the job was
   * cancelled. The reason says which, and is to be thrown.
   */
  readonly signal: AbortSignal;
};

/** Drives the load of one scenario at two servers, and records it as one run. */
export type DriveRounds = (order: RunOrder, rounds: Rounds) => Promise<RecordedRun>;
