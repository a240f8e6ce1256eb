import { once } from "node:events";
import { assert } from "../base/assert.ts";
import type { BashCommand } from "./bash.ts";
import { exitWords } from "./process-exit.ts";
import { ServiceError } from "./service-error.ts";
import { ServiceOutput } from "./service-output.ts";
import { ServiceProcess } from "./service-process.ts";

export type SetupOptions = BashCommand & {
  /** A file that gets what the command writes too; undefined for none. */
  readonly logPath?: string | undefined;
  /** Gets every line that the command writes, as `OutputOptions.onLine` says. */
  readonly onLine: (line: string) => void;
  /** Gets the command as soon as it runs, as for an exit handler that is to end it. */
  readonly onStart?: ((setup: ServiceProcess) => void) | undefined;
  /** Stops the command and all that came of it. */
  readonly signal: AbortSignal;
};

/**
 * Runs a command of the user's to its end, like a `run:` step with `shell: bash`. There is no
 * limit in time but the signal.
 *
 * @returns what may still run in the background, such as a database: stop it when the run is over
 * @throws ServiceError when it cannot be started or does not end with exit code 0; the signal's
 *   reason when that aborts. Then nothing of it runs any more.
 */
export async function runSetup(options: SetupOptions): Promise<ServiceProcess> {
  const { onLine, onStart, logPath, signal } = options;
  signal.throwIfAborted();
  const output = new ServiceOutput({ path: logPath, onLine });
  const setup = await ServiceProcess.start({ ...options, output, ports: [] });
  onStart?.(setup);
  try {
    if (!setup.exited.aborted) await once(setup.exited, "abort", { signal });
  } catch {
    await setup.stop();
    throw signal.reason;
  }
  await setup.outputArrived();
  const { exit } = setup;
  assert(exit !== undefined, "a command that has ended has no exit");
  if (exit.code === 0) return setup;
  await setup.stop();
  throw new ServiceError(`the setup command ended with ${exitWords(exit)}`, {
    lastLines: setup.lastLines(),
  });
}
