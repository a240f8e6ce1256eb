import type { RoundTargets, Variant } from "../app/side-by-side.ts";
import { Philox } from "../base/philox.ts";
import { RandomStream } from "../base/random-stream.ts";
import { freePort } from "../node/free-port.ts";
import { ServiceError } from "../node/service-error.ts";
import type { Variables } from "../node/service-environment.ts";
import { allOrNone } from "./all-or-none.ts";
import { LaterLogGroup } from "./log.ts";
import type { CpuHalves } from "./own-cpus.ts";
import type { ServerInputs } from "./server-inputs.ts";
import { type ServerEnding, ServerUnderTest } from "./server-under-test.ts";

/** Tells a command which side it is on, as for a database of its own. */
const VARIANT_VARIABLE = "Z6_VARIANT";
/** Tells a command what it builds, as for a cache of builds. */
const COMMIT_VARIABLE = "Z6_COMMIT";

export type PairParts = {
  readonly inputs: ServerInputs;
  /** Where the commands of each side run: absolute paths. */
  readonly folders: Readonly<Record<Variant, string>>;
  /** The ids of what is checked out there. */
  readonly commits: Readonly<Record<Variant, string>>;
  /** Declared for the commands of both sides. */
  readonly env: Variables;
  /** For each of both; undefined: they share all there are. */
  readonly cpus?: CpuHalves | undefined;
  /** Which server is started first is drawn from it, for each round. */
  readonly seed: number;
  /** Where the output of a command goes, by the file's name. */
  readonly logPath: (name: string) => string;
  /** The job's. */
  readonly signal: AbortSignal;
};

/** What a command of one side did not do. */
export class VariantError extends ServiceError {
  readonly variant: Variant;

  constructor(
    variant: Variant,
    message: string,
    options: { readonly hint?: string; readonly lastLines: readonly string[] },
  ) {
    super(`${variant}: ${message}`, options);
    this.variant = variant;
  }
}

type Side = { readonly variant: Variant; readonly server: ServerUnderTest };

/**
 * The servers of base and head, side by side. They are new processes in each round: how fast a
 * process happens to have started is not taken for the change. Ports and CPUs change sides from
 * round to round, and a seeded coin says which side is started first.
 */
export class ServerPair {
  readonly #parts: PairParts;
  readonly #sides: readonly [Side, Side];
  readonly #ended = new AbortController();
  #ports: readonly [number, number] | undefined;
  #round = 0;

  private constructor(parts: PairParts) {
    this.#parts = parts;
    this.#sides = [sideOf("base", parts), sideOf("head", parts)];
  }

  /**
   * Runs the setup command on both sides at once.
   *
   * @throws VariantError, FileError, the signal's reason; then nothing runs any more
   */
  static async setUp(parts: PairParts): Promise<ServerPair> {
    const pair = new ServerPair(parts);
    const { logPath, signal } = parts;
    try {
      await pair.#both(
        ({ server, variant }, either) =>
          server.setUp({ logPath: logPath(`setup-${variant}.log`), signal: either }),
        signal,
      );
      return pair;
    } catch (error) {
      await pair.end();
      throw error;
    }
  }

  /** Aborts when a server has ended by itself in a round, or with the job's signal. */
  get signal(): AbortSignal {
    return AbortSignal.any([this.#ended.signal, this.#parts.signal]);
  }

  /**
   * Stops both servers, and starts them anew.
   *
   * @param round 1, 2, 3…
   * @returns when both are ready
   * @throws VariantError, UsageError, the signal's reason
   */
  async restart(round: number): Promise<RoundTargets> {
    const { signal } = this;
    signal.throwIfAborted();
    const stopped = await this.#stopAll();
    if (stopped.length > 0) throw new ServiceError(stopped.join("; "));
    this.#ports ??= await twoFreePorts();
    const ports = sidesOf(this.#ports, round);
    const cpus = this.#parts.cpus && sidesOf(this.#parts.cpus, round);
    for (const side of this.#startOrder(round)) {
      const logPath = this.#parts.logPath(`server-${side.variant}-${round}.log`);
      const order = { port: ports[side.variant], logPath, cpus: cpus?.[side.variant], signal };
      await named(side, () => side.server.start(order));
    }
    await this.#both(({ server }, either) => server.ready(either), signal);
    this.#round = round;
    for (const side of this.#sides) {
      side.server.onEnd((ending) => {
        if (!this.#parts.signal.aborted) this.#ended.abort(this.#errorOf(side, ending));
      });
    }
    return { base: originOf(ports.base), head: originOf(ports.head) };
  }

  /** That a server has ended by itself; undefined while both run, and when the job was cancelled. */
  failure(): unknown {
    if (this.#parts.signal.aborted) return undefined;
    if (this.#ended.signal.aborted) return this.#ended.signal.reason;
    for (const side of this.#sides) {
      const ending = side.server.ending();
      if (ending !== undefined) return this.#errorOf(side, ending);
    }
    return undefined;
  }

  /** Stops everything, both sides at once. @returns what could not be stopped, as sentences */
  async end(): Promise<readonly string[]> {
    return problemsOf(this.#sides, ({ server }) => server.end());
  }

  #errorOf({ variant }: Side, { words, lastLines }: ServerEnding): VariantError {
    const message = `the server ${words} during round ${this.#round}`;
    return new VariantError(variant, message, { lastLines });
  }

  #stopAll(): Promise<readonly string[]> {
    return problemsOf(this.#sides, ({ server }) => server.stop());
  }

  #startOrder(round: number): readonly Side[] {
    const first = firstStarted(this.#parts.seed, round);
    return first === "base" ? this.#sides : this.#sides.toReversed();
  }

  #both(
    task: (side: Side, signal: AbortSignal) => Promise<void>,
    signal: AbortSignal,
  ): Promise<void> {
    const tasks = this.#sides.map(
      (side) => (either: AbortSignal) => named(side, () => task(side, either)),
    );
    return allOrNone(tasks, signal);
  }
}

/** Which server a round starts first, by a fair coin. */
export function firstStarted(seed: number, round: number): Variant {
  return new Philox(seed, RandomStream.startOrder).unit(0, round, 0) < 0.5 ? "base" : "head";
}

/** Who has which of two things in a round: they swap from one to the next. */
function sidesOf<Thing>([one, other]: readonly [Thing, Thing], round: number) {
  return round % 2 === 1 ? { base: one, head: other } : { base: other, head: one };
}

function sideOf(variant: Variant, { inputs, folders, commits, env }: PairParts): Side {
  const server = new ServerUnderTest({
    inputs,
    cwd: folders[variant],
    env: { ...env, [VARIANT_VARIABLE]: variant, [COMMIT_VARIABLE]: commits[variant] },
    suffix: ` of ${variant}`,
    openLog: (name) => new LaterLogGroup(name),
  });
  return { variant, server };
}

const FRESH_CHECKOUT =
  "the base is a fresh checkout: what earlier steps built is not in it, only what setup does";

/** Says of which side a failure to set up or to start is. */
async function named({ variant }: Side, task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { message, lastLines } = error;
    const hints = [error.hint, variant === "base" ? FRESH_CHECKOUT : undefined];
    const hint = hints.filter((each) => each !== undefined).join("; ");
    throw new VariantError(variant, message, { ...(hint !== "" && { hint }), lastLines });
  }
}

async function problemsOf(
  sides: readonly Side[],
  end: (side: Side) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const problems = await Promise.all(
    sides.map(async (side) => (await end(side)).map((problem) => `${side.variant}: ${problem}`)),
  );
  return problems.flat();
}

async function twoFreePorts(): Promise<readonly [number, number]> {
  const first = await freePort();
  return [first, await freePort({ except: first })];
}

function originOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}
