import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../../src/node/free-port.ts";
import type { Readiness } from "../../src/node/readiness.ts";
import type { Variables } from "../../src/node/service-environment.ts";
import type { ServiceProcess, StopOutcome } from "../../src/node/service-process.ts";
import { waitFor } from "../../src/node/service-readiness.ts";
import { startService } from "../../src/node/service.ts";
import { withWorkplace } from "./workplace.ts";

const fixture = fileURLToPath(new URL("../fixtures/server.ts", import.meta.url));

/** The command line of a server that listens on PORT. */
export const SERVER = `'${process.execPath}' '${fixture}'`;

/** For what happens in any case, only later on a busy machine. */
const PATIENCE_MILLIS = 25_000;

const LINES_KEPT = 100;

export type TestService = {
  readonly service: ServiceProcess;
  readonly port: number;
  /** The last that `onLine` got so far. */
  readonly lines: readonly string[];
  readonly logPath: string;
  readonly ready: (options?: {
    readonly readiness?: Readiness;
    readonly timeoutMillis?: number;
    readonly signal?: AbortSignal;
  }) => Promise<void>;
  /** What is alive of it, by a mark that Z6 knows nothing of. */
  readonly processes: () => readonly number[];
};

/** How it looks when a service was stopped. */
export type Aftermath = StopOutcome & {
  readonly processes: readonly number[];
  readonly portIsFree: boolean;
};

export const allGone = { problem: undefined, processes: [], portIsFree: true } as const;

export type PlaceOptions = { readonly graceMillis?: number; readonly signal?: AbortSignal };

/** Starts `command`, lets `use` look at it, stops it, and looks at what is left. */
export function withService(
  command: string,
  use: (test: TestService) => Promise<void>,
  { graceMillis = PATIENCE_MILLIS, signal = new AbortController().signal }: PlaceOptions = {},
): Promise<Aftermath> {
  return withWorkplace(async ({ path }) => {
    const mark = randomUUID();
    const port = await freePort();
    const lines: string[] = [];
    const logPath = join(path, "service.log");
    const service = await startService({
      command,
      cwd: path,
      env: markedEnvironment(mark),
      port,
      logPath,
      onLine: (line) => {
        lines.push(line);
        if (lines.length > LINES_KEPT) lines.shift();
      },
      signal,
    });
    try {
      await use({
        service,
        port,
        lines,
        logPath,
        ready: (options) =>
          waitFor({
            readiness: { kind: "port", port },
            timeoutMillis: PATIENCE_MILLIS,
            signal,
            ...options,
            service,
          }),
        processes: () => processesMarked(mark),
      });
    } finally {
      await service.stop(graceMillis);
    }
    const outcome = await service.stop();
    return { ...outcome, processes: processesMarked(mark), portIsFree: await portIsFree(port) };
  });
}

export function markedEnvironment(mark: string): Variables {
  return { PATH: process.env["PATH"], Z6_TEST: mark };
}

export function processesMarked(mark: string): readonly number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/u.test(name) && environmentOf(name).includes(`Z6_TEST=${mark}\0`))
    .map(Number);
}

/** Empty for a process that has ended, or of another user. */
function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1");
  } catch {
    return "";
  }
}

/** Nobody listens there. */
export function portIsFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", () => resolve(true));
    socket.once("connect", () => {
      socket.destroy();
      resolve(false);
    });
  });
}

/** Looks again until it is so; fails after PATIENCE_MILLIS. */
export async function eventually(what: string, isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLIS;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`it never came about that ${what}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}
