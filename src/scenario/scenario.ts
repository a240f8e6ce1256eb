import type { SourceSpan } from "../base/source-span.ts";
import type { Nanos } from "../base/time.ts";

/**
 * A validated scenario with every default filled in and every unit resolved. Deeply frozen.
 * What the user may write is the schema's business (schema.ts); this is what it means.
 */
export type Scenario = {
  readonly metadata: Metadata;
  /** 0 ≤ seed ≤ 2^53 − 1. */
  readonly seed: number;
  readonly load: Load;
  /**
   * Of `duration = "auto"`: how long a comparison may take to be decided. undefined: the length of
   * the load is given.
   */
  readonly autoNanosMax: Nanos | undefined;
  readonly warmUpNanos: Nanos;
  /** How long exchanges in flight may still take when the load has ended. */
  readonly gracefulStopNanos: Nanos;
  readonly timer: TimerMode;
  readonly workers: Workers;
  /** Where the log is written; undefined: `events.z6log` in the output folder. */
  readonly eventLogPath: string | undefined;
  /** The log writes a block at least every so many engine ticks; undefined: only when full. */
  readonly flushIntervalTicks: number | undefined;
  readonly targets: readonly [Target, ...Target[]];
  readonly requests: readonly [RequestTemplate, ...RequestTemplate[]];
  /** undefined: each iteration is one request, drawn by weight. */
  readonly flow: Flow | undefined;
  readonly thinkTime: ThinkTime;
  readonly assertions: readonly Assertion[];
  readonly limits: Limits;
  /** From when on a worsening matters, where two versions are compared. */
  readonly comparison: ComparisonMargins;
  /** Names of environment variables that `${env.NAME}` may use. */
  readonly env: readonly string[];
  /** undefined: the run compares nothing. */
  readonly pairing: Pairing | undefined;
};

export type Metadata = {
  readonly name: string;
  readonly description: string | undefined;
  readonly version: string | undefined;
  readonly author: string | undefined;
  readonly tags: readonly string[];
};

/** `precise` spins the last 1.6 ms before a deadline; `economical` only sleeps. */
export type TimerMode = "precise" | "economical";

/**
 * How a run compares two variants of a service: it is driven in rounds; in each, the load goes to
 * one variant for a slice, then to the other, and so on. In a duet it goes to both at once.
 */
export type Pairing = {
  /** Both variants are driven at once; absent: in turns. */
  readonly duet?: true;
  /** Base URLs that the variants had first; later rounds may have others. */
  readonly base: string;
  readonly head: string;
  /** Four slices are a quad. In a duet, whose slices are of both variants, one is: a window. */
  readonly sliceNanos: Nanos;
  /**
   * The beginning of each slice, which is driven but not compared. Less than the slice; 0 in a
   * duet, where no variant takes over from the other.
   */
  readonly guardNanos: Nanos;
  /** Of each round: quads, or windows, that are driven before those that count. */
  readonly warmUpQuads: number;
  /** Of each round, ≥ 1: quads, or windows, that count. */
  readonly quads: number;
  /** As planned, ≥ 1. */
  readonly rounds: number;
  /** The run is judged after each round, and ends when the answer is clear. */
  readonly stopsEarly: boolean;
  /** Each round has new processes of both variants; otherwise all rounds have the same ones. */
  readonly restarts: boolean;
  /** Both variants are the same program: what is checked is the method. */
  readonly identical: boolean;
  /** Absent: not known yet, and assumed when the run is judged. */
  readonly startSpread?: StartSpread;
};

/** What starts of the same code differ by, as it was known before the run. */
export type StartSpread = {
  /** Standard deviation of the logarithm: START_SPREAD_MIN to START_SPREAD_MAX. */
  readonly deviation: number;
  /** What it was estimated from; absent: whoever ran the comparison said so. */
  readonly from?: {
    /** Rounds with new processes, of all the runs together. */
    readonly rounds: number;
    /** Earlier comparisons of the same load. */
    readonly runs: number;
  };
};

/** Threads that drive the load; `auto`: as the targets and the machine suggest. */
export type Workers = number | "auto";

export type Load = ClosedLoad | OpenLoad;

/** A number of virtual users over time; each waits for its answer before it goes on. */
export type ClosedLoad = {
  readonly model: "closed";
  /** At least one. The number of VUs is the line through these, in order. */
  readonly stages: readonly [VuStage, ...VuStage[]];
  /** Shared by all VUs: the run ends when they are done. undefined: the stages end it. */
  readonly iterations: number | undefined;
};

export type VuStage = {
  /** Integers ≥ 0. */
  readonly vusFrom: number;
  readonly vusTo: number;
  /** > 0; Infinity only for the one stage of a run that iterations alone end. */
  readonly durationNanos: Nanos;
};

/** Iterations start on a schedule, whatever the target does. */
export type OpenLoad = {
  readonly model: "open";
  readonly stages: readonly [RateStage, ...RateStage[]];
  readonly spacing: "uniform" | "poisson";
  /** Virtual users, so at most so many iterations at once. */
  readonly maxInFlight: number;
  /** How long an arrival may wait for a VU and a connection before it is dropped. */
  readonly maxWaitNanos: Nanos;
  /** The run ends after so many arrivals, if the stages have not ended it before. */
  readonly iterations: number | undefined;
};

export type RateStage = {
  /** Iterations per second, ≥ 0, not both 0 in every stage. */
  readonly rateFrom: number;
  readonly rateTo: number;
  readonly durationNanos: Nanos;
};

export type Target = {
  readonly name: string;
  readonly scheme: "http" | "https";
  /** As in the URL, without brackets. */
  readonly host: string;
  readonly port: number;
  /** Prefixed to every path; "" or "/…" without a trailing slash. */
  readonly basePath: string;
  readonly weight: number;
  readonly verifyCertificate: boolean;
  /** File path, resolved against the scenario's folder. */
  readonly caBundlePath: string | undefined;
  readonly serverName: string | undefined;
  /** A preference. HTTP/1.1 is what is spoken today; the report says so. */
  readonly httpVersion: "http1.1" | "http2";
  readonly maxConnections: number;
  readonly connectTimeoutNanos: Nanos;
  readonly tlsTimeoutNanos: Nanos;
  /** After so many requests a connection is closed and replaced; Infinity: never. */
  readonly requestsPerConnection: number;
  /** An idle connection is closed after so long; Infinity: never. */
  readonly idleTimeoutNanos: Nanos;
};

export type HttpMethod = "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS";

export type RequestTemplate = {
  readonly name: string;
  readonly method: HttpMethod;
  /** Path with query, percent-encoded where needed; `${env.NAME}` still in it. Starts with "/". */
  readonly path: string;
  /** In the order written; names as written; `${env.NAME}` still in the values. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Body | undefined;
  readonly timeoutNanos: Nanos;
  /** > 0, or 0 for a request that only the sequence uses. */
  readonly weight: number;
  readonly expect: Expect;
};

/** A text may hold `${env.NAME}`; a file is sent as it is. */
export type Body =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly path: string };

/** What makes a complete response a success. */
export type Expect = {
  /** Codes 100..599 that are fine. */
  readonly statuses: readonly StatusRange[];
  readonly checks: readonly Check[];
  /** A longer body ends the exchange as too_large. */
  readonly bodyBytesMax: number;
};
export type StatusRange = { readonly from: number; readonly to: number };

/** One check of one response; `label` is how the report calls it. */
export type Check = { readonly label: string } & (
  | { readonly kind: "header"; readonly name: string; readonly equals: string | undefined }
  | { readonly kind: "bodyContains"; readonly text: string }
  | { readonly kind: "bodyMatches"; readonly pattern: string }
  | {
      readonly kind: "jsonPathEquals";
      readonly path: string;
      readonly equals: string | number | boolean | null;
    }
);

/** Steps in order, each so often; one pass is one iteration. */
export type Flow = { readonly steps: readonly FlowStep[] };
export type FlowStep = { readonly requestIndex: number; readonly repeat: number };

/** Between an exchange of a VU and its next; the closed model's pace. */
export type ThinkTime =
  | { readonly kind: "none" }
  | { readonly kind: "constant"; readonly nanos: Nanos }
  | { readonly kind: "uniform"; readonly minNanos: Nanos; readonly maxNanos: Nanos }
  /** Cut off at `maxNanos`. */
  | { readonly kind: "exponential"; readonly meanNanos: Nanos; readonly maxNanos: Nanos };

/** Something the run as a whole must fulfil. */
export type Assertion = {
  /** As the user may say it: `http_req_duration{request=home} p(99) < 200ms`. Unique. */
  readonly text: string;
  readonly metric: AssertedMetric;
  readonly statistic: Statistic;
  readonly comparison: "<" | "<=" | ">" | ">=" | "==" | "!=";
  /** In the metric's base unit: ns for times, 1 for ratios and counts, 1/s for rates. */
  readonly limit: number;
  readonly where: Where;
  /** Part of the measured time, relative to its start; undefined: all of it. */
  readonly window: Window | undefined;
  readonly level: "error" | "warn";
  /**
   * `interval`: the limit is broken when all of what the value may be, as far as the run can tell,
   * is beyond it. `point`: when the value is, by choice; undefined: because there is no choice.
   */
  readonly decideOn: "interval" | "point" | undefined;
  /** Where it stands in the scenario. */
  readonly span: SourceSpan;
};

/** Of the response times that two versions are compared by. */
export type ComparisonMargins = Readonly<Record<"p50" | "p95" | "p99", MarginRule>>;

/** From when on a worsening matters. Shares of what is compared with: 0.05 is 5 % more. */
export type MarginRule = {
  /** A worsening up to this is never suspected. */
  readonly failMargin: number;
  /** A run passes a figure when a worsening of this size is ruled out. */
  readonly passBound: number;
  /** An absolute worsening up to this matters to nobody; 0: whatever is more than the margin does. */
  readonly floorNanos: Nanos;
};

/** k6's vocabulary. Times are of successful exchanges unless `where` says otherwise. */
export const assertedMetrics = [
  "http_req_duration", // response time: from the intended start to the last byte
  "http_req_service_time", // from the send to the last byte
  "http_req_waiting", // from the send to the first byte
  "http_req_delayed", // scheduling lag: from the intended start to the send
  "http_req_connecting", // DNS, TCP and TLS of a connection, one value a connection
  "http_req_failed", // ratio of failed exchanges
  "http_reqs", // exchanges ended: count and rate
  "http_status", // with where.status: ratio of exchanges with such a status
  "checks", // ratio of responses that passed their checks
  "iterations", // completed iterations: count and rate
  "dropped_iterations", // arrivals that were never sent: count and ratio of planned
  "data_received", // bytes
  "data_sent", // bytes
] as const;
export type AssertedMetric = (typeof assertedMetrics)[number];

export type Statistic =
  /** 0 < percent < 100. */
  | { readonly kind: "percentile"; readonly percent: number }
  | { readonly kind: "avg" | "min" | "max" | "count" | "rate" | "ratio" };

/** All given conditions hold. */
export type Where = {
  readonly request: string | undefined;
  readonly target: string | undefined;
  /** 200 or a class: 2xx is 200..299. */
  readonly status: StatusRange | undefined;
  /** undefined: times are of successful exchanges only. */
  readonly outcome: "ok" | "failed" | "any" | undefined;
};

export type Window = { readonly fromNanos: Nanos; readonly toNanos: Nanos };

/** Maxima with their units; defaults and ranges are in limits.ts and docs/SCENARIO.md. */
export type Limits = {
  readonly responseHeadBytesMax: number;
  readonly responseFieldsMax: number;
  readonly queuedArrivalsMax: number;
  readonly logBytesMax: number;
};
