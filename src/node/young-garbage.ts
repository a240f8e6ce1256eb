import { runInNewContext } from "node:vm";

/** What a thread must have been made under, so that `collectYoung` can be called in it. */
export const COLLECTABLE_FLAG = "--expose-gc";

/**
 * Collects what a thread's start-up has left. The first collection copies some megabytes that live
 * on: it takes 4 ms, and otherwise comes in the first second of the load.
 */
export function collectYoung(): void {
  // Contexts made before the flag was set, as this thread's own may be, have no such function.
  const collect = runInNewContext("gc") as (options: { readonly type: "minor" }) => void;
  collect({ type: "minor" });
}
