import { LogMerge } from "../eventlog/log-merge.ts";
import type { StopReason } from "../eventlog/record.ts";
import { LoadThread, type RoundStart } from "../node/load-thread.ts";
import { RecordingMonitor } from "../node/recording-monitor.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { CapturedInputs } from "./captured-inputs.ts";
import type { LoadOrder } from "./load-share.ts";
import type { Recording } from "./recording.ts";

/**
 * The threads that drive a run's load. What each hands over goes into the recording: of one as it
 * is, of several as one log.
 */
export class LoadThreads {
  readonly #threads: readonly LoadThread[];
  readonly #merge: LogMerge | undefined;
  readonly #monitor = new RecordingMonitor();

  constructor(
    parts: { readonly scenario: Scenario; readonly inputs: CapturedInputs; readonly round: number },
    workers: number,
    recording: Recording,
  ) {
    const merge = workers === 1 ? undefined : new LogMerge(recording.log, workers);
    this.#merge = merge;
    this.#threads = Array.from({ length: workers }, (_, index) => {
      const order: LoadOrder = { ...parts, share: { index, count: workers } };
      return new LoadThread(order, this.#monitor.pulse, (rows) => {
        if (merge === undefined) recording.addBlock(rows);
        else merge.add(index, rows);
      });
    });
  }

  /**
   * Starts all of them at the same instant, and waits for their ends. Rejects when one breaks.
   *
   * @param startRound called when all are ready: says when they begin
   */
  async drive(startRound: () => RoundStart): Promise<void> {
    try {
      await Promise.all(this.#threads.map(({ ready }) => ready));
      const start = startRound();
      this.#monitor.start();
      for (const thread of this.#threads) thread.go(start);
      const ends = this.#threads.map(async (thread, index) => {
        await thread.ended;
        this.#merge?.end(index);
      });
      await Promise.all(ends);
    } catch (error) {
      await Promise.all(this.#threads.map((thread) => thread.terminate()));
      throw error;
    } finally {
      this.#monitor.stop();
    }
  }

  stop(reason: StopReason): void {
    for (const thread of this.#threads) thread.stop(reason);
  }
}
