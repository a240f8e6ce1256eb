type Waiting = { readonly resolve: () => void; readonly reject: (reason: unknown) => void };

/**
 * Lets one of several engines go on at a time: when all of them wait, it is decided whose turn
 * comes. So what they do together has one order, whatever the order in which promises resolve.
 */
export class Turns {
  readonly #choose: () => number;
  /** By worker. An engine that is done does not wait any more. */
  readonly #waiting: (Waiting | undefined)[];
  /** Engines that are not done. */
  #engines: number;
  #waitingCount = 0;

  /** @param choose the worker whose turn is next: one that waits. What it throws, all get */
  constructor(workers: number, choose: () => number) {
    this.#choose = choose;
    this.#waiting = Array.from({ length: workers }, () => undefined);
    this.#engines = workers;
  }

  isWaiting(worker: number): boolean {
    return this.#waiting[worker] !== undefined;
  }

  /** Resolves when it is the worker's turn. */
  next(worker: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting[worker] = { resolve, reject };
      this.#waitingCount += 1;
      this.#goOn();
    });
  }

  /** One of the engines is done. */
  leave(): void {
    this.#engines -= 1;
    if (this.#engines > 0) this.#goOn();
  }

  #goOn(): void {
    if (this.#waitingCount < this.#engines) return;
    try {
      const worker = this.#choose();
      const { resolve } = this.#waiting[worker]!;
      this.#waiting[worker] = undefined;
      this.#waitingCount -= 1;
      resolve();
    } catch (error) {
      for (const waiting of this.#waiting) waiting?.reject(error);
    }
  }
}
