import { NEVER } from "../base/time.ts";
import type { PreparedRequest } from "../client/prepared-request.ts";
import { connectionSlots } from "../engine/connection-pool.ts";
import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import type { World } from "../engine/world.ts";
import { LogMerge } from "../eventlog/log-merge.ts";
import { LogWriter } from "../eventlog/log-writer.ts";
import type { GateSettings } from "../gate/judgement.ts";
import { planOf } from "../plan/plan.ts";
import { scenarioOfShare, type Share } from "../plan/share.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { ServerModel } from "../sim/server-model.ts";
import { SimWorld } from "../sim/sim-world.ts";
import { PacedWorld } from "./paced-world.ts";
import { prepareRequests, type RequestInputs } from "./prepared-requests.ts";
import { type Findings, Recording, type TakeBlock } from "./recording.ts";
import { Turns } from "./turns.ts";

export type SimulationParts = {
  readonly scenario: Scenario;
  /** Engines that share the load, as the threads of a real run do. */
  readonly workers: number;
  readonly server: ServerModel;
  readonly inputs: RequestInputs;
  readonly settings: GateSettings;
  readonly take: TakeBlock;
  /** What the simulation waits for before a turn; without it, or undefined: nothing. */
  readonly pause?: () => Promise<void> | undefined;
};

type PreparedParts = SimulationParts & { readonly requests: PreparedRequest[][] };

/**
 * Runs the scenario on virtual time against a modelled server: same seed, same log. Each worker
 * has a server of the model for itself.
 */
export async function simulate(parts: SimulationParts): Promise<Findings> {
  const { scenario, workers } = parts;
  const requests = await prepareRequests(scenario, parts.inputs);
  const recording = new Recording(scenario, workers, parts.take);
  if (workers === 1) await driveAlone({ ...parts, requests }, recording.log);
  else await driveTogether({ ...parts, requests }, recording.log);
  return recording.conclude(parts.settings);
}

async function driveAlone(parts: PreparedParts, log: LogWriter): Promise<void> {
  const { scenario } = parts;
  const world = paced(simulatedWorld(parts, { index: 0, count: 1 }), parts);
  await drive(new Engine({ scenario, plan: planOf(scenario), log, world }), world);
}

/** The worker that is furthest behind has the next turn, so that their logs merge as they grow. */
async function driveTogether(parts: PreparedParts, log: LogWriter): Promise<void> {
  const { scenario, workers: count } = parts;
  const merge = new LogMerge(log, count);
  const nowOf = new Float64Array(count);
  const turns = new Turns(count, () => nowOf.indexOf(Math.min(...nowOf)));
  const driveWorker = async (index: number): Promise<void> => {
    const share = { index, count };
    const part = scenarioOfShare(scenario, share);
    const ownLog = new LogWriter({
      flushIntervalTicks: part.flushIntervalTicks,
      onBlock: (rows) => merge.add(index, rows),
    });
    const inner = paced(simulatedWorld(parts, share), parts);
    const world: World = {
      wait: async (deadline) => {
        await turns.next(index);
        const facts = await inner.wait(deadline);
        nowOf[index] = facts.now;
        return facts;
      },
      open: (...slot) => inner.open(...slot),
      send: (...exchange) => inner.send(...exchange),
      close: (connection) => inner.close(connection),
    };
    await drive(
      new Engine({ scenario: part, plan: planOf(scenario, share), log: ownLog, world }),
      world,
    );
    ownLog.flush();
    merge.end(index);
    nowOf[index] = NEVER;
    turns.leave();
  };
  await Promise.all(Array.from({ length: count }, (_, index) => driveWorker(index)));
}

function paced(world: SimWorld, { pause }: SimulationParts): World {
  return pause === undefined ? world : new PacedWorld(world, pause);
}

function simulatedWorld({ scenario, server, requests }: PreparedParts, share: Share): SimWorld {
  const { limits, targets } = scenarioOfShare(scenario, share);
  return new SimWorld({
    // Each worker's server has its own luck.
    seed: scenario.seed + share.index,
    server,
    limits: { headBytesMax: limits.responseHeadBytesMax, fieldsMax: limits.responseFieldsMax },
    requests,
    connectionSlots: connectionSlots(targets),
  });
}
