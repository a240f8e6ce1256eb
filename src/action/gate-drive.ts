import { tmpdir } from "node:os";
import { resolve } from "node:path";
import type { RecordedRun, RunOrder } from "../app/recorded-run.ts";
import type { DriveRounds } from "../app/side-by-side.ts";
import { assert } from "../base/assert.ts";
import type { Console } from "../cli/console.ts";
import { realDrive } from "../cli/real-drive.ts";
import { BaseError } from "../node/base-error.ts";
import { BaseAndHead } from "./base-and-head.ts";
import type { ComparisonChoice } from "./comparison-choice.ts";
import type { ActionInputs } from "./inputs.ts";
import type { Job } from "./job.ts";
import { LogGroup, say } from "./log.ts";
import { findOwnCpus, type OwnCpus } from "./own-cpus.ts";
import { VariantError } from "./server-pair.ts";
import { ServerUnderTest } from "./server-under-test.ts";

/** Of what a server writes that is started alone, in the output folder. */
const SERVER_LOG = "server.log";

export type GateDriveParts = {
  readonly inputs: ActionInputs;
  readonly job: Job;
  readonly choice: ComparisonChoice;
  /** Of a server that is started alone. */
  readonly port: number;
  /** From the workspace. */
  readonly cwd: string;
  /** Values of the variables that the scenario declares. */
  readonly env: ReadonlyMap<string, string>;
  readonly console: Console;
  /** The job's. */
  readonly signal: AbortSignal;
};

export type GateDrive = {
  readonly run: RecordedRun;
  /**
   * What base was, which was measured in the run itself so that no stored run is needed: a sentence
   * for the report. undefined: the head was alone.
   */
  readonly comparedWith: string | undefined;
  /** What else is for the report, as sentences. */
  readonly notes: readonly string[];
};

/**
 * Drives the load at one server or at two, which run for so long only.
 *
 * @throws UserError
 */
export async function driveGate(
  parts: GateDriveParts,
  order: RunOrder,
  drive: DriveRounds,
): Promise<GateDrive> {
  const { kind } = parts.choice;
  if (kind === "artifact" || kind === "none") return driveAlone(parts, order);
  if (kind === "url") return driveUrls(parts, order, drive);
  const cpus = ownCpusOf(parts);
  let servers: BaseAndHead;
  try {
    servers = await begin(parts, order, cpus);
  } catch (error) {
    if (parts.inputs.compare.mode !== "auto" || !isBaseTrouble(error)) throw error;
    // A base that is broken must not keep out the change that mends it.
    const note = `Head was measured alone (${error.message}).`;
    say(note);
    const alone = await driveAlone(parts, order);
    return { ...alone, notes: [note, ...alone.notes] };
  }
  return withNotes(await driveBoth(servers, order, drive), cpus);
}

/**
 * Drives the load at base and head, and at nothing where one of them is not to be had.
 *
 * @throws UserError
 */
export async function driveBesideBase(
  parts: GateDriveParts,
  order: RunOrder,
  drive: DriveRounds,
): Promise<GateDrive> {
  const cpus = ownCpusOf(parts);
  return withNotes(await driveBoth(await begin(parts, order, cpus), order, drive), cpus);
}

/**
 * Drives the load at the head alone.
 *
 * @param serverLog of what the server writes, in the output folder
 * @throws UserError
 */
export async function driveAlone(
  parts: GateDriveParts,
  order: RunOrder,
  serverLog = SERVER_LOG,
): Promise<GateDrive> {
  const { inputs, port, cwd, env, console, signal } = parts;
  const notes: string[] = [];
  const server = new ServerUnderTest({
    inputs: inputs.server,
    cwd: resolve(cwd),
    env: { ...Object.fromEntries(env), PORT: `${port}` },
    suffix: "",
    openLog: (name) => new LogGroup(name),
  });
  let run: RecordedRun;
  try {
    await server.setUp({ signal });
    await server.start({ port, logPath: order.folder.pathOf(serverLog), signal });
    await server.ready(signal);
    run = await realDrive({ flags: { live: false }, console })(order);
    const end = server.ending();
    if (end !== undefined) {
      notes.push(`The server ${end.words} during the run; its output is in ${serverLog}.`);
    }
  } finally {
    for (const problem of await server.end()) notes.push(`The server: ${problem}.`);
  }
  return { run, comparedWith: undefined, notes };
}

/** Of two servers that run at once; undefined: they take turns. */
function ownCpusOf({ inputs }: GateDriveParts): OwnCpus | undefined {
  return inputs.compare.duet ? findOwnCpus() : undefined;
}

function withNotes(drive: GateDrive, cpus: OwnCpus | undefined): GateDrive {
  return cpus === undefined ? drive : { ...drive, notes: [cpus.words, ...drive.notes] };
}

function begin(
  { inputs, job, cwd, env, signal }: GateDriveParts,
  { folder, scenario }: RunOrder,
  cpus: OwnCpus | undefined,
): Promise<BaseAndHead> {
  return BaseAndHead.begin({
    compare: inputs.compare,
    inputs: inputs.server,
    job,
    cwd: resolve(cwd),
    env: Object.fromEntries(env),
    cpus: cpus?.halves,
    seed: scenario.seed,
    logPath: (name) => folder.pathOf(name),
    temporary: process.env["RUNNER_TEMP"] ?? tmpdir(),
    signal,
  });
}

/** A failure that is the base's own, and says nothing of the head. */
export function isBaseTrouble(error: unknown): error is BaseError | VariantError {
  return error instanceof BaseError || (error instanceof VariantError && error.variant === "base");
}

async function driveBoth(
  servers: BaseAndHead,
  order: RunOrder,
  drive: DriveRounds,
): Promise<GateDrive> {
  const notes: string[] = [];
  let run: RecordedRun;
  try {
    run = await drive(order, servers.rounds());
    const failure = servers.failure();
    if (failure !== undefined) throw failure;
  } catch (error) {
    // Whatever the drive says of a server that is gone, that it is gone says more.
    throw error instanceof VariantError ? error : (servers.failure() ?? error);
  } finally {
    const left = (await servers.end()).map((problem) => `Not cleaned up: ${problem}.`);
    // A failure has no report that would hold them.
    say(left.join("\n"));
    notes.push(...left);
  }
  return { run, comparedWith: comparedWords(servers.words), notes };
}

/** Two servers that run already: nothing is started. */
async function driveUrls(
  { inputs, signal }: GateDriveParts,
  order: RunOrder,
  drive: DriveRounds,
): Promise<GateDrive> {
  const { baseUrl: base, duet } = inputs.compare;
  const { target: head } = inputs.overrides;
  assert(base !== undefined && head !== undefined, "two servers are compared, and one is unknown");
  const run = await drive(order, {
    count: undefined,
    duet,
    startMillis: undefined,
    identical: false,
    restart: () => Promise.resolve({ base, head }),
    signal,
  });
  return { run, comparedWith: comparedWords(base), notes: [] };
}

function comparedWords(base: string): string {
  return `Compared with ${base}, which was measured beside it in this job.`;
}
