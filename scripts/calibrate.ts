import { parseArgs } from "node:util";
import { failureTable } from "../test/calibration/failure-table.ts";
import { scenarioNames } from "../test/calibration/machine.ts";
import {
  levelTable,
  type Options,
  requestTable,
  shortTable,
  startTable,
  stoppingTable,
  verdictTable,
  widthTable,
} from "../test/calibration/paired-tables.ts";
import { limitTable, methodTable, storedTable } from "../test/calibration/run-tables.ts";
import { printed, type Table } from "../test/calibration/table.ts";

const sections: Readonly<Record<string, (options: Options) => Table[]>> = {
  verdicts: (options) => [verdictTable(options)],
  widths: (options) => [widthTable(options)],
  levels: (options) => [levelTable(options)],
  methods: (options) => options.scenarios.map((scenario) => methodTable(options, scenario)),
  stored: (options) => [storedTable(options)],
  stopping: (options) => [stoppingTable(options)],
  starts: (options) => [startTable(options)],
  short: (options) => [shortTable(options)],
  requests: (options) => [requestTable(options)],
  limits: (options) => [limitTable(options)],
  failures: (options) => [failureTable(options)],
};

/**
 * How often the gate is wrong, on simulated runners: `npm run calibrate -- --gates 400`. The same
 * options print the same tables.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      gates: { type: "string", default: "200" },
      scenario: { type: "string", multiple: true },
      only: { type: "string", multiple: true },
    },
  });
  const gates = Number(values.gates);
  if (!Number.isSafeInteger(gates) || gates < 1) {
    throw new Error("--gates is a whole number from 1 on");
  }
  const scenarios = chosen("--scenario", values.scenario, scenarioNames);
  for (const name of chosen("--only", values.only, Object.keys(sections))) {
    for (const table of sections[name]!({ gates, scenarios })) console.log(printed(table));
  }
}

/** Those that are named; all when none is. */
function chosen<Name extends string>(
  option: string,
  wanted: readonly string[] | undefined,
  names: readonly Name[],
): readonly Name[] {
  const unknown = wanted?.find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`${option} ${unknown}: use ${names.join(", ")}`);
  return wanted === undefined ? names : names.filter((name) => wanted.includes(name));
}

main();
