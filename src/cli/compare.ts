import { recordComparison } from "../app/recorded-comparison.ts";
import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import { type ExitCode, UsageError } from "../base/errors.ts";
import { drawSeed } from "../node/random-seed.ts";
import { baseUrlText, parseBaseUrl } from "../scenario/base-url.ts";
import { drivenWords, type PairTargets } from "../scenario/pairing.ts";
import type { Scenario, StartSpread } from "../scenario/scenario.ts";
import type { Console } from "./console.ts";
import { loadRun } from "./load-run.ts";
import { overridesOf } from "./overrides.ts";
import { realDrive } from "./real-drive.ts";
import { allowedEnv, type RunFlags } from "./run.ts";
import { showResults } from "./run-results.ts";
import { parseStartSpread } from "./start-spread.ts";

export type NoiseFlags = RunFlags & { readonly duet?: boolean };
export type CompareFlags = NoiseFlags &
  PairTargets & { readonly identical?: boolean; readonly startSpread?: string };

/** Drives the load at two running variants, and judges the head beside the base. */
export function compare(file: string, flags: CompareFlags, console: Console): Promise<ExitCode> {
  const base = checkedUrl("--base", flags.base);
  const head = checkedUrl("--head", flags.head);
  // One server beside itself is the same program, whether or not anybody says so.
  const identical = flags.identical === true || base === head;
  const startSpread = parseStartSpread(flags.startSpread);
  const targets = (): PairTargets => ({ base, head });
  return driveBoth(file, { flags, console, identical, startSpread, targets });
}

/** The same with a target beside itself: nothing has changed, so what it finds is noise. */
export function noise(file: string, flags: NoiseFlags, console: Console): Promise<ExitCode> {
  const startSpread = undefined;
  return driveBoth(file, { flags, console, identical: true, startSpread, targets: itself });
}

type Task = {
  readonly flags: NoiseFlags;
  readonly console: Console;
  readonly identical: boolean;
  readonly startSpread: StartSpread | undefined;
  readonly targets: (scenario: Scenario) => PairTargets;
};

async function driveBoth(file: string, task: Task): Promise<ExitCode> {
  const { flags, console, identical, startSpread } = task;
  const overrides = overridesOf(flags);
  const source = readScenarioFile(file);
  const loaded = loadScenarioText(source, { overrides, fallbackSeed: drawSeed() });
  const env = allowedEnv(loaded.scenario.env, flags);
  const targets = task.targets(loaded.scenario);
  // They run already, and this program did not start them: one start each is all there is.
  const parts = {
    duet: flags.duet === true,
    rounds: undefined,
    restarts: false,
    identical,
    startSpread,
    restart: () => Promise.resolve(targets),
  };
  const drive = realDrive({
    flags,
    console,
    record: (order, options) => recordComparison(order, parts, options),
  });
  const where =
    identical && targets.base === targets.head
      ? `${targets.head} beside itself`
      : `base ${targets.base} and head ${targets.head} ${drivenWords(flags)}`;
  const results = await loadRun({ where, source, loaded, overrides, env, flags, console, drive });
  return showResults(results, flags, console);
}

/** @throws UsageError that names the flag */
function checkedUrl(flag: string, text: string): string {
  try {
    parseBaseUrl(text);
    return text;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UsageError(`${flag} ${cause.message}`, {
      hint: `write a base URL like ${flag} http://127.0.0.1:8080`,
      cause,
    });
  }
}

function itself({ targets: [target, ...others] }: Scenario): PairTargets {
  if (others.length > 0) throw new UsageError("name one --target: the scenario has several");
  const url = baseUrlText(target);
  return { base: url, head: url };
}
