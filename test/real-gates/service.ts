import { createServer } from "node:http";
import { Draws } from "../calibration/draws.ts";
import { wallMillis, Waits } from "./waits.ts";

/** What a request's time goes into: a wait as for a database, or work of the CPU. */
export type ServiceKind = "waiting" | "busy";

/** A version of the service. */
export type Version = {
  readonly kind: ServiceKind;
  /** What all drawn times are multiplied by; 1: as they are. */
  readonly slower: number;
  /** What the slowest fifth of them is multiplied by as well: moves p95 and leaves p50. */
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
/** Of a wait, spent with work, in ms: parsing, routing, writing. */
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
  const spend = version.kind === "busy" ? workFor : waitingFor(new Waits());
  const server = createServer((request, response) => {
    request.resume();
    spend(drawnMillis(version, draws), () => response.end("well"));
  });
  server.listen(Number(process.env["PORT"]), "127.0.0.1");
}

type Spend = (millis: number, then: () => void) => void;

const workFor: Spend = (millis, then) => {
  busyFor(millis);
  then();
};

function waitingFor(waits: Waits): Spend {
  return (millis, then) => {
    const began = wallMillis();
    busyFor(Math.min(OWN_MILLIS, millis));
    waits.until(began + millis, then);
  };
}

/** Takes the CPU for so long. */
export function busyFor(millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end);
}
