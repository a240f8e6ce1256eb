import type { BashCommand } from "./bash.ts";
import { foreignListener } from "./port-owner.ts";
import { probePort } from "./port-probe.ts";
import { ServiceError } from "./service-error.ts";
import { ServiceOutput } from "./service-output.ts";
import { ServiceProcess } from "./service-process.ts";

export type ServiceOptions = BashCommand & {
  /** Its `PORT`: as `freePort` gives it, or one that the user fixed. */
  readonly port: number;
  /** Other ports that it is going to listen on, such as that of its readiness. */
  readonly otherPorts?: readonly number[];
  /** Gets what the service writes, up to SERVICE_OUTPUT_BYTES_MAX. */
  readonly logPath: string;
  /** Gets every line that goes into the log, as `OutputOptions.onLine` says. */
  readonly onLine: (line: string) => void;
  /** Stops the service and all that came of it. */
  readonly signal: AbortSignal;
};

/**
 * Starts a server of the user's. It runs until `stop`, the signal, or its own end: nothing here
 * waits for it to be ready.
 *
 * @throws ServiceError when a port of it is in use or it cannot be started, FileError when the
 *   log or the folder is not there, the signal's reason when that has aborted
 */
export async function startService(options: ServiceOptions): Promise<ServiceProcess> {
  const { port, otherPorts = [], env, logPath, onLine, signal } = options;
  const ports = [...new Set([port, ...otherPorts])];
  for (const each of ports) await requireFree(each);
  signal.throwIfAborted();
  const output = new ServiceOutput({ path: logPath, onLine });
  const withPort = { ...options, env: { ...env, PORT: String(port) }, output, ports };
  const service = await ServiceProcess.start(withPort);
  // What is not stopped by its owner first is stopped here; twice is as good as once.
  const stop = (): void => void service.stop();
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  return service;
}

async function requireFree(port: number): Promise<void> {
  if ((await probePort(port)) !== undefined) return;
  const owner = foreignListener(port, []);
  const by = owner === undefined ? "" : ` by process ${owner.pid} (${owner.name})`;
  throw new ServiceError(`port ${port} is in use already${by}`, {
    hint: "what answers there is not the server to be started: stop it, or choose another port",
  });
}
