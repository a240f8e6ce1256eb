import { join } from "node:path";
import { type Bench, node } from "../bench.ts";
import { type Cell, type Column, stageOf } from "../cell.ts";
import type { Sample } from "../sample.ts";
import { measure } from "../measured-process.ts";

type MicroBench = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** In bench/micro: prints one JSON object of figures. */
  readonly program: string;
  readonly columns: readonly Column[];
};

const PROGRAM = "in process";

/** Parts of Z6 alone, each in a process of its own. */
export const inProcess: readonly Cell[] = [
  microBench({
    name: "bookkeeping",
    title: "What an exchange costs beside its octets",
    about:
      "Engine, log and metrics in process, on answers that are there at once, over 100 virtual users: user CPU time per " +
      "exchange, the best of several rounds. The log is encoded but neither packed nor written; the checks look at a " +
      "response that was parsed.",
    program: "bookkeeping.ts",
    columns: [
      { figure: "engineNanos", title: "engine, rows appended", digits: 0 },
      { figure: "foldNanos", title: "metrics (fold), more", digits: 0 },
      { figure: "encodeNanos", title: "log (encode), more", digits: 0 },
      { figure: "bothNanos", title: "metrics and log, more", digits: 0 },
      { figure: "statusNanos", title: "parse a response and check its status", digits: 0 },
      { figure: "checkNanos", title: "check a header and the body, more", digits: 0 },
      { figure: "checkAnewNanos", title: "the same, each response another", digits: 0 },
    ].map((column) => ({ ...column, title: `${column.title}, ns`, showsSpread: true })),
  }),
  microBench({
    name: "state",
    title: "State of virtual users, and rows of the log",
    about: "In process, user CPU time, the best of several rounds.",
    program: "state.ts",
    columns: [
      { figure: "transitionNanos", title: "a VU's transition, checked, ns", digits: 2 },
      { figure: "appendsPerSecond", title: "events appended/s", digits: 0 },
      { figure: "encodedPerSecond", title: "events appended and encoded/s", digits: 0 },
    ],
  }),
  microBench({
    name: "parser",
    title: "Reading responses",
    about: "In process, from memory, user CPU time, the best of several rounds.",
    program: "response-parser.ts",
    columns: [
      { figure: "smallHeadsPerSecond", title: "small heads/s", digits: 0 },
      { figure: "nginxPerSecond", title: "nginx heads with 100 octets/s", digits: 0 },
      { figure: "nginxAgainPerSecond", title: "the same, as the one before/s", digits: 0 },
      { figure: "bodyGigabytes", title: "64 KiB bodies by length, GB/s", digits: 2 },
      { figure: "chunkedGigabytes", title: "64 KiB bodies in 4 chunks, GB/s", digits: 2 },
    ],
  }),
];

function microBench({ name, title, about, program, columns }: MicroBench): Cell {
  return {
    name,
    title,
    about,
    columns,
    open: (bench) =>
      Promise.resolve(stageOf([{ name: PROGRAM, measure: () => run(bench, program) }])),
    goals: (results) =>
      columns.map(({ figure, title: what, digits }) => ({
        name: `${name}: ${what}`,
        unit: "",
        digits,
        measured: results.spread(PROGRAM, figure),
      })),
  };
}

async function run({ cores, quick }: Bench, program: string): Promise<Sample> {
  const path = join(import.meta.dirname, "../micro", program);
  const command = [node, path, ...(quick ? ["--quick"] : [])];
  const { stdout } = await measure({ command, cores: cores.client });
  return JSON.parse(stdout) as Sample;
}
