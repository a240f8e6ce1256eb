import type { Engine } from "./engine.ts";
import { FactBatch } from "./fact-batch.ts";
import type { World } from "./world.ts";

/** The only loop in the program: real runs, simulations and replays all go through it. */
export async function drive(engine: Engine, world: World): Promise<void> {
  while (!engine.finished) {
    const facts = world.wait(engine.nextDeadline);
    // Awaiting what is there already would take a replay longer than its engine does.
    engine.tick(facts instanceof FactBatch ? facts : await facts);
  }
}
