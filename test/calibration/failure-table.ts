import { failureFiguresOf, failureRow } from "../../src/gate/ab/failure-row.ts";
import {
  emptyPairedBlock,
  type PairedBlock,
  type PairedRound,
} from "../../src/metrics/paired-run.ts";
import { Draws } from "./draws.ts";
import { percent, shareOf, type Table } from "./table.ts";

const ROUNDS = 3;
const QUADS_PER_ROUND = 20;
/** To each variant; 30,000 in all. */
const REQUESTS_PER_QUAD = 500;
const BURST = 60;
const Z_95 = 1.96;
/** One gate costs next to nothing. */
const GATES_PER_GATE = 10;
/** The budget of one row of failures beside a rate, STATS 2.5 at its strictest. */
const allowance = { alarm: 0.0005, miss: 0.05 };

type Case = {
  readonly name: string;
  readonly base: number;
  readonly head: number;
  /** One quad of one of the variants, by chance, has so many failures more. */
  readonly burst?: number;
};

const cases: readonly Case[] = [
  { name: "0.01 % in both", base: 0.0001, head: 0.0001 },
  { name: "0.1 % in both", base: 0.001, head: 0.001 },
  { name: "1 % in both", base: 0.01, head: 0.01 },
  { name: "none, and one burst", base: 0, head: 0, burst: BURST },
  { name: "0.1 % in both, and one burst", base: 0.001, head: 0.001, burst: BURST },
  { name: "0 to 0.1 % (the margin)", base: 0, head: 0.001 },
  { name: "0 to 0.3 %", base: 0, head: 0.003 },
  { name: "0 to 1 %", base: 0, head: 0.01 },
  { name: "0.1 to 0.5 %", base: 0.001, head: 0.005 },
];

/** Failures of 30,000 exchanges with each variant, and what usual rules say of them: % red. */
export function failureTable({ gates }: { readonly gates: number }): Table {
  const draws = new Draws(31, 5);
  const rows = cases.map((each) => {
    const figures = Array.from({ length: gates * GATES_PER_GATE }, () => {
      return failureFiguresOf(simulated(each, draws))[0]!;
    });
    const ours = shareOf(figures, (figure) => {
      return failureRow(figure, allowance).status === "regression";
    });
    const more = shareOf(figures, ({ base, head }) => head.count > base.count);
    const tested = shareOf(figures, ({ base, head }) => {
      const pooled = (base.count + head.count) / (base.of + head.of);
      const error = Math.sqrt(pooled * (1 - pooled) * (1 / base.of + 1 / head.of));
      return head.count / head.of - base.count / base.of > Z_95 * error;
    });
    return [each.name, percent(ours), percent(more), percent(tested)];
  });
  return {
    title: `Failures: % red, of ${gates * GATES_PER_GATE} gates`,
    head: ["share that fails", "paired gate", "more than the base", "z test, p < .05"],
    rows,
  };
}

function simulated({ base, head, burst = 0 }: Case, draws: Draws): PairedRound[] {
  const struck = Math.floor(draws.unit() * ROUNDS * QUADS_PER_ROUND);
  const strikesHead = draws.unit() < 0.5;
  return Array.from({ length: ROUNDS }, (_, round) => ({
    round,
    requests: ["GET /"],
    quads: Array.from({ length: QUADS_PER_ROUND }, (_quad, index) => {
      const isStruck = round * QUADS_PER_ROUND + index === struck;
      const blocks = (share: number, more: number) => ({
        recordedNanos: 4e8,
        requests: [blockWith(Math.min(REQUESTS_PER_QUAD, drawn(share, draws) + more))],
      });
      return {
        index,
        startedAt: index * 1e9,
        endedAt: (index + 1) * 1e9,
        base: blocks(base, isStruck && !strikesHead ? burst : 0),
        head: blocks(head, isStruck && strikesHead ? burst : 0),
        fitness: { latenessP99Nanos: 0, stealShare: 0 },
      };
    }),
  }));
}

/** How many of a quad's exchanges fail: the gaps between failures are geometric. */
function drawn(share: number, draws: Draws): number {
  if (share === 0) return 0;
  const scale = Math.log(1 - share);
  let failed = -1;
  for (let at = 0; at <= REQUESTS_PER_QUAD; failed += 1) {
    at += 1 + Math.floor(Math.log(1 - draws.unit()) / scale);
  }
  return failed;
}

function blockWith(failed: number): PairedBlock {
  const succeeded = REQUESTS_PER_QUAD - failed;
  return {
    ...emptyPairedBlock,
    planned: REQUESTS_PER_QUAD,
    sent: REQUESTS_PER_QUAD,
    succeeded,
    failed,
  };
}
