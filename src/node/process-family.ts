/** The process of a command, and all that came of it. */
export interface ProcessFamily {
  /** Looks for those that are alive now. One that was found once is known from then on. */
  members(): readonly number[];
  /** Reaches those that are alive now, and nobody else. */
  signal(name: StopSignal): void;
}

export type StopSignal = "SIGTERM" | "SIGKILL";

/** Says whether there was anybody to signal. */
export function signalProcess(pid: number, name: StopSignal | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch (error) {
    // Not permitted means that there is one, of another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
