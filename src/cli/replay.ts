import { performance } from "node:perf_hooks";
import { endingText, scenarioOfLog, sourceOfLog, withLog } from "../app/recorded-log.ts";
import { replay as replayLog } from "../app/replay.ts";
import { ExitCode, UsageError } from "../base/errors.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { Console } from "./console.ts";
import { logPathOf } from "./log-path.ts";
import { reportOfLog } from "./log-report.ts";
import { replayText, replayWord } from "./replay-text.ts";
import { overridesOf } from "./overrides.ts";
import { type RealRunFlags, runSource } from "./run.ts";

export type ReplayFlags = RealRunFlags & {
  readonly metricsOnly?: boolean;
  readonly send?: string;
  readonly insecure?: boolean;
};

const MILLIS_PER_SECOND = 1_000;

export async function replay(log: string, flags: ReplayFlags, console: Console): Promise<ExitCode> {
  if (flags.send !== undefined) return sendAgain(log, { ...flags, send: flags.send }, console);
  if (flags.metricsOnly === true) {
    const { baseline } = flags;
    const { model, exitCode } = await reportOfLog(log, baseline === undefined ? {} : { baseline });
    console.out(renderTerminal(model, { colour: console.outColour, width: console.width }));
    return exitCode;
  }
  if (flags.baseline !== undefined) {
    throw new UsageError("--baseline says nothing without --metrics-only or --send", {
      hint: "z6 judge LOG --baseline PATH compares an old run",
    });
  }
  const startedAt = performance.now();
  const result = await withLog(logPathOf(log), (reader) =>
    replayLog(reader, scenarioOfLog(reader.header).scenario),
  );
  const seconds = (performance.now() - startedAt) / MILLIS_PER_SECOND;
  console.out(`${replayText(result)} in ${seconds.toFixed(1)} s\n`);
  if (result.ending.kind !== "complete") {
    console.note(`the log is ${endingText(result.ending)}; what follows is lost\n`);
  }
  return replayWord(result) === "identical" ? ExitCode.pass : ExitCode.invalidRun;
}

/** Drives the plan of a log again: a new run, with a log of its own. */
async function sendAgain(
  log: string,
  flags: ReplayFlags & { readonly send: string },
  console: Console,
): Promise<ExitCode> {
  const header = await withLog(logPathOf(log), (reader) => reader.header);
  const { target } = overridesOf({ target: flags.send });
  const { seed } = header;
  const insecure = flags.insecure === true ? { insecure: flags.insecure } : {};
  const overrides = { ...header.overrides, ...insecure, seed, target };
  return runSource({ source: sourceOfLog(header), overrides }, flags, console);
}
