import { Philox } from "../base/philox.ts";
import { RandomStream } from "../base/random-stream.ts";
import type { Instant } from "../base/time.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { numberInDuet } from "./duet.ts";
import type { Slices } from "./slices.ts";
import type { Variant } from "./variant.ts";
import { firstAbove, runningSums, WeightedChoice } from "./weighted-choice.ts";

/** The lane of every draw of the open model: its iterations belong to arrivals, not to VUs. */
export const OPEN_LANE = 0xffffffff;

/**
 * What an iteration does and where: its requests in order, and its target.
 *
 * An iteration is known by its lane and index: the VU and that VU's count of iterations in
 * the closed model, `OPEN_LANE` and the arrival's index in the open one. It has `steps` steps:
 * those of the flow, with repeats counted out; or one, drawn by the requests' weights.
 */
export class Itinerary {
  /** Exchanges in each iteration, ≥ 1. */
  readonly steps: number;
  readonly #flow: FlowTable | undefined;
  readonly #requests: WeightedChoice | undefined;
  readonly #targets: WeightedChoice;
  readonly #requestDraws: Philox;
  readonly #targetDraws: Philox;
  readonly #driven: Driven | undefined;
  readonly #targetsOfOne: number;

  /**
   * @param driven of a comparison. The targets are then the head's, and after them as many of the
   *   base
   */
  constructor(scenario: ItineraryParts, driven?: Driven) {
    const { flow, requests, seed } = scenario;
    const ofOne = scenario.targets.length / (driven === undefined ? 1 : 2);
    const targets = scenario.targets.slice(0, ofOne);
    this.#driven = driven;
    this.#targetsOfOne = ofOne;
    this.#flow = flow && {
      endsBefore: runningSums(flow.steps.map((step) => step.repeat)),
      requests: Uint32Array.from(flow.steps, (step) => step.requestIndex),
    };
    this.#requests = flow ? undefined : new WeightedChoice(requests.map(({ weight }) => weight));
    this.#targets = new WeightedChoice(targets.map(({ weight }) => weight));
    this.#requestDraws = new Philox(seed, RandomStream.mix);
    this.#targetDraws = new Philox(seed, RandomStream.target);
    this.steps = this.#flow?.endsBefore.at(-1) ?? 1;
  }

  /** The scenario's request that step `step` of an iteration sends, 0 ≤ step < steps. */
  requestAt(lane: number, iteration: number, step: number): number {
    if (this.#flow) return this.#flow.requests[firstAbove(this.#flow.endsBefore, step)]!;
    const choice = this.#requests!;
    return choice.only ?? choice.at(this.#requestDraws.unit(lane, iteration, step));
  }

  /** The scenario's target that all steps of an iteration go to. */
  targetAt(lane: number, iteration: number): number {
    return this.#targets.only ?? this.#targets.at(this.#targetDraws.unit(lane, iteration, 0));
  }

  /** The same, of the variant that is driven when the iteration is to begin. */
  destinationAt(lane: number, iteration: number, intendedAt: Instant): number {
    const target = this.targetAt(lane, iteration);
    const driven = this.#driven;
    if (driven === undefined) return target;
    const variant =
      "slices" in driven ? driven.slices.variantAt(intendedAt - driven.origin) : driven.variant;
    return target + variant * this.#targetsOfOne;
  }

  /** How the log calls an iteration that never began: duet.ts. */
  loggedNumber(iteration: number): number {
    const driven = this.#driven;
    return driven !== undefined && "variant" in driven
      ? numberInDuet(iteration, driven.variant)
      : iteration;
  }
}

type ItineraryParts = Pick<Scenario, "seed" | "requests" | "targets" | "flow">;
/** Which variant of a comparison: by turns, since the round began; or, of a duet, always this one. */
type Driven = { readonly slices: Slices; readonly origin: Instant } | { readonly variant: Variant };

/** Flow step i is the iteration's steps from the end of its predecessor up to its own end. */
type FlowTable = { readonly endsBefore: Float64Array; readonly requests: Uint32Array };
