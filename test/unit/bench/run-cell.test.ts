import { describe, expect, it } from "vitest";
import type { Bench } from "../../../bench/bench.ts";
import type { Cell, Contestant } from "../../../bench/cell.ts";
import { type CellReport, type Observe, runCell } from "../../../bench/run-cell.ts";

const bench: Bench = {
  seconds: 1,
  quick: true,
  cores: { server: undefined, client: undefined, both: undefined },
  folder: "/",
};

const quietly: Observe = async (measure) => ({
  sample: await measure(),
  disturbance: { foreignShare: 0, stealShare: 0, isDisturbed: false },
});

const measuring = (name: string): Contestant => ({
  name,
  measure: () => Promise.resolve({ rate: 1 }),
});

type Staged = { readonly report: CellReport; readonly said: string; readonly closed: number };

async function run(
  contestants: readonly Contestant[],
  more: Partial<Cell> = {},
  exactRounds = false,
): Promise<Staged> {
  let closed = 0;
  const said: string[] = [];
  const cell: Cell = {
    name: "cell",
    title: "Cell",
    about: "",
    columns: [{ figure: "rate", title: "rate", digits: 0 }],
    open: () => Promise.resolve({ contestants, close: async () => void (closed += 1) }),
    goals: () => [],
    ...more,
  };
  const say = (line: string): void => void said.push(line);
  const order = { bench, rounds: 3, exactRounds, observe: quietly, say };
  return { report: await runCell(cell, order), said: said.join("\n"), closed };
}

function turns({ report }: Staged): readonly string[] {
  return report.results.runs.map(({ contestant, round }) => `${contestant}${round}`);
}

describe("a cell", () => {
  it("lets its contestants take turns, back and forth", async () => {
    const staged = await run([measuring("a"), measuring("b")]);
    expect(turns(staged)).toEqual(["a1", "b1", "b2", "a2", "a3", "b3"]);
    expect(staged.closed).toBe(1);
  });

  it("has fewer rounds where each takes minutes, unless their number was asked for", async () => {
    expect(turns(await run([measuring("a")], { roundsMax: 2 }))).toEqual(["a1", "a2"]);
    const asked = await run([measuring("a")], { roundsMax: 2 }, true);
    expect(turns(asked)).toEqual(["a1", "a2", "a3"]);
  });

  it("says who is not here, and how to get them, and goes on without", async () => {
    const staged = await run([{ ...measuring("a"), missing: "get a" }, measuring("b")]);
    expect(turns(staged)).toEqual(["b1", "b2", "b3"]);
    expect(staged.report.missing).toEqual([{ name: "a", install: "get a" }]);
    expect(staged.said).toContain("a is not here. To get it: get a");
  });

  it("tells who failed, and leaves them out of the later rounds", async () => {
    const failing = { name: "a", measure: () => Promise.reject(new Error("no port")) };
    const staged = await run([failing, measuring("b")]);
    expect(turns(staged)).toEqual(["b1", "b2", "b3"]);
    expect(staged.report.failures).toEqual([{ name: "a", message: "no port" }]);
    expect(staged.closed).toBe(1);
  });

  it("is skipped with a reason, before anything is opened", async () => {
    const staged = await run([measuring("a")], { skipped: () => Promise.resolve("no server") });
    expect([turns(staged), staged.report.skipped, staged.closed]).toEqual([[], "no server", 0]);
  });
});
