import { setTimeout as sleep } from "node:timers/promises";
import type { ProcessFamily } from "./process-family.ts";

/** From SIGKILL to giving up: a process that waits for a dead disk ends when the disk answers. */
const KILL_WAIT_MILLIS = 5_000;

const LOOK_INTERVAL_MILLIS = 20;

/** How a family of processes ended. `left`: some do not, not even when killed. */
export type FamilyEnd = "ended" | "killed" | "left";

/** Ends a family: SIGTERM, and SIGKILL after the grace. */
export async function endFamily(
  family: ProcessFamily,
  options: { readonly graceMillis: number; readonly isGone: () => boolean },
): Promise<FamilyEnd> {
  const { graceMillis, isGone } = options;
  family.signal("SIGTERM");
  if (await until(isGone, graceMillis)) return "ended";
  const killed = await until(() => {
    family.signal("SIGKILL");
    return isGone();
  }, KILL_WAIT_MILLIS);
  return killed ? "killed" : "left";
}

/** Asks until the answer is yes; false when it is not within so long. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  millisMax: number,
): Promise<boolean> {
  const deadline = performance.now() + millisMax;
  while (!(await isSo())) {
    if (performance.now() >= deadline) return false;
    await sleep(LOOK_INTERVAL_MILLIS);
  }
  return true;
}
