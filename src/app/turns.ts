type Waiting = { readonly resolve: () => void; readonly reject: (reason: unknown) => void };

/**
 * Lets one of several engines go on at a time: when all of them wait, it is decided whose turn
 * comes. So what they do together has one order, whatever the order in which promises resolve.
 */
export class Turns {
  readonly #choose: () => number;
  /** By worker: 1 while it waits. An engine that is done does not wait any more. */
  readonly #isWaiting: Uint8Array;
  /** Of each worker, the last time that its turn did not come at once. */
  readonly #waiting = new Map<number, Waiting>();
  /** Engines that are not done. */
  #engines: number;
  #waitingCount = 0;

  /** @param choose the worker whose turn is next: one that waits. What it throws, all get */
  constructor(workers: number, choose: () => number) {
    this.#choose = choose;
    this.#isWaiting = new Uint8Array(workers);
    this.#engines = workers;
  }

  isWaiting(worker: number): boolean {
    return this.#isWaiting[worker] === 1;
  }

  /** Resolves when it is the worker's turn; undefined: that is at once. */
  next(worker: number): Promise<void> | undefined {
    this.#isWaiting[worker] = 1;
    this.#waitingCount += 1;
    const chosen = this.#chosen();
    if (chosen === worker) return undefined;
    const turn = new Promise<void>((resolve, reject) => {
      this.#waiting.set(worker, { resolve, reject });
    });
    this.#wake(chosen);
    return turn;
  }

  /** One of the engines is done. */
  leave(): void {
    this.#engines -= 1;
    if (this.#engines > 0) this.#wake(this.#chosen());
  }

  /** Whose turn comes; undefined while an engine is at it. */
  #chosen(): number | undefined {
    if (this.#waitingCount < this.#engines) return undefined;
    try {
      const worker = this.#choose();
      this.#isWaiting[worker] = 0;
      this.#waitingCount -= 1;
      return worker;
    } catch (error) {
      for (const { reject } of this.#waiting.values()) reject(error);
      throw error;
    }
  }

  #wake(worker: number | undefined): void {
    if (worker !== undefined) this.#waiting.get(worker)!.resolve();
  }
}
