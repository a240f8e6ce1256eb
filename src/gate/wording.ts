import { NANOS_PER_MICRO, NANOS_PER_MILLI, NANOS_PER_SECOND } from "../base/time.ts";
import type { Unit } from "../metrics/run-metrics.ts";
import type { Bounds } from "../stats/proportion.ts";

const BYTES_PER_KB = 1_000;

/** A number with its unit as a sentence says it: `12.3ms`, `0.4%`, `1,234/s`. */
export function formatQuantity(value: number, unit: Unit): string {
  switch (unit) {
    case "nanos":
      return formatNanos(value);
    case "ratio":
      return formatShare(value);
    case "count":
      return formatCount(value);
    case "perSecond":
      return `${formatNumber(value)}/s`;
    case "bytes":
      return formatBytes(value);
    case "bytesPerSecond":
      return `${formatBytes(value)}/s`;
  }
  return unit satisfies never;
}

/** Both ends of what a number may be, the unit once if it is the same: `205–219ms`. */
export function formatRange({ lower, upper }: Bounds, unit: Unit): string {
  const [from, to] = [formatQuantity(lower, unit), formatQuantity(upper, unit)];
  const suffix = /[^\d.,]*$/u.exec(to)![0];
  const isShared = /[^\d.,]*$/u.exec(from)![0] === suffix;
  return `${isShared ? from.slice(0, from.length - suffix.length) : from}–${to}`;
}

/** Three significant digits. */
export function formatNanos(nanos: number): string {
  // What rounds up to the next unit is said in it: 1ms, not 1000µs.
  const size = Math.abs(Number(nanos.toPrecision(3)));
  if (size < NANOS_PER_MICRO) return `${Math.round(nanos)}ns`;
  if (size < NANOS_PER_MILLI) return `${threeDigits(nanos / NANOS_PER_MICRO)}µs`;
  if (size < NANOS_PER_SECOND) return `${threeDigits(nanos / NANOS_PER_MILLI)}ms`;
  return `${threeDigits(nanos / NANOS_PER_SECOND)}s`;
}

/**
 * 0..1 as a percentage: one decimal, within 1 % of nothing or of all two significant digits, so
 * that neither is said of what only comes close.
 */
export function formatShare(share: number): string {
  const percent = share * 100;
  const missing = 100 - percent;
  if (missing > 0 && missing < 1) {
    return `${Number((100 - Number(missing.toPrecision(2))).toFixed(6))}%`;
  }
  const digits = Math.abs(percent) < 1 ? percent.toPrecision(2) : percent.toFixed(1);
  return `${Number(digits)}%`;
}

/** A whole number in groups of three. */
export function formatCount(count: number): string {
  return String(Math.round(count)).replaceAll(/\B(?=(\d{3})+$)/gu, ",");
}

function formatNumber(value: number): string {
  return Math.abs(value) < 1_000 ? threeDigits(value) : formatCount(value);
}

function formatBytes(bytes: number): string {
  const units = ["kB", "MB", "GB"];
  if (Math.abs(bytes) < BYTES_PER_KB) return `${formatNumber(bytes)}B`;
  let scaled = bytes / BYTES_PER_KB;
  let unit = 0;
  while (Math.abs(scaled) >= BYTES_PER_KB && unit < units.length - 1) {
    scaled /= BYTES_PER_KB;
    unit += 1;
  }
  return `${threeDigits(scaled)}${units[unit]!}`;
}

function threeDigits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
