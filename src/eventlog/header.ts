import { LogError } from "../base/errors.ts";
import {
  QUADS_MAX,
  ROUNDS_MAX,
  SLICE_NANOS_MAX,
  SPREAD_RUNS_MAX,
  START_SPREAD_MAX,
  START_SPREAD_MIN,
} from "../base/pairing-limits.ts";
import { WORKERS_MAX } from "../base/workers.ts";

/** The version of the file format. A reader refuses what it does not know. */
export const LOG_VERSION = 2;
/** A scenario of 1 MiB, escaped, and the rest with room to spare. */
export const HEADER_BYTES_MAX = 8 * 1024 * 1024;

/** What a replay needs and a reader asks first: all that is not an event. Plain JSON. */
export type LogHeader = {
  /** Z6's own version. */
  readonly engine: string;
  readonly world: "real" | "simulated";
  readonly seed: number;
  readonly shard: { readonly index: number; readonly count: number };
  /** Threads that drove the load, each with its share of the plan. */
  readonly workers: number;
  readonly scenario: {
    /** As the user named it. */
    readonly file: string;
    readonly text: string;
    /** Of the text, in hex. */
    readonly sha256: string;
  };
  /** What the command line or the action's inputs changed in the scenario. */
  readonly overrides: LogOverrides;
  /** Where the run took place; empty in a simulation, which is nowhere. */
  readonly environment: Readonly<Record<string, string | number>>;
  /** ISO 8601, UTC; null in a simulation. */
  readonly startedAt: string | null;
};

export type LogOverrides = {
  readonly target?: string;
  readonly durationNanos?: number | "auto";
  readonly autoNanosMax?: number;
  readonly seed?: number;
  readonly vus?: number;
  readonly rate?: number;
  readonly workers?: number | "auto";
  readonly pairing?: LogPairing;
  /** Certificates were allowed to go unverified. */
  readonly insecure?: true;
};

/** Two variants of a service that are compared, and how. */
export type LogPairing = {
  readonly duet?: true;
  readonly base: string;
  readonly head: string;
  readonly sliceNanos: number;
  readonly guardNanos: number;
  readonly warmUpQuads: number;
  readonly quads: number;
  readonly rounds: number;
  readonly stopsEarly: boolean;
  readonly restarts: boolean;
  readonly identical: boolean;
  readonly startSpread?: LogStartSpread;
};

/** What starts of the same code were known to differ by, and from what. */
export type LogStartSpread = {
  readonly deviation: number;
  readonly from?: { readonly rounds: number; readonly runs: number };
};

/** @throws LogError when the text is not the JSON of a header */
export function parseHeader(text: string): LogHeader {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LogError("the log's header is not JSON", { cause });
  }
  if (!isHeader(value)) throw new LogError("the log's header lacks what a header must have");
  return value;
}

function isHeader(value: unknown): value is LogHeader {
  if (!isRecord(value)) return false;
  const { engine, world, seed, shard, workers, scenario, overrides, environment, startedAt } =
    value;
  return (
    typeof engine === "string" &&
    (world === "real" || world === "simulated") &&
    Number.isSafeInteger(seed) &&
    isRecord(shard) &&
    Number.isSafeInteger(shard["index"]) &&
    Number.isSafeInteger(shard["count"]) &&
    isWorkers(workers) &&
    isRecord(scenario) &&
    typeof scenario["file"] === "string" &&
    typeof scenario["text"] === "string" &&
    typeof scenario["sha256"] === "string" &&
    isOverrides(overrides) &&
    isRecord(environment) &&
    Object.values(environment).every((fact) => typeof fact === "string" || isFinite(fact)) &&
    (startedAt === null || typeof startedAt === "string")
  );
}

function isWorkers(value: unknown): boolean {
  return isFinite(value) && Number.isInteger(value) && value >= 1 && value <= WORKERS_MAX;
}

const numericOverrides: ReadonlySet<string> = new Set([
  "durationNanos",
  "autoNanosMax",
  "seed",
  "vus",
  "rate",
  "workers",
]);

function isOverrides(value: unknown): value is LogOverrides {
  if (!isRecord(value)) return false;
  return Object.entries(value).every(([name, given]) => {
    if (name === "target") return typeof given === "string";
    if (name === "insecure") return given === true;
    if (name === "pairing") return isPairing(given);
    if ((name === "workers" || name === "durationNanos") && given === "auto") return true;
    return numericOverrides.has(name) && isFinite(given);
  });
}

/** Numbers that could make a reader loop or allocate without end are refused here. */
function isPairing(value: unknown): value is LogPairing {
  if (!isRecord(value)) return false;
  const { base, head, sliceNanos, guardNanos, warmUpQuads, quads, rounds } = value;
  return (
    (value["duet"] === undefined || value["duet"] === true) &&
    typeof base === "string" &&
    typeof head === "string" &&
    typeof value["stopsEarly"] === "boolean" &&
    typeof value["restarts"] === "boolean" &&
    typeof value["identical"] === "boolean" &&
    isWithin(sliceNanos, 1, SLICE_NANOS_MAX) &&
    isWithin(guardNanos, 0, Number(sliceNanos) - 1) &&
    isWithin(warmUpQuads, 0, QUADS_MAX) &&
    isWithin(quads, 1, QUADS_MAX) &&
    isWithin(rounds, 1, ROUNDS_MAX) &&
    (value["startSpread"] === undefined || isStartSpread(value["startSpread"]))
  );
}

function isStartSpread(value: unknown): value is LogStartSpread {
  if (!isRecord(value)) return false;
  const { deviation, from } = value;
  if (!isFinite(deviation) || deviation < START_SPREAD_MIN || deviation > START_SPREAD_MAX) {
    return false;
  }
  if (from === undefined) return true;
  return (
    isRecord(from) &&
    isWithin(from["rounds"], 1, SPREAD_RUNS_MAX * ROUNDS_MAX) &&
    isWithin(from["runs"], 1, SPREAD_RUNS_MAX)
  );
}

function isWithin(count: unknown, min: number, max: number): boolean {
  return isFinite(count) && Number.isInteger(count) && count >= min && count <= max;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFinite(value: unknown): value is number {
  return Number.isFinite(value);
}
