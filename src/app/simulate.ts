import { NANOS_PER_SECOND, NEVER } from "../base/time.ts";
import type { PreparedRequest } from "../client/prepared-request.ts";
import { connectionSlots } from "../engine/connection-pool.ts";
import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import type { World } from "../engine/world.ts";
import { LogMerge } from "../eventlog/log-merge.ts";
import { LogWriter } from "../eventlog/log-writer.ts";
import { isDecided } from "../gate/ab/paired-verdict.ts";
import type { GateSettings } from "../gate/judgement.ts";
import { ONLY_ROUND, planOf, type Round } from "../plan/plan.ts";
import { scenarioOfShare, type Share, WHOLE } from "../plan/share.ts";
import { loadNanos } from "../scenario/planned-samples.ts";
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
  /** Of a comparison: the base's server; without it, as the head's. */
  readonly baseServer?: ServerModel;
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
  const driveRound = workers === 1 ? driveAlone : driveTogether;
  const { pairing } = scenario;
  if (pairing === undefined) {
    await driveRound({ ...parts, requests }, recording.log, ONLY_ROUND);
  } else {
    const nanos = loadNanos(scenario.load) + scenario.gracefulStopNanos + NANOS_PER_SECOND;
    for (let index = 0; index < pairing.rounds; index += 1) {
      const round = { index, origin: index * nanos };
      recording.beginRound(round.origin, index);
      await driveRound({ ...parts, requests }, recording.log, round);
      if (pairing.stopsEarly && isDecided(recording.pairedSoFar(), scenario)) break;
    }
  }
  return recording.conclude(parts.settings);
}

async function driveAlone(parts: PreparedParts, log: LogWriter, round: Round): Promise<void> {
  const { scenario } = parts;
  const world = paced(simulatedWorld(parts, WHOLE, round), parts);
  await drive(new Engine({ scenario, plan: planOf(scenario, WHOLE, round), log, world }), world);
}

/** The worker that is furthest behind has the next turn, so that their logs merge as they grow. */
async function driveTogether(parts: PreparedParts, log: LogWriter, round: Round): Promise<void> {
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
    const inner = paced(simulatedWorld(parts, share, round), parts);
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
    const plan = planOf(scenario, share, round);
    await drive(new Engine({ scenario: part, plan, log: ownLog, world }), world);
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

function simulatedWorld(parts: PreparedParts, share: Share, round: Round): SimWorld {
  const { scenario, server, baseServer, requests } = parts;
  const { limits, targets } = scenarioOfShare(scenario, share);
  return new SimWorld({
    // Each worker's server has its own luck, and each round's.
    seed: scenario.seed + round.index * share.count + share.index,
    server,
    other: baseServer && { fromTarget: targets.length / 2, server: baseServer },
    startsAt: round.origin,
    limits: { headBytesMax: limits.responseHeadBytesMax, fieldsMax: limits.responseFieldsMax },
    requests,
    connectionSlots: connectionSlots(targets),
  });
}
