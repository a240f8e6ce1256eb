import { parseArgs } from "node:util";

const ROUNDS = 10;
const SECONDS_PER_ROUND = 0.25;
const QUICK_ROUNDS = 2;
const QUICK_SECONDS_PER_ROUND = 0.02;

const { values } = parseArgs({ options: { quick: { type: "boolean", default: false } } });

/**
 * Operations per second of user CPU time: the best of several rounds, because whatever else the
 * machine does only takes away.
 *
 * @param work does some thousand operations and returns how many: the clock is read in between
 */
export function bestRate(work: () => number): number {
  const { quick } = values;
  let best = 0;
  for (let round = 0; round < (quick ? QUICK_ROUNDS : ROUNDS); round += 1) {
    best = Math.max(best, rate(work, quick ? QUICK_SECONDS_PER_ROUND : SECONDS_PER_ROUND));
  }
  return best;
}

/** Nanoseconds of user CPU time per operation, as `bestRate` counts them. */
export function bestNanos(work: () => number): number {
  return 1e9 / bestRate(work);
}

function rate(work: () => number, secondsMin: number): number {
  const start = process.cpuUsage().user;
  let operations = 0;
  let seconds = 0;
  while (seconds < secondsMin) {
    operations += work();
    seconds = (process.cpuUsage().user - start) / 1e6;
  }
  return operations / seconds;
}
