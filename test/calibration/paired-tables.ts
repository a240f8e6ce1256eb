import { PairedInterval } from "../../src/gate/ab/paired-interval.ts";
import type { PairedJudgement } from "../../src/gate/ab/paired-judgement.ts";
import { timeFiguresOf } from "../../src/gate/ab/time-figures.ts";
import { timeQuantities } from "../../src/gate/comparison-rules.ts";
import { median } from "../../src/stats/median.ts";
import { type ChangeName, changeNames, changes } from "./changes.ts";
import { scenarioNames, type ScenarioName, scenarios } from "./machine.ts";
import { judgeSimulated, minute, type PairedPlan, simulatePaired } from "./paired-simulation.ts";
import { percent, shareOf, type Table } from "./table.ts";

export type Options = {
  readonly gates: number;
  readonly scenarios: readonly ScenarioName[];
};

const half: PairedPlan = { ...minute, rounds: 2, quads: 30 };
const double: PairedPlan = { ...minute, rounds: 4, quads: 120 };

export type Cell = {
  readonly name: string;
  readonly scenario: ScenarioName;
  readonly plan: PairedPlan;
};

/** A minute on each machine, and on a typical one also half of it, twice of it, by chance, at once. */
export function cellsOf({ scenarios: wanted }: Options): Cell[] {
  const minutes = scenarioNames.map((scenario): Cell => {
    return { name: `${scenario} 60 s`, scenario, plan: minute };
  });
  const others: readonly Cell[] = [
    { name: "typical 30 s", scenario: "typical", plan: half },
    { name: "typical 120 s", scenario: "typical", plan: double },
    { name: "typical 60 s Poisson", scenario: "typical", plan: { ...minute, poisson: true } },
    { name: "typical 60 s duet", scenario: "typical", plan: { ...minute, duet: true } },
  ];
  return [...minutes, ...others].filter(({ scenario }) => wanted.includes(scenario));
}

export function judgements(cell: Cell, change: ChangeName, gates: number): PairedJudgement[] {
  return Array.from({ length: gates }, (_, gate) =>
    judgeSimulated(
      simulatePaired({
        scenario: scenarios[cell.scenario],
        plan: cell.plan,
        slowdown: changes[change],
        seed: 1_000 * changeNames.indexOf(change) + gate,
      }),
    ),
  );
}

/** Of the slowest exchanges, so that p95 is a fifth worse and p50 the same. */
const LONGER_TAIL = 1.2;

/** Red, and what is neither red nor green. */
export function verdictTable(options: Options): Table {
  const rows = cellsOf(options).map((cell) => {
    const longer = { ...cell, plan: { ...cell.plan, firstTail: LONGER_TAIL } };
    const columns = [
      ...changeNames.map((change) => ({ in: cell, change })),
      { in: longer, change: "A/A" as const },
    ];
    const cells = columns.map(({ in: its, change }) => {
      const judged = judgements(its, change, options.gates);
      const red = shareOf(judged, ({ verdict }) => verdict === "fail");
      const open = shareOf(judged, ({ verdict }) => verdict === "inconclusive");
      const byMedian = shareOf(judged, ({ rows: [p50] }) => p50!.status === "regression");
      return `${percent(red)} (${percent(byMedian)}) / ${percent(open)}`;
    });
    return [cell.name, ...cells];
  });
  const title = `Paired gate: % red (by p50) / % inconclusive, of ${options.gates} gates`;
  return { title, head: ["runner", ...changeNames, "p95 +20 %"], rows };
}

const levels: readonly number[] = [0.003, 0.01, 0.05];

/** How often bounds that promise so much are wrong of unchanged code whose starts are all alike. */
export function levelTable({ gates, scenarios: wanted }: Options): Table {
  const rows = wanted.flatMap((name) => {
    const scenario = { ...scenarios[name], startSpread: 0 };
    const intervals = Array.from({ length: gates }, (_, gate) => {
      const job = { scenario, plan: minute, slowdown: changes["A/A"], seed: 60_000 + gate };
      return timeFiguresOf(simulatePaired(job), 1).map(({ series }) => {
        return { series: series!, interval: new PairedInterval(series!, sameStarts) };
      });
    });
    return timeQuantities.map((quantity, at) => {
      const figures = intervals.map((each) => each[at]!);
      const parts = shareOf(figures, ({ series }) => series.quadsPerUnit < 1);
      const wrong = levels.map((level) => {
        const bounds = figures.map(({ interval }) => interval.bounds(level));
        const above = shareOf(bounds, ({ lower }) => lower > 0);
        return ((100 * (above + shareOf(bounds, ({ upper }) => upper < 0))) / 2).toFixed(2);
      });
      return [name, quantity, percent(parts), ...wrong];
    });
  });
  const head = ["runner", "", "units of less than a quad", ...levels.map((at) => percent(at))];
  return { title: `Bounds of unchanged code, 60 s: % wrong, of ${gates} gates`, head, rows };
}

const sameStarts = { startSpread: 0, starts: minute.rounds };

/** How much unchanged code shows. */
export function widthTable(options: Options): Table {
  const rows = cellsOf(options).map((cell) => {
    const judged = judgements(cell, "A/A", Math.min(options.gates, 100));
    const figures = [0, 1, 2].map((at) => {
      const seen = judged.flatMap(({ rows: times }) => times[at]!.change ?? []);
      const width = median(seen.map(({ estimate, lower }) => estimate - lower));
      const smallest = median(seen.map(({ smallestSeen }) => smallestSeen));
      return `${percent(width)} / ${percent(smallest)}`;
    });
    return [cell.name, ...figures];
  });
  const title = "Half-width / smallest change seen in 80 of 100 gates, %, median";
  return { title, head: ["runner", "p50", "p95", "p99"], rows };
}

/** What starts of the same code differ by, and what the interval says about it. */
export function startTable({ gates }: Options): Table {
  const rows = [0, 0.01, 0.02, 0.03].flatMap((startSpread) =>
    [1, 3].map((rounds) => {
      const red = (change: ChangeName, assumed: number): string => {
        const scenario = { ...scenarios.typical, startSpread };
        const judged = Array.from({ length: gates }, (_, gate) => {
          const plan = { ...minute, rounds };
          const job = { scenario, plan, slowdown: changes[change], seed: 50_000 + gate };
          return judgeSimulated(simulatePaired(job), { startSpread: { deviation: assumed } })
            .rows[0]!;
        });
        const margined = shareOf(judged, ({ status }) => status === "regression");
        // At zero margin any lower bound above zero would be red.
        const atZero = shareOf(judged, (row) => (row.change?.lower ?? 0) > 0);
        return change === "A/A" ? `${percent(atZero)} / ${percent(margined)}` : percent(margined);
      };
      return [
        `${percent(startSpread)} %`,
        String(rounds),
        red("A/A", 0),
        red("A/A", startSpread),
        red("p50 +10 %", 0),
        red("p50 +10 %", startSpread),
      ];
    }),
  );
  const head = [
    "starts differ by",
    "rounds",
    "A/A, not told",
    "A/A, told",
    "+10 %, not told",
    "+10 %, told",
  ];
  const title = "Starts (typical, 60 s, p50 alone): % red at zero margin / at 5 %";
  return { title, head, rows };
}

/** The same arrivals shared by more and more requests. */
export function requestTable({ gates }: Options): Table {
  const rows = [1, 5, 10, 20].map((requests) => {
    const judged = (change: ChangeName, firstTail = 1) => {
      const plan = { ...minute, requests, firstTail };
      return judgements({ name: "", scenario: "typical", plan }, change, gates);
    };
    const greenWith = (tail: number) =>
      percent(shareOf(judged("A/A", tail), ({ verdict }) => verdict === "pass"));
    const redShare = (change: ChangeName) =>
      percent(shareOf(judged(change), ({ verdict }) => verdict === "fail"));
    const unchanged = judged("A/A");
    const row = unchanged[0]!.rows.find(({ request }) => request === "GET /0");
    return [
      String(requests),
      String(unchanged[0]!.budget.comparisons),
      percent(shareOf(unchanged, ({ verdict }) => verdict === "fail")),
      percent(shareOf(unchanged, ({ verdict }) => verdict === "pass")),
      redShare("p50 +10 %"),
      redShare("p50 +20 %"),
      greenWith(1.2),
      greenWith(1.3),
      percent(row?.change?.smallestSeen ?? Number.NaN),
    ];
  });
  const head = [
    "requests",
    "comparisons",
    "A/A red",
    "A/A green",
    "+10 % red",
    "+20 % red",
    "p95 of one +20 % green",
    "p95 of one +30 % green",
    "p50 of one: smallest seen",
  ];
  return { title: "Several requests (typical, 60 s, 1,000 /s together), %", head, rows };
}

/** A load of seconds: one start, and little more than the quads that a verdict needs. */
export function shortTable({ gates, scenarios: wanted }: Options): Table {
  const rows = wanted.flatMap((scenario) =>
    [8, 10, 12, 16, 24].map((quads) => {
      const share = (change: ChangeName, verdict: string): string => {
        const judged = Array.from({ length: gates }, (_, gate) => {
          const plan = { ...minute, rounds: 1, quads };
          const seed = 70_000 + 1_000 * changeNames.indexOf(change) + gate;
          const job = { scenario: scenarios[scenario], plan, slowdown: changes[change], seed };
          return judgeSimulated(simulatePaired(job), { restarts: false });
        });
        return percent(shareOf(judged, (each) => each.verdict === verdict));
      };
      return [
        scenario,
        String(quads),
        share("A/A", "fail"),
        share("A/A", "pass"),
        share("p50 +10 %", "fail"),
        share("p50 +20 %", "fail"),
      ];
    }),
  );
  const head = ["runner", "load, s", "A/A red", "A/A green", "+10 % red", "+20 % red"];
  return { title: `Short runs, one start, of ${gates} gates, %`, head, rows };
}

/** Looks after each of four rounds of half a minute. */
export function stoppingTable(options: Options): Table {
  const rows = options.scenarios.flatMap((scenario) =>
    (["A/A", "p50 +5 %", "p50 +7 %", "p50 +10 %", "p50 +20 %"] as const).map((change) => {
      const ends = Array.from({ length: options.gates }, (_, gate) => {
        const job = { scenario: scenarios[scenario], plan: double, slowdown: changes[change] };
        const rounds = simulatePaired({ ...job, seed: 90_000 + gate });
        const looks = { rounds: double.rounds, stopsEarly: true };
        for (let done = 1; ; done += 1) {
          const { verdict, next } = judgeSimulated(rounds.slice(0, done), looks);
          if (next === "stop") return { verdict, seconds: (done * double.quads) / double.rounds };
        }
      });
      const load = ends.reduce((sum, { seconds }) => sum + seconds, 0) / ends.length;
      const share = (wanted: string) => percent(shareOf(ends, ({ verdict }) => verdict === wanted));
      return [
        scenario,
        change,
        share("fail"),
        share("pass"),
        share("inconclusive"),
        load.toFixed(0),
      ];
    }),
  );
  const head = ["runner", "change", "red", "green", "undecided", "load, s"];
  return { title: "Early stopping, at most 120 s in four rounds, %", head, rows };
}
