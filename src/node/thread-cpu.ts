import { NANOS_PER_MICRO, type Nanos } from "../base/time.ts";
import { ProcFile } from "./proc-file.ts";

const known: { readonly threadCpuUsage?: () => NodeJS.CpuUsage } = process;

/**
 * The CPU time of the thread that it is made in. Node.js before 23.9 does not tell it; there the
 * kernel does, and where neither does, it is that of the whole process, which is never less.
 */
export class ThreadCpu {
  readonly #asksNode: boolean;
  /** Whose thread's it is, is decided when it is opened. proc(5). */
  readonly #file: ProcFile | undefined;

  /** @param asksNode false: as where Node.js does not know it */
  constructor(asksNode: boolean = known.threadCpuUsage !== undefined) {
    this.#asksNode = asksNode;
    if (!asksNode) this.#file = new ProcFile("/proc/thread-self/schedstat");
  }

  spent(): Nanos {
    if (this.#asksNode) return nanosOf(known.threadCpuUsage!());
    const [onCpu] = this.#file?.read()?.split(" ") ?? [];
    return onCpu === undefined ? nanosOf(process.cpuUsage()) : Number(onCpu);
  }

  close(): void {
    this.#file?.close();
  }
}

function nanosOf({ user, system }: NodeJS.CpuUsage): Nanos {
  return (user + system) * NANOS_PER_MICRO;
}
