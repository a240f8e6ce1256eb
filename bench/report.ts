import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { verdictOf } from "./goal.ts";
import type { Cores, Machine } from "./machine.ts";
import { cellSection, goalTable } from "./markdown.ts";
import type { Options } from "./options.ts";
import type { CellReport } from "./run-cell.ts";

const FORMAT = 1;

/** Where, when and with what it was measured. */
export type Setting = {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly machine: Machine;
  readonly cores: Cores;
  /** /proc/loadavg before the first cell. */
  readonly loadAverage: string;
  /** By program; "unknown" where it does not say. */
  readonly versions: Readonly<Record<string, string>>;
};

export function markdownReport(
  { startedAt, machine, cores, versions }: Setting,
  { rounds, seconds, quick }: Options,
  reports: readonly CellReport[],
): string {
  const used = Object.entries(versions).map(([program, version]) => `${program} ${version}`);
  const pinned =
    cores.client === undefined
      ? "nothing is pinned"
      : `servers on core ${cores.server}, clients on core ${cores.client}`;
  const place = [
    `${startedAt.slice(0, 10)}. ${machine.cores} × ${machine.cpu}, ${machine.memoryGiB} GiB,`,
    `Linux ${machine.kernel}, ${machine.system}; ${pinned}. ${used.join(", ")}.`,
    `${rounds} rounds in turn, ${seconds} s each; medians, and the smallest and largest round.`,
    "Ratios and differences are taken within rounds.",
  ].join(" ");
  const warning = quick
    ? "**A quick run: it proves that the bench works. The figures mean nothing.**"
    : "";
  const parts = [place, warning, "### Goals", goalTable(reports), ...reports.map(cellSection)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Writes FILE.json with every run, and FILE.md with the tables. */
export function writeReport(
  setting: Setting,
  options: Options,
  reports: readonly CellReport[],
): void {
  const cells = reports.map(({ cell, results, goals, ...rest }) => ({
    name: cell.name,
    title: cell.title,
    ...rest,
    runs: results.runs,
    goals: goals.map((goal) => ({ ...goal, verdict: verdictOf(goal) })),
  }));
  const { rounds, seconds, quick, json } = options;
  const whole = { format: FORMAT, ...setting, rounds, seconds, quick, cells };
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify(whole, undefined, 2)}\n`);
  writeFileSync(markdownFile(json), markdownReport(setting, options, reports));
}

export function markdownFile(json: string): string {
  return json.replace(/\.json$/u, ".md");
}
