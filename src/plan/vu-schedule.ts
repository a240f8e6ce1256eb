import type { Instant } from "../base/time.ts";
import type { ClosedLoad, VuStage } from "../scenario/scenario.ts";
import type { Share } from "./share.ts";

/**
 * When virtual users come and go: columns of equal length, in the order in which the changes
 * happen. VUs are numbered from 0; of those alive, the highest is always the last to have come
 * and the first to go. The end of the load is not among the changes: it ends all that are left.
 */
export type VuChanges = {
  readonly at: Float64Array;
  readonly vu: Uint32Array;
  /** 1: the VU starts, or starts again where its iterations had stopped. 0: it retires. */
  readonly spawn: Uint8Array;
};

/**
 * All changes of a closed load.
 *
 * The number of VUs at any nanosecond is the stage's line rounded to the nearest whole, half
 * up: so it is `vusFrom` at the start, `vusTo` at the end, and over a ramp the mean of both.
 * A stage that starts elsewhere than its predecessor ended is a jump at that instant.
 */
export function vuChanges(load: ClosedLoad): VuChanges {
  const at: number[] = [];
  const vu: number[] = [];
  const spawn: number[] = [];
  let alive = 0;
  function step(instant: Instant, target: number): void {
    while (alive !== target) {
      const spawns = alive < target;
      at.push(instant);
      vu.push(spawns ? alive : alive - 1);
      spawn.push(spawns ? 1 : 0);
      alive += spawns ? 1 : -1;
    }
  }

  let stageStart = 0;
  for (const stage of load.stages) {
    step(stageStart, stage.vusFrom);
    while (alive !== stage.vusTo) {
      const target = stage.vusFrom < stage.vusTo ? alive + 1 : alive - 1;
      const offset = reachedAfter(stage, target);
      // A ramp with more VUs than nanoseconds: the next stage's start takes the last ones.
      if (offset >= stage.durationNanos) break;
      step(stageStart + offset, target);
    }
    stageStart += stage.durationNanos;
  }
  return { at: Float64Array.from(at), vu: Uint32Array.from(vu), spawn: Uint8Array.from(spawn) };
}

/** The changes of a share's VUs, which are numbered among themselves: see share.ts. */
export function vuChangesOfShare(changes: VuChanges, share: Share): VuChanges {
  if (share.count === 1) return changes;
  const at: number[] = [];
  const vu: number[] = [];
  const spawn: number[] = [];
  for (const [index, number] of changes.vu.entries()) {
    if (number % share.count !== share.index) continue;
    at.push(changes.at[index]!);
    vu.push(Math.floor(number / share.count));
    spawn.push(changes.spawn[index]!);
  }
  return { at: Float64Array.from(at), vu: Uint32Array.from(vu), spawn: Uint8Array.from(spawn) };
}

/**
 * The first nanosecond of a ramp at which its line rounds to `count`, in exact integers.
 *
 * Up, the line must reach count − ½; down, it must fall below count + ½.
 */
function reachedAfter(stage: VuStage, count: number): number {
  const { vusFrom, vusTo, durationNanos } = stage;
  const rises = vusTo > vusFrom;
  const halves = BigInt(2 * Math.abs(count - vusFrom) - 1);
  const span = BigInt(2 * Math.abs(vusTo - vusFrom));
  const product = halves * BigInt(durationNanos);
  return Number(rises ? (product + span - 1n) / span : product / span + 1n);
}

/** The number of VUs alive once all changes up to and at `instant` have happened. */
export function vuCountAt(changes: VuChanges, instant: Instant): number {
  let low = 0;
  let high = changes.at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (changes.at[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  return changes.vu[low - 1]! + changes.spawn[low - 1]!;
}

/** The most VUs there are at any one time: also one more than the highest number of a VU. */
export function vuCountMax(load: ClosedLoad): number {
  let most = 0;
  for (const { vusFrom, vusTo } of load.stages) most = Math.max(most, vusFrom, vusTo);
  return most;
}
