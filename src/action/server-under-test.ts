import { resolve } from "node:path";
import { freePort } from "../node/free-port.ts";
import { exitWords } from "../node/process-exit.ts";
import { parseReadiness, readinessPort } from "../node/readiness.ts";
import { serviceEnvironment, type Variables } from "../node/service-environment.ts";
import type { ServiceProcess } from "../node/service-process.ts";
import { waitFor } from "../node/service-readiness.ts";
import { startService } from "../node/service.ts";
import { runSetup } from "../node/setup-command.ts";
import type { ServerInputs } from "./inputs.ts";
import type { Interruption } from "./interruption.ts";
import { LogGroup } from "./log.ts";

/** What the user's commands are given, and where they leave their words. */
export type ServerParts = {
  readonly inputs: ServerInputs;
  readonly port: number;
  readonly cwd: string;
  /** Values of the variables that the scenario declares. */
  readonly env: ReadonlyMap<string, string>;
  readonly logPath: string;
  readonly interruption: Interruption;
};

type Place = {
  readonly cwd: string;
  readonly env: Variables;
  readonly signal: AbortSignal;
};

/** A server that was started for the run, and what was started for it. */
export class ServerUnderTest {
  readonly #started: ServiceProcess[] = [];
  #server: ServiceProcess | undefined;
  readonly #killAll = (): void => {
    for (const process of this.#started) process.killNow();
  };

  private constructor() {
    process.on("exit", this.#killAll);
  }

  /**
   * Runs the setup command, starts the server and waits for it, in folded groups of the log.
   *
   * @throws ServiceError, UsageError, FileError, InterruptedError; nothing runs any more then
   */
  static async begin(parts: ServerParts): Promise<ServerUnderTest> {
    const server = new ServerUnderTest();
    try {
      await server.#begin(parts);
      return server;
    } catch (error) {
      await server.end();
      throw error;
    }
  }

  async #begin(parts: ServerParts): Promise<void> {
    const { inputs, port, cwd, env, interruption } = parts;
    const declared: Variables = { ...Object.fromEntries(env), PORT: `${port}` };
    const place: Place = {
      cwd: resolve(cwd),
      env: serviceEnvironment(process.env, declared),
      signal: interruption.signal,
    };
    const { setup, start } = inputs;
    if (setup !== undefined) await this.#setUp(setup, place);
    if (start !== undefined) await this.#start(start, place, parts);
  }

  async #setUp(command: string, place: Place): Promise<void> {
    const group = new LogGroup("Setup");
    try {
      this.#started.push(await runSetup({ ...place, command, onLine: group.line }));
    } finally {
      group.end();
    }
  }

  async #start(command: string, place: Place, parts: ServerParts): Promise<void> {
    const { inputs, port, logPath } = parts;
    const readiness = parseReadiness(inputs.waitFor ?? `${port}`, port);
    const signPort = readinessPort(readiness);
    // From when it is ready its words go to the file only: among ours nobody could read either.
    const group = new LogGroup(`Server on port ${port}`);
    try {
      const otherPorts = signPort === undefined ? [] : [signPort];
      const order = { ...place, command, port, otherPorts, logPath, onLine: group.line };
      const service = await startService(order);
      this.#started.push(service);
      this.#server = service;
      const { waitTimeoutMillis: timeoutMillis } = inputs;
      await waitFor({ readiness, service, timeoutMillis, signal: place.signal });
    } finally {
      group.end();
    }
  }

  /** A sentence on a server that did not last; undefined while it runs. */
  trouble(): string | undefined {
    const exit = this.#server?.exit;
    if (exit === undefined || exit.code === 0) return undefined;
    return `The server ended with ${exitWords(exit)} during the run; its output is in server.log.`;
  }

  /** Stops everything, the newest first. @returns what could not be stopped, as sentences */
  async end(): Promise<readonly string[]> {
    const problems: string[] = [];
    for (const started of this.#started.toReversed()) {
      const { problem } = await started.stop();
      if (problem !== undefined) problems.push(problem);
    }
    process.off("exit", this.#killAll);
    return problems;
  }
}

/** The port that the server is to listen on: the target's, where that is fixed on this machine. */
export async function serverPort(target: string | undefined): Promise<number> {
  if (target === undefined || !URL.canParse(target)) return freePort();
  const fixed = readinessPort({ kind: "url", url: target });
  return fixed ?? (await freePort());
}
