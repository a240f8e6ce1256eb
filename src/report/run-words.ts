import { formatDuration } from "../base/duration.ts";
import type { Verdict } from "../gate/verdict-word.ts";
import { formatCount } from "../gate/wording.ts";
import type { RunMetrics } from "../metrics/run-metrics.ts";
import { NANOS_PER_MILLI } from "../base/time.ts";
import { drivenWords } from "../scenario/pairing.ts";
import type { RunOrigin } from "./run-origin.ts";
import type { Command, Section } from "./section.ts";

/** Targets named in one line; the rest is counted. */
const TARGETS_SHOWN_MAX = 3;

/** What the headline says of a run. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: "passed",
  fail: "failed",
  inconclusive: "inconclusive",
  invalid: "invalid run",
};

/** `open model · 30s measured after 5s of warm-up · http://127.0.0.1:8080 · seed 42 · z6 0.1.0`. */
export function runSentence(origin: RunOrigin, { run }: RunMetrics): string {
  const { warmUpNanos, seed, engine, world, shard, workers } = origin;
  const each = origin.overrides.pairing === undefined ? "" : " of each";
  const warmUp = warmUpNanos > 0 ? ` after ${wholeMillis(warmUpNanos)} of warm-up` : "";
  return [
    `${run.model} model`,
    `${wholeMillis(run.windowNanos)}${each} measured${warmUp}`,
    whereWords(origin),
    ...(world === "simulated" ? ["simulated"] : []),
    ...(shard.count > 1 ? [`shard ${shard.index + 1} of ${shard.count}`] : []),
    ...(workers > 1 ? [`${workers} workers`] : []),
    `seed ${seed}`,
    `z6 ${engine}`,
  ].join(" · ");
}

function whereWords({ targets, overrides: { pairing } }: RunOrigin): string {
  if (pairing !== undefined) {
    return `base ${pairing.base} and head ${pairing.head} ${drivenWords(pairing)}`;
  }
  const shown = targets.slice(0, TARGETS_SHOWN_MAX).map(({ url }) => url);
  const rest = targets.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${formatCount(rest)} more` : ""}`;
}

function wholeMillis(nanos: number): string {
  return formatDuration(Math.round(nanos / NANOS_PER_MILLI) * NANOS_PER_MILLI);
}

/** What a reader does about a verdict that is none. */
export const verdictAdvice: Readonly<Partial<Record<Verdict, string>>> = {
  inconclusive:
    "This run neither clears the change nor holds anything against it: run it again, or for longer.",
  invalid: "This is no verdict on the change: it was not judged. Run it again when that is mended.",
};

/** How a log comes to a reader's machine. */
export type FetchedLog = {
  /** That downloads it. */
  readonly command: string;
  /** Where it is then. */
  readonly path: string;
};

/** What to type to see the same again. */
export function commandSection(origin: RunOrigin, fetched?: FetchedLog): Section {
  const { world, scenario, seed, logFile } = origin;
  const words = [
    "z6",
    verbOf(origin),
    shellWord(scenario.file),
    `--seed ${seed}`,
    ...overrideFlags(origin),
  ];
  const again: Command = {
    line: words.join(" "),
    about: world === "simulated" ? "gives the same log" : againWords(origin),
  };
  const replay: Command = {
    line: `z6 replay ${shellWord(fetched?.path ?? logFile)}`,
    about: "re-executes this run from its log and compares every byte",
  };
  const download =
    fetched === undefined
      ? []
      : [{ line: fetched.command, about: "downloads the log of this run" }];
  const commands = [...download, replay, ...reportCommands(origin, fetched), again];
  return { id: "commands", title: "Reproduce", kind: "commands", commands };
}

/** Whose servers were the job's own, there is more in the log than a reader can have again. */
function reportCommands({ overrides }: RunOrigin, fetched: FetchedLog | undefined): Command[] {
  if (overrides.pairing === undefined || fetched === undefined) return [];
  const line = `z6 report ${shellWord(fetched.path)}`;
  return [{ line, about: "judges the log again and shows every figure: no server is needed" }];
}

const loopback = /^https?:\/\/(?:localhost|127\.|\[::1\])/u;

/** A server of the job's machine is gone with the job. */
function againWords({ targets, overrides }: RunOrigin): string {
  const isLocal = targets.some(({ url }) => loopback.test(url));
  if (!isLocal) return "drives the same load again";
  return overrides.pairing === undefined
    ? "drives the same load again, once your server listens there"
    : "drives the same load again, once builds of base and head listen there";
}

function verbOf({ world, overrides }: RunOrigin): string {
  if (overrides.pairing !== undefined) return "compare";
  return world === "simulated" ? "simulate" : "run";
}

function overrideFlags({ overrides }: RunOrigin): string[] {
  const { target, durationNanos, vus, rate, workers, pairing } = overrides;
  const flags: string[] = [];
  // Of a comparison the two addresses take its place.
  if (target !== undefined && pairing === undefined) flags.push(`--target ${shellWord(target)}`);
  if (durationNanos === "auto") flags.push("--duration auto");
  else if (durationNanos !== undefined) flags.push(`--duration ${formatDuration(durationNanos)}`);
  if (vus !== undefined) flags.push(`--vus ${vus}`);
  if (rate !== undefined) flags.push(`--rate ${rate}`);
  if (workers !== undefined) flags.push(`--workers ${workers}`);
  if (pairing !== undefined) {
    flags.push(`--base ${shellWord(pairing.base)}`, `--head ${shellWord(pairing.head)}`);
    if (pairing.duet === true) flags.push("--duet");
    const { startSpread } = pairing;
    if (startSpread !== undefined) flags.push(`--start-spread ${percent(startSpread.deviation)}`);
  }
  return flags;
}

/** To a hundredth, which is all of it that there is. */
function percent(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}

/** A POSIX shell's word: quoted unless it is plainly harmless. */
function shellWord(text: string): string {
  if (/^[\w./:@%+,][\w./:@%+,-]*$/u.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
