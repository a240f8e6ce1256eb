import { setTimeout as sleep } from "node:timers/promises";
import { probePage } from "./page-probe.ts";
import { foreignListener } from "./port-owner.ts";
import { probePort } from "./port-probe.ts";
import { exitWords } from "./process-exit.ts";
import { type Readiness, readinessPort } from "./readiness.ts";
import { ServiceError } from "./service-error.ts";
import type { ServiceProcess } from "./service-process.ts";

/** A server that hangs over its first answer may be ready for the next question. */
const TRY_MILLIS_MAX = 5_000;

const TRY_INTERVAL_MILLIS = 100;

export type WaitOptions = {
  readonly readiness: Readiness;
  readonly service: ServiceProcess;
  /** For the service to become ready. The last try begins within it, and may end after it. */
  readonly timeoutMillis: number;
  readonly signal: AbortSignal;
};

/**
 * Waits until a service is ready, and it is the service that answers. Stops nothing.
 *
 * A command that ends with exit code 0 and leaves processes behind has started a daemon: that is
 * waited for too.
 *
 * @throws ServiceError when the service ends, is not ready in time, or when a process that did
 *   not come of it is what listens; AddressError when the page is at a refused address; the
 *   signal's reason when that aborts
 */
export async function waitFor(options: WaitOptions): Promise<void> {
  const { readiness, service, timeoutMillis, signal } = options;
  const deadline = performance.now() + timeoutMillis;
  for (let tries = 1; ; tries += 1) {
    const problem = await probe(options);
    signal.throwIfAborted();
    await requireRunning(service);
    if (problem === undefined) return requireOwn(readiness, service);
    if (performance.now() >= deadline) {
      throw new ServiceError(
        `the server was not ready within ${timeoutMillis / 1000} s: ${subjectOf(readiness)} was ` +
          `tried ${tries} times, at last: ${problem}`,
        { lastLines: service.lastLines() },
      );
    }
    await pause(service, signal);
  }
}

function subjectOf(readiness: Readiness): string {
  return readiness.kind === "port" ? `port ${readiness.port}` : `GET ${readiness.url}`;
}

/** Undefined when the sign is there, and otherwise why it is not. */
function probe({ readiness, service, signal }: WaitOptions): Promise<string | undefined> {
  if (readiness.kind === "port") return probePort(readiness.port);
  const timeout = AbortSignal.timeout(TRY_MILLIS_MAX);
  return probePage(readiness.url, AbortSignal.any([timeout, ...endings(service, signal)]));
}

/** Until the next try, or until there is something new to know. */
async function pause(service: ServiceProcess, signal: AbortSignal): Promise<void> {
  try {
    const ending = AbortSignal.any(endings(service, signal));
    await sleep(TRY_INTERVAL_MILLIS, undefined, { signal: ending });
  } catch {
    // What ended the pause is looked at by the caller.
  }
}

/** What makes it pointless to go on; a command that has ended has said so once. */
function endings(service: ServiceProcess, signal: AbortSignal): AbortSignal[] {
  return service.exit === undefined ? [signal, service.exited] : [signal];
}

async function requireRunning(service: ServiceProcess): Promise<void> {
  // Looked for at each try: a daemon is easier to know when it was seen before it left.
  const isAlive = service.processes().length > 0;
  const { exit } = service;
  if (exit === undefined || (exit.code === 0 && isAlive)) return;
  await service.outputArrived();
  throw new ServiceError(`the server ended with ${exitWords(exit)} before it was ready`, {
    lastLines: service.lastLines(),
  });
}

function requireOwn(readiness: Readiness, service: ServiceProcess): void {
  const port = readinessPort(readiness);
  const owner = port === undefined ? undefined : foreignListener(port, service.processes());
  if (owner === undefined) return;
  throw new ServiceError(
    `port ${port} is answered by process ${owner.pid} (${owner.name}), which the start command ` +
      "did not start",
    { lastLines: service.lastLines() },
  );
}
