import {
  coarseBucketLow,
  coarseBucketOf,
  coarseBucketWidth,
  type SparseBuckets,
} from "../../src/base/coarse-buckets.ts";
import { NANOS_PER_SECOND } from "../../src/base/time.ts";
import { compareWithStored } from "../../src/gate/comparison.ts";
import { quantileInterval } from "../../src/gate/quantile-limit.ts";
import type { RunSummary } from "../../src/gate/run-summary.ts";
import { bucketQuantile } from "../../src/stats/bucket-quantile.ts";
import { mergedBuckets } from "../../src/base/coarse-buckets.ts";
import { marginDefaults } from "../../src/scenario/margin-defaults.ts";
import { type ChangeName, changeNames, changes } from "./changes.ts";
import { Draws } from "./draws.ts";
import { type ScenarioName, scenarios } from "./machine.ts";
import { methodsOfToday } from "./methods-of-today.ts";
import { cellsOf, judgements, type Options } from "./paired-tables.ts";
import { shares, simulateRun, type SingleRun, summaryOf } from "./run-simulation.ts";
import { unchanged } from "./service.ts";
import { percent, shareOf, type Table } from "./table.ts";

const RUN_SECONDS = 60;
const POOL = 250;
const HISTORY = 20;

function poolOf(scenario: ScenarioName, change: ChangeName, runs: number): SingleRun[] {
  const job = { scenario: scenarios[scenario], seconds: RUN_SECONDS, slowdown: changes[change] };
  const from = 200_000 + 10_000 * changeNames.indexOf(change);
  return Array.from({ length: runs }, (_, at) => simulateRun({ ...job, seed: from + at }));
}

/** So many different ones of a pool, the order by chance. */
function drawn<T>(pool: readonly T[], count: number, draws: Draws): T[] {
  const at = new Set<number>();
  while (at.size < count) at.add(Math.floor(draws.unit() * pool.length));
  return [...at].map((index) => pool[index]!);
}

/** The gates of today beside ours, on the same noise: % red by any percentile. */
export function methodTable(options: Options, scenario: ScenarioName): Table {
  const pool = poolOf(scenario, "A/A", POOL);
  const methods = methodsOfToday(pool);
  const columns = changeNames.map((change) => {
    const heads = change === "A/A" ? pool : poolOf(scenario, change, Math.min(options.gates, POOL));
    const draws = new Draws(77, changeNames.indexOf(change));
    const comparisons = Array.from({ length: options.gates }, (_, gate) => {
      const head = heads[gate % heads.length]!;
      return { head, history: drawn(pool, HISTORY, draws).filter((run) => run !== head) };
    });
    return methods.map(({ isRed }) => percent(shareOf(comparisons, isRed)));
  });
  const cell = cellsOf({ ...options, scenarios: [scenario] })[0]!;
  const ours = changeNames.map((change) =>
    percent(shareOf(judgements(cell, change, options.gates), ({ verdict }) => verdict === "fail")),
  );
  return {
    title: `Methods on the same noise (${scenario}, 60 s): % red`,
    head: ["gate", ...changeNames],
    rows: [
      ["**paired, in one job**", ...ours],
      ...methods.map(({ name }, at) => [name, ...columns.map((column) => column[at]!)]),
    ],
  };
}

/** Stored runs: % of unchanged runs suspected / of those with all times × 1.5 / × 2. */
export function storedTable({ gates, scenarios: wanted }: Options): Table {
  const counts = [1, 3, 5, 10, 20];
  const rows = wanted.map((scenario) => {
    const pool = poolOf(scenario, "A/A", POOL).map(summaryOf);
    const scaled = [1, 1.5, 2].map((factor) => pool.map((run) => scaledSummary(run, factor)));
    const cells = counts.map((count) => {
      const draws = new Draws(78, count);
      const sets = Array.from({ length: gates }, () => drawn([...pool.keys()], count + 1, draws));
      return scaled
        .map((heads) =>
          percent(
            shareOf(sets, ([head, ...stored]) => {
              const runs = stored.map((at) => ({ origin: `run ${at}`, summary: pool[at]! }));
              const { rows: figures } = compareWithStored(heads[head!]!, runs, {
                margins: marginDefaults,
              });
              return figures.some(({ status }) => status === "suspected_regression");
            }),
          ),
        )
        .join(" / ");
    });
    return [scenario, ...cells];
  });
  const title = `Stored runs: % suspected when nothing changed / × 1.5 / × 2, of ${gates} gates`;
  return { title, head: ["runner", ...counts.map((count) => `N = ${count}`)], rows };
}

function scaledSummary(run: RunSummary, factor: number): RunSummary {
  if (factor === 1) return run;
  const overall = run.overall.map(({ failed, buckets }) => {
    return { failed, buckets: scaledBuckets(buckets, factor) };
  });
  return { ...run, overall };
}

function scaledBuckets(buckets: SparseBuckets, factor: number): SparseBuckets {
  const scaled: SparseBuckets[] = [];
  let index = 0;
  for (let at = 0; at < buckets.length; at += 2) {
    index += buckets[at]!;
    const middle = coarseBucketLow(index) + coarseBucketWidth(index) / 2;
    scaled.push([coarseBucketOf(Math.round(middle * factor)), buckets[at + 1]!]);
  }
  return mergedBuckets(scaled);
}

const WINDOWS = 10;

/** Limits on one run: how often the long-run percentile is outside of the interval of a minute. */
export function limitTable({ gates, scenarios: wanted }: Options): Table {
  const machines = Math.max(1, Math.ceil(gates / WINDOWS));
  const rows = wanted.map((scenario) => {
    const missed = shares.map(() => ({ low: 0, high: 0 }));
    for (let machine = 0; machine < machines; machine += 1) {
      const seconds = RUN_SECONDS * WINDOWS;
      const job = { scenario: scenarios[scenario], seconds, slowdown: unchanged };
      const { blocks, pooled } = simulateRun({ ...job, seed: 400_000 + machine });
      for (const [at, share] of shares.entries()) {
        const truth = bucketQuantile(pooled, share);
        for (let window = 0; window < WINDOWS; window += 1) {
          const minute = blocks.slice(window * RUN_SECONDS, (window + 1) * RUN_SECONDS);
          const interval = quantileInterval(
            { blockNanos: NANOS_PER_SECOND, blocks: minute },
            { share, limit: truth, alpha: 0.05 },
          );
          if (interval!.lower > truth) missed[at]!.low += 1;
          if (interval!.upper < truth) missed[at]!.high += 1;
        }
      }
    }
    const of = machines * WINDOWS;
    return [
      scenario,
      ...missed.map(({ low, high }) => `${percent(low / of)} / ${percent(high / of)}`),
    ];
  });
  const title =
    "Limits on one run: % where the long-run percentile is below / above the bounds (nominal 5)";
  return { title, head: ["runner", "p50", "p95", "p99"], rows };
}
