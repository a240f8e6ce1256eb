import { Fnv64 } from "../base/fnv64.ts";
import type { Plan } from "./plan.ts";
import { OPEN_LANE } from "./itinerary.ts";
import type { Arrivals } from "./arrivals.ts";
import type { VuChanges } from "./vu-schedule.ts";

/** How far into a plan its digest looks. Part of the digest's meaning: never changed. */
const ARRIVALS_MAX = 100_000;
const VU_CHANGES_MAX = 100_000;
const VUS_MAX = 1_000;
const ITERATIONS_PER_VU = 100;
const STEPS_MAX = 16;

/**
 * One line by which two machines, or two versions of Z6, see whether they plan the same run.
 *
 * Open model: of each of the first 100,000 arrivals its instant and its iteration. Closed
 * model: the first 100,000 changes as (instant, VU, spawn), then the first 100 iterations of
 * each of the first 1,000 VUs. An iteration is its target, then (request, pause after it) for
 * its first 16 steps. Instants and pauses are two words, the rest one; the hash is FNV-1a 64.
 */
export function planDigest(plan: Plan): string {
  const hash = new Fnv64();
  const { schedule } = plan;
  if (schedule.model === "open") addArrivals(hash, plan, schedule.arrivals());
  else addVus(hash, plan, schedule.changes);
  return `fnv1a64:${hash.hex()}`;
}

function addArrivals(hash: Fnv64, plan: Plan, arrivals: Arrivals): void {
  for (; arrivals.at < Infinity && arrivals.index < ARRIVALS_MAX; arrivals.advance()) {
    hash.addInteger(arrivals.at);
    addIteration(hash, plan, { lane: OPEN_LANE, iteration: arrivals.index });
  }
}

function addVus(hash: Fnv64, plan: Plan, { at, vu, spawn }: VuChanges): void {
  for (let row = 0; row < Math.min(VU_CHANGES_MAX, at.length); row += 1) {
    hash.addInteger(at[row]!);
    hash.addWord(vu[row]!);
    hash.addWord(spawn[row]!);
  }
  for (let lane = 0; lane < Math.min(VUS_MAX, plan.vuMax); lane += 1) {
    for (let iteration = 0; iteration < ITERATIONS_PER_VU; iteration += 1) {
      addIteration(hash, plan, { lane, iteration });
    }
  }
}

function addIteration(
  hash: Fnv64,
  { itinerary, pauses }: Plan,
  { lane, iteration }: { readonly lane: number; readonly iteration: number },
): void {
  hash.addWord(itinerary.targetAt(lane, iteration));
  for (let step = 0; step < Math.min(STEPS_MAX, itinerary.steps); step += 1) {
    hash.addWord(itinerary.requestAt(lane, iteration, step));
    hash.addInteger(pauses.nanosAfter(lane, iteration, step));
  }
}
