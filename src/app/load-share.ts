import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import { LogWriter } from "../eventlog/log-writer.ts";
import { AddressError } from "../node/address-policy.ts";
import type { LoadThreadPort } from "../node/load-thread.ts";
import { startOf } from "../node/run-clock.ts";
import { planOf } from "../plan/plan.ts";
import { scenarioOfShare, type Share } from "../plan/share.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type CapturedInputs, inputsOf } from "./captured-inputs.ts";
import { prepareNetwork } from "./network.ts";

/** What a load thread is to do. Plain data: it goes from thread to thread. */
export type LoadOrder = {
  readonly scenario: Scenario;
  readonly share: Share;
  /** 0-based. */
  readonly round: number;
  readonly inputs: CapturedInputs;
};

/** In a load thread: drives its share of the load, and hands over what happened. */
export async function driveShare(order: LoadOrder, thread: LoadThreadPort): Promise<void> {
  const { share } = order;
  const scenario = scenarioOfShare(order.scenario, share);
  const network = await prepareNetwork(scenario, inputsOf(order.inputs));
  const log = new LogWriter({
    flushIntervalTicks: scenario.flushIntervalTicks,
    onBlock: thread.handOver,
    nextRows: thread.nextRows,
  });
  const { start, origin } = await thread.ready();
  const plan = planOf(order.scenario, share, { index: order.round, origin });
  await startOf(start + BigInt(origin));
  const world = network.begin({
    start,
    origin,
    pulse: thread.pulse,
    tellsOfProcess: share.index === 0,
  });
  thread.onStop((reason) => world.stop(reason));
  try {
    await drive(new Engine({ scenario, plan, log, world }), world);
    log.flush();
    thread.ended();
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    thread.refused(error);
  } finally {
    world.dispose();
  }
}
