import type { CpuSet } from "../node/cpu-cores.ts";
import { freePort } from "../node/free-port.ts";
import { exitWords } from "../node/process-exit.ts";
import { parseReadiness, type Readiness, readinessPort } from "../node/readiness.ts";
import { serviceEnvironment, type Variables } from "../node/service-environment.ts";
import type { ServiceProcess } from "../node/service-process.ts";
import { waitFor } from "../node/service-readiness.ts";
import { startService } from "../node/service.ts";
import { runSetup } from "../node/setup-command.ts";
import type { CommandLog } from "./log.ts";
import type { ServerInputs } from "./server-inputs.ts";

/** What the user's commands are given. */
export type ServerParts = {
  readonly inputs: ServerInputs;
  /** Where they run: an absolute path. */
  readonly cwd: string;
  /** Declared for them. */
  readonly env: Variables;
  /** For the names of their parts of the job's log: "", or " of base". */
  readonly suffix: string;
  readonly openLog: (name: string) => CommandLog;
};

export type StartOrder = {
  readonly port: number;
  readonly logPath: string;
  /** Where it runs; undefined: on any CPU. */
  readonly cpus?: CpuSet | undefined;
  /** Stops the server and all that came of it. */
  readonly signal: AbortSignal;
};

/** How a server ended that should have gone on. */
export type ServerEnding = {
  /** To follow "the server". */
  readonly words: string;
  /** What it wrote last, oldest first: text from outside. */
  readonly lastLines: readonly string[];
};

type RunningServer = {
  readonly service: ServiceProcess;
  readonly readiness: Readiness;
  readonly log: CommandLog;
};

/** A server of the user's, and what was set up for it. Runs until `end`, whatever goes wrong. */
export class ServerUnderTest {
  readonly #parts: ServerParts;
  #setUp: ServiceProcess | undefined;
  #server: RunningServer | undefined;
  #isStopping = false;
  readonly #killAll = (): void => {
    this.#server?.service.killNow();
    this.#setUp?.killNow();
  };

  constructor(parts: ServerParts) {
    this.#parts = parts;
    // Before what deletes files under the hands of these processes.
    process.prependListener("exit", this.#killAll);
  }

  /** Runs the setup command, where there is one. @throws ServiceError, FileError, the signal's reason */
  async setUp(options: {
    readonly env?: Variables;
    readonly logPath?: string;
    readonly signal: AbortSignal;
  }): Promise<void> {
    const { inputs, cwd, suffix, openLog } = this.#parts;
    const { env, logPath, signal } = options;
    if (inputs.setup === undefined) return;
    const log = openLog(`Setup${suffix}`);
    try {
      await runSetup({
        command: inputs.setup,
        cwd,
        env: this.#environment(env),
        logPath,
        onLine: log.line,
        onStart: (setUp) => {
          this.#setUp = setUp;
        },
        signal,
      });
    } finally {
      log.end();
    }
  }

  /**
   * Starts the server, where there is a command for it: `ready` waits for it.
   *
   * @throws ServiceError, UsageError, FileError, the signal's reason
   */
  async start({ port, logPath, cpus, signal }: StartOrder): Promise<void> {
    const { inputs, cwd, suffix, openLog } = this.#parts;
    if (inputs.start === undefined) return;
    const readiness = parseReadiness(inputs.waitFor ?? `${port}`, port);
    const signPort = readinessPort(readiness);
    const log = openLog(`Server${suffix} on port ${port}`);
    try {
      const service = await startService({
        command: inputs.start,
        cwd,
        env: this.#environment({}),
        port,
        otherPorts: signPort === undefined ? [] : [signPort],
        logPath,
        cpus,
        onLine: log.line,
        signal,
      });
      this.#server = { service, readiness, log };
      this.#isStopping = false;
    } catch (error) {
      log.end();
      throw error;
    }
  }

  /**
   * Waits until the server is ready. From then on its words go to the file only: among ours
   * nobody could read either.
   *
   * @throws ServiceError, the signal's reason
   */
  async ready(signal: AbortSignal): Promise<void> {
    if (this.#server === undefined) return;
    const { service, readiness, log } = this.#server;
    const { waitTimeoutMillis: timeoutMillis } = this.#parts.inputs;
    try {
      await waitFor({ readiness, service, timeoutMillis, signal });
    } finally {
      log.end();
    }
  }

  /** Calls back, once, when the server ends before it is stopped. */
  onEnd(tell: (ending: ServerEnding) => void): void {
    const server = this.#server;
    if (server === undefined) return;
    const { exited } = server.service;
    const look = (): void => {
      void server.service.outputArrived().then(() => {
        if (this.#server !== server || this.#isStopping) return;
        const ending = this.ending();
        if (ending !== undefined) tell(ending);
      });
    };
    if (exited.aborted) look();
    else exited.addEventListener("abort", look, { once: true });
  }

  /** How the server ended by itself; undefined while it runs, if only as a daemon. */
  ending(): ServerEnding | undefined {
    const service = this.#server?.service;
    const exit = service?.exit;
    if (service === undefined || exit === undefined) return undefined;
    if (exit.code === 0 && service.processes().length > 0) return undefined;
    return { words: `ended with ${exitWords(exit)}`, lastLines: service.lastLines() };
  }

  /** Stops the server, and nothing that was set up. @returns what could not be stopped */
  async stop(): Promise<string[]> {
    const server = this.#server;
    if (server === undefined) return [];
    this.#isStopping = true;
    const problems = await stopped(server.service);
    server.log.end();
    this.#server = undefined;
    return problems;
  }

  /** Stops everything, the server first. @returns what could not be stopped, as sentences */
  async end(): Promise<readonly string[]> {
    const problems = await this.stop();
    if (this.#setUp !== undefined) problems.push(...(await stopped(this.#setUp)));
    process.off("exit", this.#killAll);
    return problems;
  }

  #environment(more: Variables = {}): Variables {
    return serviceEnvironment(process.env, { ...this.#parts.env, ...more });
  }
}

async function stopped(service: ServiceProcess): Promise<string[]> {
  const { problem } = await service.stop();
  return problem === undefined ? [] : [problem];
}

/** The port that the server is to listen on: the target's, where that is fixed on this machine. */
export async function serverPort(target: string | undefined): Promise<number> {
  if (target === undefined || !URL.canParse(target)) return freePort();
  const fixed = readinessPort({ kind: "url", url: target });
  return fixed ?? (await freePort());
}
