/** GitHub's advice when a secondary limit comes without a time: wait a minute at least. */
const SECONDARY_WAIT_MILLIS = 60_000;
/** Past the reset by this much: its time is cut to whole seconds. */
const RESET_MARGIN_MILLIS = 1_000;

export type LimitedAnswer = {
  readonly status: number;
  readonly headers: Headers;
  /** The `message` of the answer's JSON, or nothing. */
  readonly message: string;
};

/**
 * How long GitHub asks to wait, in milliseconds; undefined when the answer speaks of no limit: a
 * 403 of the same status may just as well mean that the token lacks a permission.
 *
 * @param nowMillis since 1970
 */
export function rateLimitWait(answer: LimitedAnswer, nowMillis: number): number | undefined {
  const { status, headers, message } = answer;
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = retryAfterMillis(headers.get("retry-after"), nowMillis);
  if (retryAfter !== undefined) return retryAfter;
  if (headers.get("x-ratelimit-remaining") === "0") {
    const resetMillis = Number(headers.get("x-ratelimit-reset") ?? Number.NaN) * 1_000;
    if (!Number.isFinite(resetMillis)) return SECONDARY_WAIT_MILLIS;
    return Math.max(0, resetMillis - nowMillis) + RESET_MARGIN_MILLIS;
  }
  const isSecondary = /secondary rate limit|abuse detection/iu.test(message);
  return status === 429 || isSecondary ? SECONDARY_WAIT_MILLIS : undefined;
}

/** RFC 9110 §10.2.3: seconds, or a date. */
function retryAfterMillis(value: string | null, nowMillis: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/u.test(value)) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isFinite(date) ? Math.max(0, date - nowMillis) : undefined;
}
