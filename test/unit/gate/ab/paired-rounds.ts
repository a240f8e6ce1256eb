import { bucketTotal, type SparseBuckets } from "../../../../src/base/coarse-buckets.ts";
import { Philox } from "../../../../src/base/philox.ts";
import { NANOS_PER_SECOND as second } from "../../../../src/base/time.ts";
import { judgePaired } from "../../../../src/gate/ab/judge-paired.ts";
import type {
  PairedJudgement,
  PairedRow,
  PairedSettings,
} from "../../../../src/gate/ab/paired-judgement.ts";
import type { ComparedQuantity } from "../../../../src/gate/stored-comparison.ts";
import {
  emptyPairedBlock,
  type PairedBlock,
  type PairedQuad,
  type PairedRound,
} from "../../../../src/metrics/paired-run.ts";
import { marginDefaults } from "../../../../src/scenario/margin-defaults.ts";
import { QUARTERS } from "../../../../src/base/pairing-limits.ts";
import { blockAt } from "../stored-runs.ts";

/** Of the logarithm of each block's times. */
const NOISE = 0.01;

const draws = new Philox(21, 4);

/** Deals a distribution out to the quarters of a quad, as evenly as whole exchanges can be. */
export function dealt(buckets: SparseBuckets): SparseBuckets[] {
  return Array.from({ length: QUARTERS }, (_, quarter) => {
    const dealtOut: number[] = [];
    let gap = 0;
    for (let at = 0; at < buckets.length; at += 2) {
      gap += buckets[at]!;
      const turn = (quarter + at / 2) % QUARTERS;
      const count = Math.floor((buckets[at + 1]! + turn) / QUARTERS);
      if (count === 0) continue;
      dealtOut.push(gap, count);
      gap = 0;
    }
    return dealtOut;
  });
}

/** A block of a quad: 400 exchanges of p50 10 ms, p95 16 ms and p99 24 ms, times the factor. */
export function pairedBlock(factor: number, different: Partial<PairedBlock> = {}): PairedBlock {
  const times = factor > 0 ? blockAt(factor).buckets : [];
  const succeeded = bucketTotal(times);
  const sent = succeeded + (different.failed ?? 0);
  const planned = sent + (different.dropped ?? 0);
  return {
    ...emptyPairedBlock,
    planned,
    sent,
    succeeded,
    responseTimes: dealt(times),
    waiting: times,
    ...different,
  };
}

export type Shape = {
  readonly rounds?: number;
  readonly quads?: number;
  readonly requests?: readonly string[];
  /** How many times as long the head takes, of a request in a quad. */
  readonly head?: (at: { round: number; quad: number; request: number }) => number;
  readonly change?: (quad: PairedQuad, round: number) => PairedQuad;
};

export function pairedRounds(shape: Shape = {}): PairedRound[] {
  const { rounds = 3, quads = 20, requests = ["GET /"], head = () => 1 } = shape;
  const { change = (quad) => quad } = shape;
  return Array.from({ length: rounds }, (_, round) => ({
    round,
    requests,
    quads: Array.from({ length: quads }, (_quad, quad) => {
      const blocks = (variant: number) =>
        requests.map((_name, request) => {
          const noise = NOISE * (draws.unit(round, quad, 2 * request + variant) - 0.5);
          const factor = variant === 0 ? 1 : head({ round, quad, request });
          return pairedBlock(factor * Math.exp(noise));
        });
      const made: PairedQuad = {
        index: quad,
        startedAt: quad * second,
        endedAt: (quad + 1) * second,
        base: { recordedNanos: 0.4 * second, requests: blocks(0) },
        head: { recordedNanos: 0.4 * second, requests: blocks(1) },
        fitness: { latenessP99Nanos: 100_000, stealShare: 0.001 },
      };
      return change(made, round);
    }),
  }));
}

/** Changes the head's block of a request in a quad, one of several or the only one. */
export function withHead(
  quad: PairedQuad,
  change: (block: PairedBlock) => PairedBlock,
  request = 0,
): PairedQuad {
  const requests = quad.head.requests.map((block, at) => (at === request ? change(block) : block));
  return { ...quad, head: { ...quad.head, requests } };
}

/** Of a total, of the data base in it that every second response names, and of something else. */
type ServerMillis = { readonly total: number; readonly db: number; readonly other: number };

export function withServerTimings(
  quad: PairedQuad,
  ofHead: ServerMillis = { total: 10, db: 7, other: 1 },
): PairedQuad {
  const saying = (block: PairedBlock, millis: ServerMillis): PairedBlock => ({
    ...block,
    serverTimings: Object.entries(millis).map(([name, each]) => {
      const count = name === "db" ? block.succeeded / 2 : block.succeeded;
      return { name, count, sumNanos: count * each * 1e6 };
    }),
  });
  const ofBase = { other: 1, db: 4, total: 8 };
  const { base, head } = quad;
  return {
    ...quad,
    base: { ...base, requests: base.requests.map((block) => saying(block, ofBase)) },
    head: { ...head, requests: head.requests.map((block) => saying(block, ofHead)) },
  };
}

export function failing(block: PairedBlock, failed: number): PairedBlock {
  return { ...block, failed, sent: block.sent + failed, planned: block.planned + failed };
}

export function judged(
  rounds: readonly PairedRound[],
  different: Partial<PairedSettings> = {},
): PairedJudgement {
  const settings: PairedSettings = {
    rounds: rounds.length,
    stopsEarly: false,
    restarts: true,
    model: "open",
    timer: "precise",
    margins: marginDefaults,
    startSpread: undefined,
    identical: false,
    duet: false,
    ...different,
  };
  return judgePaired(rounds, [], settings);
}

export function rowOf(
  { rows }: PairedJudgement,
  quantity: ComparedQuantity,
  request: string | undefined = quantity.startsWith("p") ? "GET /" : undefined,
): PairedRow {
  return rows.find((row) => row.quantity === quantity && row.request === request)!;
}

/** A regression of a median that was measured well. */
export const timeRow: PairedRow = {
  request: "GET /orders",
  quantity: "p50",
  unit: "nanos",
  status: "regression",
  required: true,
  base: 4.21e6,
  head: 4.61e6,
  change: {
    estimate: 0.096,
    lower: 0.0641,
    upper: 0.129,
    margin: 0.05,
    passBound: 0.1,
    ruledOut: 0.115,
    smallestSeen: 0.089,
  },
  units: 60,
  unitsNeeded: 9,
  quadsPerUnit: 1,
  samples: { base: 24_000, head: 24_000 },
  failures: undefined,
  pooled: undefined,
  explanation: undefined,
};
