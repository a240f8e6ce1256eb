import type { Nanos } from "../base/time.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";

/** A straight line of virtual users or of a rate. Only the last may last for ever. */
export type Level = { readonly from: number; readonly to: number; readonly nanos: Nanos };

export function totalNanos(levels: readonly Level[]): Nanos {
  let total = 0;
  for (const { nanos } of levels) total += nanos;
  return total;
}

export function peak(levels: readonly Level[]): number {
  let most = 0;
  for (const { from, to } of levels) most = Math.max(most, from, to);
  return most;
}

export function scaled(levels: readonly Level[], factor: number): readonly Level[] {
  return levels.map(({ from, to, nanos }) => ({ from: from * factor, to: to * factor, nanos }));
}

/** The levels cut at `nanos`, or with the last value held until then. */
export function fitted(levels: readonly Level[], nanos: Nanos): readonly Level[] {
  const kept: Level[] = [];
  let rest = nanos;
  for (const level of levels) {
    if (rest <= 0) break;
    kept.push(level.nanos <= rest ? level : beginning(level, rest));
    rest -= level.nanos;
  }
  const last = kept.pop();
  if (last === undefined) return kept;
  if (rest <= 0) return [...kept, last];
  if (last.from === last.to) return [...kept, { ...last, nanos: last.nanos + rest }];
  return [...kept, last, { from: last.to, to: last.to, nanos: rest }];
}

/** The area under the lines from the start to `until`: with rates per second, arrivals. */
export function areaUntil(levels: readonly Level[], until: Nanos): number {
  let area = 0;
  let rest = until;
  for (const level of levels) {
    const { from, to, nanos } = beginning(level, Math.min(level.nanos, Math.max(0, rest)));
    area += ((from + to) / 2) * (nanos / NANOS_PER_SECOND);
    rest -= level.nanos;
  }
  return area;
}

function beginning({ from, to, nanos }: Level, kept: Nanos): Level {
  const share = nanos === Infinity ? 0 : kept / nanos;
  return { from, to: from + (to - from) * share, nanos: kept };
}
