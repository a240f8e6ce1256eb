import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../../../src/scenario/assertion-expression.ts";
import { metricRules } from "../../../src/scenario/metric-rules.ts";
import type { AssertedMetric } from "../../../src/scenario/scenario.ts";

function parse(metric: AssertedMetric, text: string) {
  return parseExpression(text, metric, metricRules[metric]);
}

describe("an assertion's expression", () => {
  it.each([
    ["http_req_duration", "p(99.9)<1.5s", "p(99.9) < 1.5s", 1_500_000_000],
    ["http_req_waiting", "p99 <= 200 ms", "p(99) <= 200ms", 200_000_000],
    ["http_req_delayed", "med < 80us", "p(50) < 80us", 80_000],
    ["http_req_failed", "rate < 0.1%", "ratio < 0.1%", 0.001],
    ["checks", "ratio >= 0.99", "ratio >= 0.99", 0.99],
    ["http_reqs", "rate >= 500/s", "rate >= 500/s", 500],
    ["dropped_iterations", "count == 0", "count == 0", 0],
    ["data_received", "rate < 2MiB/s", "rate < 2MiB/s", 2 * 1024 * 1024],
    ["data_sent", "count < 64KiB", "count < 64KiB", 65_536],
  ] as const)("of %s reads %s", (metric, written, text, limit) => {
    expect(parse(metric, written)).toMatchObject({ text, limit });
  });

  it.each([
    ["http_req_duration", "p(100) < 1s", /above 0 and below 100/],
    ["http_req_duration", "p999 < 1s", /p\(99\.9\) is meant/],
    [
      "http_req_duration",
      "rate < 1s",
      /http_req_duration has p\(N\), med, avg, min, max, but no rate/,
    ],
    ["http_req_failed", "ratio < 2", /a ratio is 0 to 1/],
    ["iterations", "rate > 5", /the limit's unit has none; here it is \/s/],
    ["data_sent", "count < 5kb", /the limit's unit is "kb"/],
  ] as const)("of %s refuses %s", (metric, written, message) => {
    expect(() => parse(metric, written)).toThrow(message);
  });

  it("throws nothing but SyntaxError", () => {
    const piece = fc.constantFrom("p", "(", "99", ")", "<", "=", "ms", "%", " ", "rate", ".", "/s");
    const text = fc.oneof(
      fc.array(piece).map((pieces) => pieces.join("")),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (written) => {
        return isExpressionOrSyntaxError(written);
      }),
    );
  });
});

function isExpressionOrSyntaxError(written: string): boolean {
  try {
    return parse("http_req_duration", written).limit >= 0;
  } catch (error) {
    return error instanceof SyntaxError;
  }
}
