import type { ChildProcess } from "node:child_process";

/** Processes that must not go on when the bench ends, however it ends. */
export class Children {
  readonly #running = new Set<ChildProcess>();

  constructor() {
    process.once("exit", () => {
      for (const child of this.#running) endGroup(child);
    });
  }

  /** A child that was spawned as the leader of a process group of its own (`detached`). */
  add(child: ChildProcess): void {
    this.#running.add(child);
    child.once("exit", () => this.#running.delete(child));
  }
}

/** Of the whole bench. */
export const children = new Children();

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch {
    // It has just ended by itself.
  }
}
