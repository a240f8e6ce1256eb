import type { ChildProcess } from "node:child_process";
import { connect } from "node:net";

const STARTUP_MILLIS_MAX = 5_000;
const POLL_MILLIS = 20;

export type Server = {
  readonly url: string;
  readonly port: number;
  /** Ends it. What it printed, for the reference server: what it counted. */
  readonly stop: () => Promise<string>;
};

/** A port of its own for each server, so that one that lingers disturbs no other. */
export const ports = { nginx: 18_080, native: 18_081 } as const;

/** @throws Error when nobody listens there in time, or the process ends before */
export async function listening(child: ChildProcess, port: number): Promise<void> {
  const deadline = performance.now() + STARTUP_MILLIS_MAX;
  while (performance.now() < deadline && child.exitCode === null) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (isUp && child.exitCode === null) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLIS));
  }
  throw new Error(
    `${child.spawnargs.join(" ")} does not listen on 127.0.0.1:${port}: is the port taken?`,
  );
}
