import { exponential } from "../base/ln.ts";
import { Philox } from "../base/philox.ts";
import { RandomStream } from "../base/random-stream.ts";
import { type Instant, NANOS_PER_MICRO, NANOS_PER_MILLI, type Nanos, NEVER } from "../base/time.ts";

/** How a simulated server behaves. Times in ns, shares as 0..1. */
export type ServerModel = {
  /** Each way, of every byte. */
  readonly networkNanos: Nanos;
  /** The part of a request's service that never varies, > 0. */
  readonly serviceNanos: Nanos;
  /** Mean of the exponential part on top of it, ≥ 0. */
  readonly serviceSpreadNanos: Nanos;
  /** Requests served at once; more wait in line, first come first served. */
  readonly workers: number;
  readonly bodyBytes: number;
  /** What it says of its own work in Server-Timing; empty: it says nothing. */
  readonly spans: readonly ServerSpan[];
  /** Share of requests answered with 500. */
  readonly errorRatio: number;
  /** Share of requests never answered. */
  readonly stallRatio: number;
  /** From then on it is down: connections break, new ones are refused. */
  readonly downFromNanos: Instant;
  readonly downToNanos: Instant;
};

/** A part of the service of a request. */
export type ServerSpan = {
  /** A token. */
  readonly name: string;
  /** Of the request's service time. */
  readonly share: number;
};

/** A healthy server on a near machine: about a millisecond, ten requests at once. */
export const defaultServer: ServerModel = {
  networkNanos: 50 * NANOS_PER_MICRO,
  serviceNanos: 600 * NANOS_PER_MICRO,
  serviceSpreadNanos: 0.4 * NANOS_PER_MILLI,
  workers: 10,
  bodyBytes: 100,
  spans: [],
  errorRatio: 0,
  stallRatio: 0,
  downFromNanos: NEVER,
  downToNanos: NEVER,
};

export type Answer = {
  /** When its last byte is back at the client; NEVER for a request that stalls. */
  readonly at: Instant;
  readonly status: 200 | 500;
  /** How long a worker was at it. */
  readonly serviceNanos: Nanos;
};

const SERVICE_DRAW = 0;
const FAULT_DRAW = 1;

/** A server with a line in front of it. The same seed gives the same answers. */
export class SimServer {
  readonly model: ServerModel;
  readonly #draws: Philox;
  /** When each worker is free again. */
  readonly #freeAt: Float64Array;
  #requests = 0;

  constructor(model: ServerModel, seed: number) {
    this.model = model;
    this.#draws = new Philox(seed, RandomStream.server);
    this.#freeAt = new Float64Array(model.workers);
  }

  isDown(at: Instant): boolean {
    return at >= this.model.downFromNanos && at < this.model.downToNanos;
  }

  /** Takes a request that is sent now. Call in the order of time. */
  answer(sentAt: Instant): Answer {
    const { model } = this;
    const request = this.#requests;
    this.#requests += 1;
    const fault = this.#draws.unit(0, request, FAULT_DRAW);
    if (fault < model.stallRatio) return { at: NEVER, status: 200, serviceNanos: 0 };
    const worker = this.#nextWorker();
    const beginsAt = Math.max(sentAt + model.networkNanos, this.#freeAt[worker]!);
    const spread = exponential(this.#draws.unit(0, request, SERVICE_DRAW));
    const serviceNanos = model.serviceNanos + Math.floor(spread * model.serviceSpreadNanos);
    const endsAt = beginsAt + serviceNanos;
    this.#freeAt[worker] = endsAt;
    const failed = fault - model.stallRatio < model.errorRatio;
    return { at: endsAt + model.networkNanos, status: failed ? 500 : 200, serviceNanos };
  }

  /** A line of the answer's head, or "". */
  timingField({ serviceNanos }: Answer): string {
    const { spans } = this.model;
    if (spans.length === 0) return "";
    const entries = spans.map(({ name, share }) => {
      return `${name};dur=${(share * serviceNanos) / NANOS_PER_MILLI}`;
    });
    return `Server-Timing: ${entries.join(", ")}\r\n`;
  }

  #nextWorker(): number {
    let first = 0;
    for (let worker = 1; worker < this.#freeAt.length; worker += 1) {
      if (this.#freeAt[worker]! < this.#freeAt[first]!) first = worker;
    }
    return first;
  }
}
