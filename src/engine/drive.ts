import type { Engine } from "./engine.ts";
import type { World } from "./world.ts";

/** The only loop in the program: real runs, simulations and replays all go through it. */
export async function drive(engine: Engine, world: World): Promise<void> {
  while (!engine.finished) engine.tick(await world.wait(engine.nextDeadline));
}
