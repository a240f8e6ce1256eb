/** Scenarios as a user writes them, with a seed, a check and an assertion. */

type Common = {
  readonly url: string;
  readonly seconds: number;
  readonly connections: number;
  /** Lines for `[runtime]`. */
  readonly runtime?: readonly string[];
};

export type ClosedScenario = Common & {
  readonly vus: number;
  /** Default: none. */
  readonly thinkMillis?: number;
  /** The virtual users come one by one, in so long, and count when all are there. */
  readonly rampMillis?: number;
  /** Instead of `seconds`. */
  readonly iterations?: number;
};

export type OpenScenario = Common & { readonly perSecond: number };

export function closedScenario(scenario: ClosedScenario): string {
  const { vus, thinkMillis, rampMillis, iterations, seconds } = scenario;
  const end =
    iterations === undefined ? `duration_seconds = ${seconds}` : `iterations = ${iterations}`;
  const runtime = [end];
  const tables: string[] = [];
  if (rampMillis === undefined) {
    runtime.push(`vus = ${vus}`);
  } else {
    runtime.push(`warmup = "${2 * rampMillis}ms"`);
    tables.push(`[schedule]\ntype = "ramp"\nend_vus = ${vus}\nramp_duration = "${rampMillis}ms"`);
  }
  if (thinkMillis !== undefined) {
    tables.push(`[think_time]\ntype = "constant"\nduration_ms = ${thinkMillis}`);
  }
  return scenarioText(scenario, runtime, tables);
}

export function openScenario(scenario: OpenScenario): string {
  const { seconds, perSecond, connections } = scenario;
  const schedule = `[schedule]\ntype = "arrivals"\nrate = ${perSecond}\nmax_in_flight = ${connections}`;
  return scenarioText(scenario, [`duration_seconds = ${seconds}`], [schedule]);
}

function scenarioText(
  { url, connections, runtime = [] }: Common,
  load: readonly string[],
  tables: readonly string[],
): string {
  return `[metadata]
name = "bench"
[runtime]
seed = 1
${[...load, ...runtime].join("\n")}
[target]
base_url = "${url}"
max_connections = ${connections}
[[requests]]
name = "get"
method = "GET"
path = "/"
expect = { status = [200] }
${tables.join("\n")}
[assertions]
error_rate_max = 0.01
`;
}
