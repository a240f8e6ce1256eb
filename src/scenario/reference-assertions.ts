import { table } from "./markdown-table.ts";
import type { Quantity } from "./metric-rules.ts";
import { metricRules } from "./metric-rules.ts";

const unitsOf: Readonly<Record<Quantity, string>> = {
  time: "`ns` `us` `ms` `s` `m`",
  ratio: "none (0 to 1) or `%`",
  count: "none",
  rate: "`/s`",
  bytes: "`B` `KiB` `MiB` `GiB`",
  byteRate: "`B/s` `KiB/s` `MiB/s` `GiB/s`",
};

/** Metrics, expressions and the number of samples that a percentile needs. */
export function assertionPages(): readonly string[] {
  const rows = Object.entries(metricRules).map(([metric, { about, quantities, where }]) => [
    `\`${metric}\``,
    about,
    Object.entries(quantities)
      .map(([statistic, quantity]) => `${statisticText(statistic)}: ${unitsOf[quantity]}`)
      .join("; "),
    where.length === 0 ? "—" : where.map((key) => `\`${key}\``).join(" "),
  ]);
  return [
    "## Metrics and expressions",
    "`expr` is a statistic, a comparison (`<` `<=` `>` `>=` `==` `!=`) and a limit with its unit: `p(99) < 200ms`, `p99.9 <= 1s`, `med < 50ms`, `ratio <= 0.1%`, `count == 0`, `rate >= 500/s`. `med` is `p(50)`. As in k6, the `rate` of a share is its `ratio`.",
    table(["metric", "meaning", "statistics and units", "`where`"], rows),
    "Times are of successful exchanges unless `where.outcome` says otherwise; they are never averaged over parts of the run, and a failure never counts as 0 ms. `window` does not fit `http_req_connecting` and `data_sent`, which are counted per connection.",
    "A percentile needs at least ten samples beyond it: p50 20, p90 100, p99 1,000, p99.9 10,000. When rate × duration, or the iterations, cannot give an assertion so many (its window, warm-up, request and target taken into account), the scenario is refused. Of the duration `auto` it must be certain when a comparison is decided after its first round. What a closed load without `iterations` gives nobody knows before it ran: there the verdict says so.",
    "A value beyond its limit breaks it when it is beyond by more than the run's own noise, and decides nothing when by less; `decide_on` can make the value alone decide, as in k6. What has such an interval is in [GATE.md](GATE.md#at-the-limit).",
    "Metrics have k6's names where they mean the same. `http_req_duration` differs: it begins when the exchange was due, not when it was sent, so that a slow target cannot hide its queue. k6's meaning is `http_req_service_time`.",
  ];
}

function statisticText(statistic: string): string {
  return statistic === "percentile" ? "`p(N)` `med`" : `\`${statistic}\``;
}
