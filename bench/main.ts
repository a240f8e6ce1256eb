/**
 * Measures Z6 beside other load generators and beside what the machine gives:
 * npm run bench [-- --help]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cells } from "./cells/all.ts";
import { loadAverage } from "./foreign-load.ts";
import { chooseCores, describeMachine } from "./machine.ts";
import { type Options, OptionsError, readOptions, usage } from "./options.ts";
import { markdownFile, markdownReport, type Setting, writeReport } from "./report.ts";
import { type CellReport, runCell } from "./run-cell.ts";
import { undisturbed } from "./undisturbed.ts";
import { describeVersions } from "./versions.ts";

const USAGE_EXIT_CODE = 2;
const INTERRUPTED_EXIT_CODE = 130;

// Leaving by `exit` ends the servers and the load as well.
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => process.exit(INTERRUPTED_EXIT_CODE));
}

const args = process.argv.slice(2);
const names = cells.map(({ name }) => name);
if (args.includes("--help")) {
  console.log(`${usage}\nCells: ${names.join(", ")}`);
} else {
  try {
    await bench(readOptions(args, names));
  } catch (error) {
    if (!(error instanceof OptionsError)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = USAGE_EXIT_CODE;
  }
}

async function bench(options: Options): Promise<void> {
  const { rounds, exactRounds, seconds, quick, only, json } = options;
  const setting: Setting = {
    startedAt: new Date().toISOString(),
    machine: describeMachine(),
    cores: chooseCores(),
    loadAverage: loadAverage(),
    versions: describeVersions(),
  };
  if (setting.cores.client === undefined) {
    console.log("One core: client and server share it, and figures say little.");
  }
  const folder = mkdtempSync(join(tmpdir(), "z6-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const reports: CellReport[] = [];
  for (const cell of cells) {
    if (only.length > 0 && !only.includes(cell.name)) continue;
    reports.push(
      await runCell(cell, {
        bench: { seconds, quick, cores: setting.cores, folder },
        rounds,
        exactRounds,
        observe: undisturbed(quick),
        say: (line) => console.log(line),
      }),
    );
    // After each cell: what has been measured is not lost when a later one is interrupted.
    writeReport(setting, options, reports);
  }
  console.log(`\n${markdownReport(setting, options, reports)}`);
  const minutes = (Date.now() - Date.parse(setting.startedAt)) / 60_000;
  console.log(`Written in ${minutes.toFixed(0)} min: ${json}, ${markdownFile(json)}`);
  if (reports.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
}
