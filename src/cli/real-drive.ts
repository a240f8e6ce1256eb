import { performance } from "node:perf_hooks";
import { type RecordedRun, recordRun, type RunOrder } from "../app/recorded-run.ts";
import { NANOS_PER_MILLI } from "../base/time.ts";
import { onStopSignals } from "../node/stop-signals.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Console } from "./console.ts";
import type { LiveFlags } from "./flags.ts";
import { Progress } from "./progress.ts";

export type RealDriveOptions = {
  readonly flags: LiveFlags & { readonly quiet?: boolean };
  readonly console: Console;
};

/** Drives a run over the network, tells how it is doing, and lets signals stop it. */
export function realDrive({ flags, console }: RealDriveOptions) {
  return async (order: RunOrder): Promise<RecordedRun> => {
    const progress = new Progress({
      console,
      live: flags.live ?? console.isWatched,
      totalMillis: loadMillis(order.scenario),
      clock: () => performance.now(),
    });
    let forget = (): void => undefined;
    try {
      return await recordRun(order, {
        startedAt: new Date().toISOString(),
        onStart: (control) => {
          if (flags.quiet !== true) progress.start(control);
          forget = onStopSignals((wish) => {
            progress.stop();
            if (flags.quiet !== true) console.note(`  ${stopWords[wish]}\n`);
            control.stop(wish);
          });
        },
      });
    } finally {
      forget();
      progress.stop();
    }
  };
}

const stopWords = {
  graceful: "stopping: what is in flight may end; once more to stop at once",
  immediate: "stopping at once",
} as const;

/** How long the stages take; undefined: iterations end the load. */
function loadMillis({ load }: Scenario): number | undefined {
  let nanos = 0;
  for (const { durationNanos } of load.stages) nanos += durationNanos;
  return nanos === Infinity ? undefined : nanos / NANOS_PER_MILLI;
}
