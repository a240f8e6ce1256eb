import { z } from "zod";
import type { MetricsDocument } from "../../src/report/metrics-schema.ts";

/** Verdicts that a job comes to; `error`: there was no run to judge. */
export const verdicts = ["pass", "fail", "inconclusive", "invalid", "error"] as const;

const optional = z.number().nullable();

const setup = z.strictObject({
  service: z.enum(["waiting", "busy"]),
  slower: z.number(),
  slowerTail: z.number(),
  neighbour: z.boolean(),
  /** Arrivals a second. */
  rate: z.number(),
  /** Of load that is measured. */
  seconds: z.union([z.number(), z.literal("auto")]),
});
/** What a series of gates has in common. */
export type Setup = z.infer<typeof setup>;

const figure = z.strictObject({
  quantity: z.string(),
  status: z.string(),
  /** In ms, or a share. */
  base: optional,
  head: optional,
  /** Relative changes; of failures, differences of shares. */
  estimate: optional,
  lower: optional,
  upper: optional,
  /** What 80 of 100 such runs would confirm. */
  smallestSeen: optional,
});

/** One gate, as a line of JSON. A figure is null where the run has none. */
export const gateRecord = z.strictObject({
  at: z.string(),
  setup,
  verdict: z.enum(verdicts),
  reasons: z.array(z.string()),
  figures: z.array(figure),
  seed: optional,
  loadSeconds: optional,
  rounds: optional,
  quads: optional,
  quadsUnfit: optional,
  quadsCut: optional,
  /** The largest share of the CPU that the host took away in a second. */
  stealMax: optional,
  /** Of all cores, on average while the load was on. */
  machineBusy: optional,
  /** p99 of the generator's own lateness in ms, which leaves quads out. */
  lateness: optional,
  /** All of the job, servers and reports too. */
  jobSeconds: z.number(),
});
export type GateRecord = z.infer<typeof gateRecord>;

export type Job = Pick<GateRecord, "at" | "setup" | "jobSeconds">;

/** @param metrics what the job's run measured; it must have compared base and head */
export function recordOf(job: Job, metrics: MetricsDocument): GateRecord {
  const { verdict, reasons, paired, run, generator, metrics: measured } = metrics;
  if (paired === null) return errorOf(job, ["base and head were not compared", ...reasons]);
  const { sample } = paired;
  return {
    ...job,
    verdict,
    reasons,
    figures: paired.rows.map(({ quantity, status, base, head, change }) => ({
      quantity,
      status,
      base,
      head,
      estimate: change?.estimate_ratio ?? null,
      lower: change?.lower_ratio ?? null,
      upper: change?.upper_ratio ?? null,
      smallestSeen: change?.smallest_seen_ratio ?? null,
    })),
    seed: run.seed,
    loadSeconds: sample.load_ms / 1_000,
    rounds: sample.rounds,
    quads: sample.quads,
    quadsUnfit: sample.quads_unfit,
    quadsCut: sample.quads_cut,
    stealMax: generator.steal_max_ratio,
    machineBusy: generator.machine_busy_mean_ratio,
    lateness: measured.http_req_delayed_by_generator.percentiles["p99_ms"] ?? null,
  };
}

/** Of a job without a run: that it shows nothing is on record too. */
export function errorOf(job: Job, reasons: readonly string[]): GateRecord {
  return {
    ...job,
    verdict: "error",
    reasons: [...reasons],
    figures: [],
    seed: null,
    loadSeconds: null,
    rounds: null,
    quads: null,
    quadsUnfit: null,
    quadsCut: null,
    stealMax: null,
    machineBusy: null,
    lateness: null,
  };
}
