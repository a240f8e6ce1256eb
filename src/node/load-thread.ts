import { setFlagsFromString } from "node:v8";
import { type MessagePort, Worker } from "node:worker_threads";
import { InvariantError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import type { StopReason } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import { AddressError } from "./address-policy.ts";
import { BlockRing } from "./block-ring.ts";
import { Deferred } from "./deferred.ts";
import { ProcessPulse } from "./process-pulse.ts";
import { collectYoung } from "./young-garbage.ts";

/** Memory that a load thread shares: its ring with the recording thread, the pulse with all. */
type ThreadMemory = { readonly ring: SharedArrayBuffer; readonly pulse: SharedArrayBuffer };

/** What a load thread is given: the memory, and what the program wants it to do. */
export type ThreadData = ThreadMemory & { readonly order: unknown };

/** When the run began, on the clock of `process.hrtime`, and when in it this thread's round does. */
export type RoundStart = { readonly start: bigint; readonly origin: Instant };

/** To the load thread. */
type Command =
  | ({ readonly kind: "go" } & RoundStart)
  | { readonly kind: "stop"; readonly reason: StopReason };

/** From the load thread. */
type Report =
  | { readonly kind: "ready" }
  | { readonly kind: "block"; readonly index: number; readonly length: number }
  | { readonly kind: "ended" }
  /** A class does not come through to another thread: its message does. */
  | { readonly kind: "refused"; readonly message: string };

/**
 * MiB that a load thread may litter before V8 collects: each turn of Node's event loop leaves some
 * hundred octets behind. Next to nothing survives, so that a collection takes a fraction of a
 * millisecond however seldom it comes; V8 by itself would come every few milliseconds.
 */
const SEMI_SPACE_MEBIBYTES = 16;
/** V8 counts the two halves of the young generation, and as much for large objects. */
const YOUNG_MEBIBYTES_MAX = 3 * SEMI_SPACE_MEBIBYTES;

/**
 * Where a load thread's program is. In the sources and in dist/ it is beside this file's folder;
 * it is put together so that the bundler does not take it for a file to copy.
 */
function entry(): URL {
  const name = import.meta.url.endsWith(".ts") ? "main.ts" : "index.js";
  return new URL(["..", "worker", name].join("/"), import.meta.url);
}

/** A thread that drives a share of the load, as the thread that records the run sees it. */
export class LoadThread {
  /** The thread has all it needs and waits for `go`. */
  readonly ready: Promise<void>;
  /** The thread has handed over its last block. Rejects when it broke. */
  readonly ended: Promise<void>;
  readonly #worker: Worker;
  readonly #ring = new BlockRing();
  readonly #onBlock: (rows: Rows) => void;

  /**
   * @param order for `src/worker/`: plain data
   * @param pulse where it tells how it fares
   * @param onBlock takes the thread's blocks, in order; they are the thread's again when it returns
   */
  constructor(order: unknown, pulse: ProcessPulse, onBlock: (rows: Rows) => void) {
    this.#onBlock = onBlock;
    const workerData: ThreadData = { ring: this.#ring.memory, pulse: pulse.memory, order };
    // V8 reads it when it makes the thread's heap. Most other flags must not be set while it runs.
    setFlagsFromString(`--min-semi-space-size=${SEMI_SPACE_MEBIBYTES}`);
    this.#worker = new Worker(entry(), {
      workerData,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES_MAX },
      name: "z6-load",
    });
    const ready = new Deferred<void>();
    const ended = new Deferred<void>();
    this.ready = ready.promise;
    this.ended = ended.promise;
    const broke = (reason: unknown): void => {
      ready.reject(reason);
      ended.reject(reason);
    };
    this.#worker.on("message", (report: Report) => {
      if (report.kind === "block") this.#take(report, broke);
      else if (report.kind === "refused") broke(new AddressError(report.message));
      else if (report.kind === "ready") ready.resolve();
      else ended.resolve();
    });
    this.#worker.once("error", (error) => broke(asThrown(error)));
    this.#worker.once("exit", (code) => {
      broke(new InvariantError(`a load thread ended by itself with ${code}`));
    });
    // Whoever waits for one of them learns it: the other must not count as unhandled.
    this.ready.catch(() => undefined);
    this.ended.catch(() => undefined);
  }

  go(start: RoundStart): void {
    this.#tell({ kind: "go", ...start });
  }

  stop(reason: StopReason): void {
    this.#tell({ kind: "stop", reason });
  }

  /** Ends the thread, whatever it is doing. */
  async terminate(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(command: Command): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    this.#worker.postMessage(command);
  }

  #take({ index, length }: { index: number; length: number }, broke: (reason: unknown) => void) {
    try {
      this.#onBlock(this.#ring.filled(index, length));
    } catch (error) {
      broke(error);
    }
    this.#ring.giveBack(index);
  }
}

/** The same, as the load thread itself sees it. */
export class LoadThreadPort {
  readonly pulse: ProcessPulse;
  readonly #port: MessagePort;
  readonly #ring: BlockRing;
  readonly #start = new Deferred<RoundStart>();
  #stopped: StopReason | undefined;
  #onStop: ((reason: StopReason) => void) | undefined;

  constructor(port: MessagePort, { ring, pulse }: ThreadMemory) {
    this.#port = port;
    this.pulse = new ProcessPulse(pulse);
    this.#ring = new BlockRing(ring);
    port.on("message", (command: Command) => {
      if (command.kind === "go") this.#start.resolve(command);
      else this.#stop(command.reason);
    });
  }

  /** Says that all is prepared, and waits for the start. */
  ready(): Promise<RoundStart> {
    collectYoung();
    this.#report({ kind: "ready" });
    return this.#start.promise;
  }

  readonly nextRows = (): Rows => this.#ring.take();

  readonly handOver = (rows: Rows): void => {
    this.pulse.blocksWait(this.#ring.handOver());
    this.#report({ kind: "block", index: this.#ring.current, length: rows.length });
  };

  /** @param stop called when the run is to stop, at once if that has been said already */
  onStop(stop: (reason: StopReason) => void): void {
    this.#onStop = stop;
    if (this.#stopped !== undefined) stop(this.#stopped);
  }

  /** Every block was handed over: lets go of the thread. */
  ended(): void {
    this.#report({ kind: "ended" });
    this.#port.close();
  }

  /** A target is at an address that nothing is sent to: lets go of the thread. */
  refused({ message }: AddressError): void {
    this.#report({ kind: "refused", message });
    this.#port.close();
  }

  #stop(reason: StopReason): void {
    this.#stopped = reason;
    this.#onStop?.(reason);
  }

  #report(report: Report): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread has no origin.
    this.#port.postMessage(report);
  }
}

/** An error that has come through a thread's end is of no class of ours any more. */
function asThrown(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== "InvariantError") return error;
  const again = new InvariantError(error.message);
  if (error.stack !== undefined) again.stack = error.stack;
  return again;
}
