import { createServer } from "node:http";
import { Draws } from "../calibration/draws.ts";

/** What a request's time goes into: a wait as for a database, or work of the CPU. */
export type ServiceKind = "waiting" | "busy";

/** A version of the service. */
export type Version = {
  readonly kind: ServiceKind;
  /** What all times are multiplied by; 1: as they are. */
  readonly slower: number;
  /** What the slowest fifth of the drawn times is multiplied by as well: moves p95 and leaves p50. */
  readonly slowerTail: number;
};

/** Median of the drawn times, in ms. */
const MEDIAN_MILLIS: Readonly<Record<ServiceKind, number>> = { waiting: 5, busy: 0.5 };
/** Standard deviation of their logarithms, and the share that takes so many times as long. */
const SPREAD = 0.5;
const SLOW_SHARE = 0.03;
const SLOW_TIMES = 4;
/** A fifth of the times are longer than so many medians. */
const TAIL_FROM = 1.6;
/** Work besides the wait, in ms: parsing, routing, writing. */
const OWN_MILLIS = 0.1;

/** Of one request, in ms: what version it is changes no draw. */
export function drawnMillis({ kind, slower, slowerTail }: Version, draws: Draws): number {
  const usual = Math.exp(SPREAD * draws.normal());
  const medians = draws.unit() < SLOW_SHARE ? SLOW_TIMES * usual : usual;
  const tail = medians > TAIL_FROM ? slowerTail : 1;
  return MEDIAN_MILLIS[kind] * medians * slower * tail;
}

/** Answers on PORT until the process ends. */
export function serve(version: Version): void {
  // Each start draws times of its own. With the same ones base and head would differ by less
  // than two processes do, and the gate would look better than it is.
  const draws = new Draws(process.pid);
  const server = createServer((request, response) => {
    request.resume();
    const end = (): void => void response.end("well");
    const millis = drawnMillis(version, draws);
    if (version.kind === "busy") {
      busyFor(millis);
      end();
    } else {
      busyFor(OWN_MILLIS * version.slower);
      // A timer knows whole milliseconds only: up or down by chance, true on average.
      setTimeout(end, Math.floor(millis + draws.unit()));
    }
  });
  server.listen(Number(process.env["PORT"]), "127.0.0.1");
}

/** Takes the CPU for so long. */
export function busyFor(millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end);
}
