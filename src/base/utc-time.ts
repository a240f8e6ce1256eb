const SECONDS_PER_DAY = 86_400;
const NANOS_PER_SECOND = 1_000_000_000n;
const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/;

/**
 * Nanoseconds since 1970 of an ISO 8601 time in UTC.
 *
 * @returns undefined when the text is not one; leap seconds do not exist, as in POSIX
 */
export function unixNanos(text: string): bigint | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(Number);
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const days = daysSince1970({ year, month, day });
  const seconds = days * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second;
  return BigInt(seconds) * NANOS_PER_SECOND + BigInt((match[7] ?? "").padEnd(9, "0"));
}

type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** Years are counted from March, so that the leap day is the last of its year. */
function daysSince1970({ year, month, day }: CalendarDay): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  // 719,468 days lie between 1 March of the year 0 and 1970.
  return 365 * marchYear + leapDays + dayOfYear - 719_468;
}
