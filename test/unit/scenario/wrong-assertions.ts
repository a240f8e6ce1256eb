import { scenarioText } from "./small-scenario.ts";

/** What is wrong, the file, and the one problem that must come of it. */
export type WrongScenario = readonly [name: string, text: string, problem: string];

export const wrongAssertions: readonly WrongScenario[] = [
  [
    "an unknown threshold",
    scenarioText({}, "[assertions]\np99_latncy_ms = 5"),
    '13:1: unknown key "p99_latncy_ms" in [assertions]',
  ],
  [
    "the 0th percentile",
    scenarioText({}, "[assertions]\np0_latency_ms = 5"),
    "13:1: a percentile is above 0 and below 100",
  ],
  [
    "an expression of nothing",
    scenarioText({}, `[[assert]]\nmetric = "http_reqs"\nexpr = "fast"`),
    '14:8: expr must be a statistic, a comparison and a limit: "p(99) < 200ms"',
  ],
  [
    "a statistic that does not fit",
    scenarioText({}, `[[assert]]\nmetric = "http_reqs"\nexpr = "p(99) < 5ms"`),
    "14:8: http_reqs has count, rate, but no percentile",
  ],
  [
    "a unit that does not fit",
    scenarioText({}, `[[assert]]\nmetric = "http_req_duration"\nexpr = "avg < 5"`),
    "14:8: the limit's unit has none; here it is ns, us, µs, ms, s, m",
  ],
  [
    "an assertion twice",
    scenarioText(
      {},
      `[assertions]\nerror_rate_max = 0.1\n[[assert]]\nmetric = "http_req_failed"\nexpr = "rate <= 10%"`,
    ),
    '14:3: the assertion "http_req_failed ratio <= 10%" is there twice',
  ],
  [
    "a condition that does not fit",
    scenarioText(
      {},
      `[[assert]]\nmetric = "iterations"\nexpr = "rate > 1/s"\nwhere.request = "home"`,
    ),
    "15:7: where.request does not fit iterations",
  ],
  [
    "an assertion about no request",
    scenarioText(
      {},
      `[[assert]]\nmetric = "http_reqs"\nexpr = "rate > 1/s"\nwhere = { request = "hom" }`,
    ),
    '15:21: there is no request "hom"',
  ],
  [
    "a decision that there is not",
    scenarioText({}, `[assertions]\ndecide_on = "luck"`),
    '13:13: decide_on must be one of "interval", "point"; it is "luck"',
  ],
  [
    "a decision where there is no choice",
    scenarioText(
      {},
      `[[assert]]\nmetric = "http_reqs"\nexpr = "rate > 1/s"\ndecide_on = "interval"`,
    ),
    '15:1: decide_on does not fit "http_reqs rate > 1/s", of which no interval is known',
  ],
  [
    "a window after the end",
    scenarioText({}, `[[assert]]\nmetric = "http_reqs"\nexpr = "rate > 1/s"\nwindow = "50s..61s"`),
    "15:10: window ends at 1m1s, but 1m are measured",
  ],
  [
    "p99 of too few samples",
    scenarioText(
      { runtime: `[runtime]\nduration = "10s"` },
      `[schedule]\ntype = "arrivals"\nrate = 99\n[assertions]\np99_latency_ms = 5`,
    ),
    "15:1: p(99) needs at least 1,000 samples; the load has at most 990 for it",
  ],
  [
    "p99 of too few iterations",
    scenarioText(
      { runtime: "[runtime]\nvus = 5\niterations = 999" },
      "[assertions]\np99_latency_ms = 5",
    ),
    "13:1: p(99) needs at least 1,000 samples; the load has at most 999 for it",
  ],
];
