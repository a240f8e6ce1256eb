import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { type BashCommand, type BashProcess, startBash } from "./bash.ts";
import { endFamily, until } from "./family-end.ts";
import { probePort } from "./port-probe.ts";
import type { ProcessExit } from "./process-exit.ts";
import type { ProcessFamily } from "./process-family.ts";
import type { ServiceOutput } from "./service-output.ts";

/** From SIGTERM to SIGKILL. A cancelled job has 7.5 s from its first signal to the second. */
const STOP_GRACE_MILLIS = 5_000;

/** For a port to become free when all processes are gone. */
const PORT_WAIT_MILLIS = 5_000;

/** For the output that is on its way when a command ends: others may keep its pipes open. */
const OUTPUT_WAIT_MILLIS = 500;

/** In an exit handler nothing waits: each round finds what was forked during the one before. */
const EXIT_KILL_ROUNDS = 10;

export type StopOutcome = {
  /** It did not end on SIGTERM within the grace, and was killed. */
  readonly forced: boolean;
  /** A sentence on what could not be stopped; undefined when everything is. */
  readonly problem: string | undefined;
};

export type ServiceProcessOptions = BashCommand & {
  readonly output: ServiceOutput;
  /** Free once it is stopped. */
  readonly ports: readonly number[];
};

/** A command of the user's while it runs, with all the processes that come of it. */
export class ServiceProcess {
  readonly #family: ProcessFamily;
  readonly #output: ServiceOutput;
  readonly #ports: readonly number[];
  readonly #child: ChildProcess;
  readonly #exited = new AbortController();
  readonly #outputEnd: Promise<void>;
  #exit: ProcessExit | undefined;
  #stopping: Promise<StopOutcome> | undefined;

  private constructor({ child, family }: BashProcess, { output, ports }: ServiceProcessOptions) {
    this.#family = family;
    this.#output = output;
    this.#ports = ports;
    this.#child = child;
    this.#outputEnd = new Promise((resolve) => child.once("close", () => resolve()));
    child.once("exit", (code, signal) => {
      this.#exit = { code, signal };
      this.#exited.abort();
    });
    for (const stream of [child.stdout, child.stderr]) if (stream !== null) output.follow(stream);
  }

  /** @throws ServiceError, FileError */
  static async start(options: ServiceProcessOptions): Promise<ServiceProcess> {
    return new ServiceProcess(await startBash(options), options);
  }

  /** How the command itself ended; undefined while it runs. */
  get exit(): ProcessExit | undefined {
    return this.#exit;
  }

  /** Aborts when the command itself has ended. */
  get exited(): AbortSignal {
    return this.#exited.signal;
  }

  /** The pids of the processes that came of the command and are alive. */
  processes(): readonly number[] {
    return this.#family.members();
  }

  /** What it wrote last, oldest first. */
  lastLines(): readonly string[] {
    return this.#output.lastLines();
  }

  /** Once the command has ended: until what it wrote has arrived. */
  async outputArrived(): Promise<void> {
    // What still holds a pipe open keeps this process going: the timer does not have to.
    await Promise.race([this.#outputEnd, sleep(OUTPUT_WAIT_MILLIS, undefined, { ref: false })]);
  }

  /**
   * Ends the command and all that came of it: SIGTERM, and SIGKILL after the grace. May be called
   * at any time, and again.
   *
   * @returns when all processes are gone and the ports are free, or when that cannot be reached
   */
  stop(graceMillis: number = STOP_GRACE_MILLIS): Promise<StopOutcome> {
    this.#stopping ??= this.#stop(graceMillis);
    return this.#stopping;
  }

  /** The last resort of an exit handler: kills at once, and waits for nothing. */
  killNow(): void {
    for (let round = 0; round < EXIT_KILL_ROUNDS; round += 1) {
      if (this.#family.members().length === 0) break;
      this.#family.signal("SIGKILL");
    }
    this.#output.close();
  }

  async #stop(graceMillis: number): Promise<StopOutcome> {
    const end = await endFamily(this.#family, { graceMillis, isGone: () => this.#isGone() });
    const problem = end === "left" ? this.#leftOver() : await this.#portProblem();
    await this.outputArrived();
    this.#child.stdout?.destroy();
    this.#child.stderr?.destroy();
    this.#output.close();
    return { forced: end !== "ended", problem };
  }

  #isGone(): boolean {
    return this.#exit !== undefined && this.#family.members().length === 0;
  }

  #leftOver(): string {
    return `these processes do not end: ${this.#family.members().join(", ")}`;
  }

  async #portProblem(): Promise<string | undefined> {
    for (const port of this.#ports) {
      const isFree = await until(
        async () => (await probePort(port)) !== undefined,
        PORT_WAIT_MILLIS,
      );
      if (!isFree)
        return `port ${port} is still in use, by a process that the command did not start`;
    }
    return undefined;
  }
}
