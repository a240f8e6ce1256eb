import { LogError } from "../base/errors.ts";
import type { Instant } from "../base/time.ts";
import type { World } from "../engine/world.ts";
import type { LogPlayer } from "./log-player.ts";
import { Turns } from "./turns.ts";

/** The log has no further whole tick, but an engine is not done: the log was cut off. */
export class LogExhausted extends Error {}

/**
 * A recorded log played back: the third world, one for each worker of the run. What the log
 * calls a tick of a worker comes to its engine as a batch, with its facts; what the log says of a
 * send is what the send answers. Commands change nothing: what came of them is in the log as well.
 *
 * The engines take turns as the log has them: the next tick is read when all of them wait.
 */
export class ReplayWorlds {
  readonly #player: LogPlayer;
  readonly #turns: Turns;

  constructor(player: LogPlayer, workers: number) {
    this.#player = player;
    this.#turns = new Turns(workers, () => this.#readTick());
  }

  worldOf(worker: number): World {
    return {
      wait: () => this.#turns.next(worker)?.then(() => this.#player.batch) ?? this.#player.batch,
      open: () => undefined, // The log knows whether it opened.
      send: (_connection, vu): Instant => this.#player.nextSend(vu),
      close: () => undefined, // The log knows when it was closed.
    };
  }

  /** The engine is done. */
  leave(): void {
    this.#turns.leave();
  }

  #readTick(): number {
    if (!this.#player.isTickDone) {
      throw new LogError("the log has a request that a replay does not send");
    }
    if (!this.#player.readTick()) throw new LogExhausted();
    const { worker } = this.#player;
    if (!this.#turns.isWaiting(worker))
      throw new LogError(`worker ${worker} goes on after its end`);
    return worker;
  }
}
