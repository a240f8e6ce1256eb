import type { Instant } from "../base/time.ts";
import type { FactBatch } from "../engine/fact-batch.ts";
import type { World } from "../engine/world.ts";

/**
 * A world that lets whoever keeps the log catch up between turns. Real time goes on meanwhile;
 * virtual time does not, so a simulation can be as long as the disk is large.
 */
export class PacedWorld implements World {
  readonly #world: World;
  readonly #pause: () => Promise<void> | undefined;

  /** @param pause when to go on; undefined: at once */
  constructor(world: World, pause: () => Promise<void> | undefined) {
    this.#world = world;
    this.#pause = pause;
  }

  wait(deadline: Instant): Promise<FactBatch> | FactBatch {
    const pause = this.#pause();
    if (pause === undefined) return this.#world.wait(deadline);
    return pause.then(() => this.#world.wait(deadline));
  }

  open(connection: number, target: number): void {
    this.#world.open(connection, target);
  }

  send(...exchange: Parameters<World["send"]>): Instant {
    return this.#world.send(...exchange);
  }

  close(connection: number): void {
    this.#world.close(connection);
  }
}
