import { Worker } from "node:worker_threads";

/** In ms of a clock that all threads share. */
export type Wait = { readonly id: number; readonly until: number };

const NANOS_PER_MILLI = 1e6;

export function wallMillis(): number {
  return Number(process.hrtime.bigint()) / NANOS_PER_MILLI;
}

/** Waits that end at any instant, not at whole milliseconds only, and take next to no CPU. */
export class Waits {
  readonly #bell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #thread = new Worker(new URL("wait-thread.ts", import.meta.url), {
    workerData: this.#bell,
  });
  readonly #actions = new Map<number, () => void>();
  #lastId = 0;

  constructor() {
    this.#thread.on("message", (id: number) => {
      const act = this.#actions.get(id);
      this.#actions.delete(id);
      act?.();
    });
  }

  /** @param instant as `wallMillis` counts; at once when it is over */
  until(instant: number, act: () => void): void {
    this.#lastId += 1;
    this.#actions.set(this.#lastId, act);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    this.#thread.postMessage({ id: this.#lastId, until: instant } satisfies Wait);
    Atomics.add(this.#bell, 0, 1);
    Atomics.notify(this.#bell, 0);
  }
}
