import { UsageError } from "../base/errors.ts";
import { START_SPREAD_MAX, START_SPREAD_MIN } from "../base/pairing-limits.ts";
import type { StartSpread } from "../scenario/scenario.ts";

const HUNDREDTHS_PER_ONE = 10_000;

/**
 * What `--start-spread` says that starts of the same code differ by.
 *
 * @param text a percentage of at most two decimals, as reports have it; undefined: not given
 * @throws UsageError
 */
export function parseStartSpread(text: string | undefined): StartSpread | undefined {
  if (text === undefined) return undefined;
  const number = /^(\d{1,3}(?:\.\d{1,2})?)%$/u.exec(text.trim())?.[1] ?? Number.NaN;
  // In whole hundredths first: so it is the very number that a log has.
  const deviation = Math.round(Number(number) * 100) / HUNDREDTHS_PER_ONE;
  if (deviation >= START_SPREAD_MIN && deviation <= START_SPREAD_MAX) return { deviation };
  const [least, most] = [100 * START_SPREAD_MIN, 100 * START_SPREAD_MAX];
  throw new UsageError(`--start-spread ${text}: it must be a percentage, ${least}% to ${most}%`, {
    hint: "two starts of the same code rarely differ by more than a few percent: --start-spread 0.6%",
  });
}
