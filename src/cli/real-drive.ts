import { performance } from "node:perf_hooks";
import { type RecordedRun, recordRun, type RunOrder } from "../app/recorded-run.ts";
import { NANOS_PER_MILLI, type Nanos } from "../base/time.ts";
import { onStopSignals } from "../node/stop-signals.ts";
import type { Console } from "./console.ts";
import type { LiveFlags } from "./flags.ts";
import { Progress } from "./progress.ts";

export type RealDriveOptions = {
  readonly flags: LiveFlags & { readonly quiet?: boolean };
  readonly console: Console;
  /** How it is driven; without it, at the scenario's targets. */
  readonly record?: typeof recordRun;
};

/** Drives a run over the network, tells how it is doing, and lets signals stop it. */
export function realDrive({ flags, console, record = recordRun }: RealDriveOptions) {
  return async (order: RunOrder): Promise<RecordedRun> => {
    let progress: Progress | undefined;
    let forget = (): void => undefined;
    try {
      return await record(order, {
        startedAt: new Date().toISOString(),
        onStart: (control) => {
          if (flags.quiet !== true) {
            progress = new Progress({
              console,
              live: flags.live ?? console.isWatched,
              totalMillis: millisOf(control.loadNanos),
              clock: () => performance.now(),
            });
            progress.start(control);
          }
          forget = onStopSignals((wish) => {
            progress?.stop();
            if (flags.quiet !== true) console.note(`  ${stopWords[wish]}\n`);
            control.stop(wish);
          });
        },
      });
    } finally {
      forget();
      progress?.stop();
    }
  };
}

const stopWords = {
  graceful: "stopping: what is in flight may end; once more to stop at once",
  immediate: "stopping at once",
} as const;

/** undefined: iterations end the load. */
function millisOf(nanos: Nanos): number | undefined {
  return nanos === Infinity ? undefined : nanos / NANOS_PER_MILLI;
}
