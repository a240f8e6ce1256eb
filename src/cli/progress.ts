import type { RunControl } from "../app/run-scenario.ts";
import { formatCount, formatNanos } from "../gate/wording.ts";
import type { LiveMetrics } from "../metrics/run-metrics.ts";
import { fitted } from "../report/display-width.ts";
import type { Console } from "./console.ts";

const REDRAW_MILLIS = 200;
const PLAIN_MILLIS = 5_000;
const MILLIS_PER_SECOND = 1_000;
const BAR_WIDTH = 24;
const ERASE_LINE = "\r\u001b[2K";

export type ProgressParts = {
  readonly console: Console;
  /** Draw one line again and again, or write one now and then. */
  readonly live: boolean;
  /** When the load ends; undefined: iterations end it. */
  readonly totalMillis: number | undefined;
  readonly clock: () => number;
};

/** Tells on stderr how a run is doing. A view: nothing of it is measured or kept. */
export class Progress {
  readonly #parts: ProgressParts;
  readonly #startedAt: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: ProgressParts) {
    this.#parts = parts;
    this.#startedAt = parts.clock();
  }

  start(control: Pick<RunControl, "live">): void {
    const { console, live } = this.#parts;
    const draw = live
      ? () => console.note(`${ERASE_LINE}${fitted(this.#line(control.live()), console.width - 1)}`)
      : () => console.note(`${this.#line(control.live())}\n`);
    if (live) draw();
    this.#timer = setInterval(draw, live ? REDRAW_MILLIS : PLAIN_MILLIS);
    this.#timer.unref();
  }

  /** Leaves nothing of a live line behind. */
  stop(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#parts.live) this.#parts.console.note(ERASE_LINE);
  }

  #line(metrics: LiveMetrics): string {
    const { live, totalMillis, clock } = this.#parts;
    const elapsed = clock() - this.#startedAt;
    const time = timeText(elapsed, totalMillis);
    const bar = live && totalMillis !== undefined ? `${barOf(elapsed / totalMillis)}  ` : "";
    return `  ${bar}${[time, ...figures(metrics)].join(" · ")}`;
  }
}

function timeText(elapsedMillis: number, totalMillis: number | undefined): string {
  const elapsed = secondsText(elapsedMillis);
  if (totalMillis === undefined) return elapsed;
  return elapsedMillis > totalMillis
    ? `${secondsText(totalMillis)} done, finishing`
    : `${elapsed} of ${secondsText(totalMillis)}`;
}

function figures({ ended, failed, dropped, inFlight, ...second }: LiveMetrics): string[] {
  const { endedPerSecond, p99Nanos } = second;
  return [
    endedPerSecond === undefined
      ? `${formatCount(ended)} requests`
      : `${formatCount(endedPerSecond)}/s`,
    ...(p99Nanos === undefined ? [] : [`p99 ${formatNanos(p99Nanos)}`]),
    `${formatCount(failed)} failed`,
    ...(dropped > 0 ? [`${formatCount(dropped)} dropped`] : []),
    `${formatCount(inFlight)} in flight`,
  ];
}

function secondsText(millis: number): string {
  return `${Math.floor(millis / MILLIS_PER_SECOND)}s`;
}

/** @param share done, 0..1 */
function barOf(share: number): string {
  const done = Math.min(BAR_WIDTH, Math.max(0, Math.floor(share * BAR_WIDTH)));
  return "━".repeat(done) + "─".repeat(BAR_WIDTH - done);
}
