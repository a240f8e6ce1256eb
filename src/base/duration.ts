import type { Nanos } from "./time.ts";
import { NANOS_PER_MICRO, NANOS_PER_MILLI, NANOS_PER_SECOND } from "./time.ts";

const NANOS_PER_MINUTE = 60 * NANOS_PER_SECOND;

/** Longest first: the order in which a duration of several parts is written. */
const nanosPerUnit: ReadonlyMap<string, number> = new Map([
  ["h", 60 * NANOS_PER_MINUTE],
  ["m", NANOS_PER_MINUTE],
  ["s", NANOS_PER_SECOND],
  ["ms", NANOS_PER_MILLI],
  ["us", NANOS_PER_MICRO],
  ["ns", 1],
]);

/** One or more numbers with a unit, `1m30s` or `2.5ms`. As text: JSON Schema has it too. */
export const durationPattern = String.raw`^(\d{1,15}(\.\d{1,9})?(h|ms|m|s|us|µs|ns))+$`;

/**
 * The nanoseconds of a text like `90s`, `1m30s`, `2.5ms` or `0s`.
 *
 * @returns rounded to whole nanoseconds; undefined when the text is not a duration
 */
export function parseDuration(text: string): Nanos | undefined {
  if (!new RegExp(durationPattern, "u").test(text)) return undefined;
  let nanos = 0;
  for (const [, amount, unit] of text.matchAll(/([\d.]+)([a-zµ]+)/gu)) {
    nanos += Number(amount) * (nanosPerUnit.get(unit!.replace("µ", "u")) ?? Number.NaN);
  }
  return Math.round(nanos);
}

/** The shortest text that `parseDuration` reads as the same: `1m30s`, `250ms`, `0s`. */
export function formatDuration(nanos: Nanos): string {
  if (nanos === Infinity) return "no end";
  let text = "";
  let rest = nanos;
  for (const [unit, size] of nanosPerUnit) {
    const whole = Math.floor(rest / size);
    if (whole > 0) text += `${whole}${unit}`;
    rest -= whole * size;
  }
  return text === "" ? "0s" : text;
}
