import { describe, expect, it } from "vitest";
import type { Cell } from "../../../bench/cell.ts";
import { cells } from "../../../bench/cells/all.ts";
import { readReplay } from "../../../bench/cells/replay.ts";
import { cellSection, goalTable, table } from "../../../bench/markdown.ts";
import { OptionsError, readOptions } from "../../../bench/options.ts";
import { Results } from "../../../bench/results.ts";
import type { CellReport } from "../../../bench/run-cell.ts";
import { closedScenario, openScenario } from "../../../bench/scenario-text.ts";
import { loadScenario } from "../../../src/scenario/load.ts";

const cell: Cell = {
  name: "speed",
  title: "Speed",
  about: "How fast.",
  columns: [
    { figure: "rate", title: "per second", digits: 0, showsSpread: true },
    { figure: "micros", title: "µs", digits: 1 },
  ],
  reference: "b",
  open: () => Promise.reject(new Error("not opened here")),
  goals: () => [],
};

function reportOf(
  samples: Readonly<Record<string, readonly Record<string, number>[]>>,
): CellReport {
  const results = new Results();
  for (const [contestant, rounds] of Object.entries(samples)) {
    for (const [index, sample] of rounds.entries()) {
      const disturbance = { foreignShare: 0.2, stealShare: 0, isDisturbed: index === 1 };
      results.add({ contestant, round: index + 1, sample, disturbance });
    }
  }
  const measured = results.ratio("rate", "a", "b");
  const goals = [{ name: "a is fast", atLeast: 2, unit: "×", digits: 2, measured }];
  return { cell, missing: [{ name: "c", install: "get c" }], failures: [], results, goals };
}

const report = reportOf({
  a: [
    { rate: 2_000, micros: 3 },
    { rate: 3_000, micros: 5 },
  ],
  b: [{ rate: 1_000 }, { rate: 1_000 }],
});

describe("the tables of the bench", () => {
  it("are Markdown, aligned", () => {
    expect(
      table(
        ["name", "n"],
        [
          ["a", "1"],
          ["long name", "20"],
        ],
      ),
    ).toBe("| name      |   n |\n| --------- | --: |\n| a         |   1 |\n| long name |  20 |");
  });

  it("show medians, spread and ratios, and what was not measured", () => {
    const section = cellSection(report);
    expect(section).toContain("### Speed");
    expect(section).toMatch(/\| a +\| +2,500 \| 2,000\.\.3,000 \| 4\.0 \| +2\.50 \|/u);
    expect(section).toMatch(/\| b +\| +1,000 \| 1,000\.\.1,000 \| +– \| +1\.00 \|/u);
    expect(section).toContain("Not here: c.");
    expect(section).toContain("Disturbed by other processes or the host: 2 of 4 runs.");
  });

  it("say what was wanted and whether it was reached, and not that it is sure when it is not", () => {
    expect(goalTable([report])).toMatch(
      /\| a is fast \| ≥ 2\.00 × \| +2\.50 × \| 2\.00\.\.3\.00 \| pass, disturbed \|/u,
    );
  });

  it("have a row per figure where there is one contestant", () => {
    const alone = cellSection(reportOf({ a: [{ rate: 2_000, micros: 3 }] }));
    expect(alone).toMatch(/\| per second \| +2,000 \|/u);
  });
});

describe("the options of the bench", () => {
  const names = cells.map(({ name }) => name);

  it("have defaults, and others with --quick", () => {
    expect(readOptions([], names)).toMatchObject({ rounds: 5, exactRounds: false, seconds: 5 });
    expect(readOptions(["--quick"], names)).toMatchObject({ rounds: 1, seconds: 1, quick: true });
    const asked = readOptions(["--quick", "--rounds", "3"], names);
    expect(asked).toMatchObject({ rounds: 3, exactRounds: true });
  });

  it("take cells by name, one by one or as a list", () => {
    const given = ["--only", "stalls,parser", "--only", "state"];
    expect(readOptions(given, names).only).toEqual(["stalls", "parser", "state"]);
  });

  it.each([
    [["--only", "nothing"], /there is no cell "nothing", only throughput-nginx, /u],
    [["--rounds", "0"], /--rounds: "0" is no whole number from 1 to 100/u],
    [["--seconds", "1.5"], /--seconds: "1.5" is no whole number/u],
    [["--json", "a.txt"], /--json: "a.txt" does not end in .json/u],
    [["--fast"], /--fast/u],
  ])("are refused with a reason: %j", (args, message) => {
    expect(() => readOptions(args, names)).toThrow(OptionsError);
    expect(() => readOptions(args, names)).toThrow(message);
  });

  it("name each cell once", () => {
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("the scenarios of the bench", () => {
  const common = { url: "http://127.0.0.1:1", seconds: 7, connections: 50 };
  const load = (text: string) => loadScenario({ text, file: "bench.toml" }).scenario;

  it("load as Z6 reads them", () => {
    const ramp = { ...common, vus: 50, thinkMillis: 1_000, rampMillis: 1_000 };
    expect(load(closedScenario({ ...common, vus: 50 })).load.model).toBe("closed");
    expect(load(closedScenario(ramp)).warmUpNanos).toBe(2_000_000_000);
    expect(load(closedScenario({ ...common, vus: 1, iterations: 1 })).load.model).toBe("closed");
    const open = { ...common, perSecond: 1_000, runtime: ['timer = "economical"'] };
    expect(load(openScenario(open))).toMatchObject({
      timer: "economical",
      load: { model: "open" },
    });
  });
});

describe("what a replay says", () => {
  it("is read when the log is identical, and an error otherwise", () => {
    const text = "identical: 53 blocks, 200,075 rows, 50,000 exchanges in 0.4 s\n";
    expect(readReplay(text)).toEqual({ rows: 200_075, exchanges: 50_000 });
    expect(() => readReplay("different at block 3, a byte")).toThrow("different at block 3");
  });
});
