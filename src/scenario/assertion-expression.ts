import { NANOS_PER_MICRO, NANOS_PER_MILLI, NANOS_PER_SECOND } from "../base/time.ts";
import type { MetricRule, Quantity } from "./metric-rules.ts";
import type { Assertion, Statistic } from "./scenario.ts";

export type Expression = Pick<Assertion, "statistic" | "comparison" | "limit"> & {
  /** The expression in its one spelling: `p(99) < 200ms`. */
  readonly text: string;
};

/** What one of a unit is in the base unit of its quantity. */
const units: Readonly<Record<Quantity, ReadonlyMap<string, number>>> = {
  time: new Map([
    ["ns", 1],
    ["us", NANOS_PER_MICRO],
    ["µs", NANOS_PER_MICRO],
    ["ms", NANOS_PER_MILLI],
    ["s", NANOS_PER_SECOND],
    ["m", 60 * NANOS_PER_SECOND],
  ]),
  ratio: new Map([
    ["", 1],
    ["%", 0.01],
  ]),
  count: new Map([["", 1]]),
  rate: new Map([["/s", 1]]),
  bytes: new Map([
    ["B", 1],
    ["KiB", 1024],
    ["MiB", 1024 * 1024],
    ["GiB", 1024 * 1024 * 1024],
  ]),
  byteRate: new Map([
    ["B/s", 1],
    ["KiB/s", 1024],
    ["MiB/s", 1024 * 1024],
    ["GiB/s", 1024 * 1024 * 1024],
  ]),
};

const grammar =
  /^\s*(?:p\s*\(\s*(?<inner>\d{1,3}(?:\.\d{1,6})?)\s*\)|p(?<bare>\d{1,3}(?:\.\d{1,6})?)|(?<word>[a-z]+))\s*(?<comparison><=|>=|==|!=|<|>)\s*(?<amount>\d{1,15}(?:\.\d{1,9})?)\s*(?<unit>[a-zA-Zµ%/]*)\s*$/u;

/**
 * Reads `p(99) < 200ms`, `med <= 1s`, `ratio < 0.5%`, `rate >= 100/s`, `count == 0`.
 *
 * @throws SyntaxError that says what does not fit, the metric's statistics and units included
 */
export function parseExpression(text: string, metric: string, rule: MetricRule): Expression {
  const groups = grammar.exec(text)?.groups;
  if (groups === undefined) {
    throw new SyntaxError('expr must be a statistic, a comparison and a limit: "p(99) < 200ms"');
  }
  const { inner, bare, word = "", comparison = "", amount = "", unit = "" } = groups;
  const statistic = statisticOf(inner ?? bare, word);
  const quantity = statistic === undefined ? undefined : rule.quantities[statistic.kind];
  if (statistic === undefined || quantity === undefined) {
    const known = Object.keys(rule.quantities).map((kind) =>
      kind === "percentile" ? "p(N), med" : kind,
    );
    throw new SyntaxError(
      `${metric} has ${known.join(", ")}, but no ${word === "" ? "percentile" : word}`,
    );
  }
  const scale = units[quantity].get(unit);
  if (scale === undefined) {
    const known = [...units[quantity].keys()].map((each) => (each === "" ? "no unit" : each));
    const found = unit === "" ? "has none" : `is "${unit}"`;
    throw new SyntaxError(`the limit's unit ${found}; here it is ${known.join(", ")}`);
  }
  const limit = scale === 0.01 ? Number(amount) / 100 : Number(amount) * scale;
  if (quantity === "ratio" && limit > 1) {
    throw new SyntaxError("a ratio is 0 to 1, or 0% to 100%");
  }
  const shownStatistic =
    statistic.kind === "percentile" ? `p(${statistic.percent})` : statistic.kind;
  return {
    statistic,
    comparison: comparison as Assertion["comparison"],
    limit,
    text: `${shownStatistic} ${comparison} ${Number(amount)}${unit}`,
  };

  function statisticOf(percentText: string | undefined, kind: string): Statistic | undefined {
    if (percentText === undefined) return namedStatistic(kind, rule);
    const percent = Number(percentText);
    if (percent > 0 && percent < 100) return { kind: "percentile", percent };
    const meant = bare === undefined ? "" : `; p(${bare.slice(0, 2)}.${bare.slice(2)}) is meant?`;
    throw new SyntaxError(`a percentile is above 0 and below 100${meant}`);
  }
}

function namedStatistic(word: string, rule: MetricRule): Statistic | undefined {
  switch (word) {
    case "med":
      return { kind: "percentile", percent: 50 };
    case "avg":
    case "min":
    case "max":
    case "count":
    case "ratio":
      return { kind: word };
    case "rate":
      return { kind: rule.quantities.rate === "ratio" ? "ratio" : "rate" };
    default:
      return undefined;
  }
}
