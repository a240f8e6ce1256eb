import { assert } from "../base/assert.ts";
import type { Instant } from "../base/time.ts";
import type { PairedRound } from "../metrics/paired-run.ts";
import type { RoundStart } from "../node/load-thread.ts";
import { startSoon } from "../node/run-clock.ts";
import { pairedAt, type PairTargets } from "../scenario/pairing.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Recording } from "./recording.ts";

/** What a comparison asks of its caller between its rounds. */
export type Rounds = {
  /**
   * Awaited before each round: both variants are then ready, as new processes where the pairing
   * says so.
   *
   * @param round 0-based
   * @returns where they are now
   */
  readonly restart: (round: number) => Promise<PairTargets>;
  /** Whether another round is worth it, by what there is. */
  readonly isDecided: (soFar: readonly PairedRound[]) => boolean;
};

/** One round, ready to be driven. */
export type DrivenRound = {
  readonly scenario: Scenario;
  readonly index: number;
  /** To be called when the load can begin. */
  readonly start: () => RoundStart;
};

type RoundParts = {
  readonly recording: Recording;
  readonly drive: (round: DrivenRound) => Promise<void>;
  /** Called once, before the first request. */
  readonly onStart: () => void;
  /** Somebody asked the run to stop. */
  readonly isStopped: () => boolean;
};

/** Drives the rounds of a comparison one after the other, on one clock and into one log. */
export async function driveRounds(
  { scenario, rounds }: { readonly scenario: Scenario; readonly rounds: Rounds },
  { recording, drive, onStart, isStopped }: RoundParts,
): Promise<void> {
  const { pairing } = scenario;
  assert(pairing !== undefined, "only a comparison has rounds");
  let began: bigint | undefined;
  let targets: PairTargets = pairing;
  for (let index = 0; index < pairing.rounds; index += 1) {
    // What was stopped between two rounds is told to the next, so that it is in the log.
    if (!isStopped()) targets = await rounds.restart(index);
    const start = (): RoundStart => {
      if (began === undefined) onStart();
      const soon = startSoon();
      began ??= soon;
      const origin: Instant = Number(soon - began);
      recording.beginRound(origin, index);
      return { start: began, origin };
    };
    await drive({ scenario: pairedAt(scenario, targets), index, start });
    if (isStopped()) return;
    if (pairing.stopsEarly && rounds.isDecided(recording.pairedSoFar())) return;
  }
}
