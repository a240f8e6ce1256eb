import { parseArgs } from "node:util";

export type Options = {
  readonly rounds: number;
  /** So many were asked for: cells that have fewer by themselves have as many, too. */
  readonly exactRounds: boolean;
  readonly seconds: number;
  readonly quick: boolean;
  /** Names of cells; empty: all. */
  readonly only: readonly string[];
  /** Where the results go; the Markdown is beside it. */
  readonly json: string;
};

const ROUNDS = 5;
const SECONDS = 5;
const ROUNDS_MAX = 100;
const SECONDS_MAX = 600;
export const DEFAULT_FILE = "bench/results/latest.json";

export const usage = `npm run bench -- [flags]

  --rounds N     how often everything is measured, in turn (default: ${ROUNDS}, and
                 less where a round takes minutes)
  --seconds S    how long each load lasts, in whole seconds (default: ${SECONDS})
  --only NAME    only this cell; repeatable, or a list with commas
  --quick        one round of a second: proves that it works, and nothing else
  --json FILE    where the results go, with the tables beside it as .md
                 (default: ${DEFAULT_FILE})
`;

/** The arguments cannot be used: what and why, in one line. */
export class OptionsError extends Error {}

/** @throws OptionsError */
export function readOptions(args: readonly string[], cells: readonly string[]): Options {
  const { values } = parse(args);
  const only = values.only.flatMap((list) => list.split(","));
  const unknown = only.find((name) => !cells.includes(name));
  if (unknown !== undefined) {
    throw new OptionsError(`--only: there is no cell "${unknown}", only ${cells.join(", ")}`);
  }
  const { quick, json } = values;
  if (!json.endsWith(".json")) throw new OptionsError(`--json: "${json}" does not end in .json`);
  const rounds = whole("--rounds", values.rounds ?? `${quick ? 1 : ROUNDS}`, ROUNDS_MAX);
  const seconds = whole("--seconds", values.seconds ?? `${quick ? 1 : SECONDS}`, SECONDS_MAX);
  return { rounds, exactRounds: values.rounds !== undefined, seconds, quick, only, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        rounds: { type: "string" },
        seconds: { type: "string" },
        only: { type: "string", multiple: true, default: [] },
        quick: { type: "boolean", default: false },
        json: { type: "string", default: DEFAULT_FILE },
      },
    });
  } catch (error) {
    throw new OptionsError(error instanceof Error ? error.message : String(error));
  }
}

function whole(flag: string, text: string, max: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= max) return value;
  throw new OptionsError(`${flag}: "${text}" is no whole number from 1 to ${max}`);
}
