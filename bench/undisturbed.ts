import { ForeignLoad, isQuiet, waitForQuiet } from "./foreign-load.ts";
import type { Observe } from "./run-cell.ts";

/** How long a run waits for other processes to be done. */
const QUIET_SECONDS_MAX = 30;
const QUICK_QUIET_SECONDS_MAX = 1;

/** Waits for a quiet moment before each run, and looks at what else happens during it. */
export function undisturbed(quick: boolean): Observe {
  return async (measure) => {
    const wasQuiet = await waitForQuiet(quick ? QUICK_QUIET_SECONDS_MAX : QUIET_SECONDS_MAX);
    const load = new ForeignLoad();
    const sample = await measure();
    const shares = load.end();
    return { sample, disturbance: { ...shares, isDisturbed: !wasQuiet || !isQuiet(shares) } };
  };
}
