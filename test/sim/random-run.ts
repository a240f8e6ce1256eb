import { Philox } from "../../src/base/philox.ts";
import { NANOS_PER_MILLI, NANOS_PER_SECOND } from "../../src/base/time.ts";
import type { ServerModel } from "../../src/sim/server-model.ts";

/** Any stream will do, as long as it is not one that the run itself draws from. */
const STREAM = 0x7e57;

/** A scenario's text and a server, both from one number. */
export type RandomRun = { readonly toml: string; readonly server: Partial<ServerModel> };

/**
 * Swarm style: each run has some features and lacks the others, so that rare combinations come
 * up. The same seed gives the same run.
 */
export function randomRun(seed: number): RandomRun {
  const draw = new Draws(seed);
  const targets = draw.from([1, 1, 1, 2, 3]);
  const requests = draw.from([1, 1, 2, 4]);
  const hasFlow = draw.chance(0.3);
  const lines = ["[runtime]", `seed = ${seed}`];
  lines.push(`graceful_stop = "${draw.from(["0s", "1ms", "20ms", "1s"])}"`);
  if (draw.chance(0.2)) lines.push(`warmup = "20ms"`);
  if (draw.chance(0.2)) lines.push(`flush_interval = ${draw.from([1, 2, 7, 100])}`);
  const isOpen = draw.chance(0.5);
  lines.push(...(isOpen ? openLoad(draw) : closedLoad(draw)));
  if (hasFlow || !isOpen) lines.push(...thinkTime(draw));
  for (let index = 0; index < targets; index += 1) lines.push(...target(draw, index));
  for (let index = 0; index < requests; index += 1) {
    lines.push("[[requests]]", `name = "r${index}"`, `path = "/${index}"`);
    lines.push(`method = "${draw.from(["GET", "GET", "POST", "HEAD"])}"`);
    lines.push(`timeout = "${draw.from(["1ms", "2ms", "10ms", "1s"])}"`);
    if (!hasFlow) lines.push(`weight = ${draw.from([1, 2, 10])}`);
  }
  if (hasFlow) {
    lines.push("[[sequence.steps]]", 'request = "r0"', `repeat = ${draw.from([1, 2, 5])}`);
    lines.push("[[sequence.steps]]", `request = "r${requests - 1}"`);
  }
  return { toml: lines.join("\n"), server: server(draw) };
}

function closedLoad(draw: Draws): string[] {
  const millis = draw.from([50, 150, 300]);
  const vus = draw.from([1, 2, 7, 30, 300]);
  const load = draw.from(["constant", "iterations", "ramp", "spike", "stages"]);
  switch (load) {
    case "constant":
      return [`duration = "${millis}ms"`, `vus = ${vus}`];
    case "iterations":
      return [`iterations = ${draw.from([1, 10, 500])}`, `vus = ${vus}`];
    case "ramp":
      return [
        "[schedule]",
        'type = "ramp"',
        `start_vus = ${draw.from([0, 5])}`,
        `end_vus = ${vus}`,
        `ramp_duration = "${millis}ms"`,
        'hold_duration = "20ms"',
      ];
    case "spike":
      return [
        `duration = "${millis}ms"`,
        "[schedule]",
        'type = "spike"',
        "baseline_vus = 1",
        `spike_vus = ${vus}`,
        'spike_start = "20ms"',
        'spike_duration = "10ms"',
      ];
    default:
      return [
        "[schedule]",
        'type = "stages"',
        "[[schedule.stages]]",
        `to = ${vus}`,
        `duration = "${millis}ms"`,
        "[[schedule.stages]]",
        "vus = 2",
        "to = 0",
        'duration = "30ms"',
      ];
  }
}

function openLoad(draw: Draws): string[] {
  return [
    ...(draw.chance(0.2) ? [`iterations = ${draw.from([1, 20, 200])}`] : []),
    "[schedule]",
    'type = "arrivals"',
    `spacing = "${draw.from(["uniform", "poisson"])}"`,
    `max_in_flight = ${draw.from([1, 3, 20, 200])}`,
    `max_wait = "${draw.from(["0s", "1ns", "1ms", "50ms", "1s"])}"`,
    "[[schedule.stages]]",
    `rate = ${draw.from([10, 300, 3000])}`,
    `to = ${draw.from([20, 300, 8000])}`,
    `duration = "${draw.from([50, 200])}ms"`,
    "[limits]",
    `max_queued_arrivals = ${draw.from([1, 5, 1000])}`,
  ];
}

function thinkTime(draw: Draws): string[] {
  switch (draw.from(["none", "none", "constant", "uniform", "exponential"])) {
    case "constant":
      return ["[think_time]", 'type = "constant"', 'duration = "3ms"'];
    case "uniform":
      return ["[think_time]", 'type = "uniform"', 'min = "0s"', 'max = "5ms"'];
    case "exponential":
      return ["[think_time]", 'type = "exponential"', 'mean = "2ms"'];
    default:
      return [];
  }
}

function target(draw: Draws, index: number): string[] {
  return [
    "[[targets]]",
    `name = "t${index}"`,
    `base_url = "http://sim${index}.test"`,
    ...(draw.chance(0.4) ? [`max_connections = ${draw.from([1, 2, 10])}`] : []),
    ...(draw.chance(0.3) ? [`requests_per_connection = ${draw.from([1, 2, 9])}`] : []),
    ...(draw.chance(0.3) ? [`idle_timeout = "${draw.from(["1ns", "1ms", "20ms"])}"`] : []),
    ...(draw.chance(0.3) ? [`connection_timeout = "${draw.from(["1us", "100us", "1ms"])}"`] : []),
  ];
}

function server(draw: Draws): Partial<ServerModel> {
  const downFrom = draw.from([0, 10, 60, 120]) * NANOS_PER_MILLI;
  return {
    networkNanos: draw.from([0, 50_000, 700_000]),
    serviceNanos: draw.from([100_000, 500_000, 3_000_000]),
    serviceSpreadNanos: draw.from([0, 400_000]),
    workers: draw.from([1, 10]),
    bodyBytes: draw.from([0, 100, 5000]),
    ...(draw.chance(0.3) ? { errorRatio: 0.2 } : {}),
    ...(draw.chance(0.3) ? { stallRatio: draw.from([0.05, 1]) } : {}),
    ...(draw.chance(0.3)
      ? {
          downFromNanos: downFrom,
          downToNanos: downFrom + draw.from([1, 20, 5000]) * (NANOS_PER_SECOND / 1000),
        }
      : {}),
    ...(draw.chance(0.3) ? { spans: spans(draw) } : {}),
  };
}

function spans(draw: Draws): ServerModel["spans"] {
  const names = draw.from([
    ["db"],
    ["db", "render", "db"],
    Array.from({ length: 40 }, (_, index) => `n${index}`),
    ["a-name-that-has-more-octets-than-a-row", "x".repeat(65)],
  ]);
  return names.map((name) => ({ name, share: draw.from([0, 0.3, 0.5]) }));
}

class Draws {
  readonly #philox: Philox;
  #next = 0;

  constructor(seed: number) {
    this.#philox = new Philox(seed, STREAM);
  }

  chance(probability: number): boolean {
    return this.#unit() < probability;
  }

  from<const Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#unit() * items.length)]!;
  }

  #unit(): number {
    this.#next += 1;
    return this.#philox.unit(0, this.#next, 0);
  }
}
