import { connectionSlots } from "../engine/connection-pool.ts";
import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import type { GateSettings } from "../gate/judgement.ts";
import { planOf } from "../plan/plan.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ServerModel } from "../sim/server-model.ts";
import { SimWorld } from "../sim/sim-world.ts";
import { PacedWorld } from "./paced-world.ts";
import { prepareRequests, type RequestInputs } from "./prepared-requests.ts";
import { type Findings, Recording, type TakeBlock } from "./recording.ts";

export type SimulationParts = {
  readonly scenario: Scenario;
  readonly server: ServerModel;
  readonly inputs: RequestInputs;
  readonly settings: GateSettings;
  readonly take: TakeBlock;
  /** What the simulation waits for before a turn; without it, or undefined: nothing. */
  readonly pause?: () => Promise<void> | undefined;
};

/** Runs the scenario on virtual time against a modelled server: same seed, same log. */
export async function simulate(parts: SimulationParts): Promise<Findings> {
  const { scenario, server, inputs } = parts;
  const recording = new Recording(scenario, parts.take);
  const world = new SimWorld({
    seed: scenario.seed,
    server,
    limits: {
      headBytesMax: scenario.limits.responseHeadBytesMax,
      fieldsMax: scenario.limits.responseFieldsMax,
    },
    requests: prepareRequests(scenario, inputs),
    connectionSlots: connectionSlots(scenario.targets),
  });
  const engine = new Engine({ scenario, plan: planOf(scenario), log: recording.log, world });
  await drive(engine, parts.pause === undefined ? world : new PacedWorld(world, parts.pause));
  return recording.conclude(parts.settings);
}
