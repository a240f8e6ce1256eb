import { readFileSync } from "node:fs";
import { build, decodeFromCompressedBase64, encodeIntoCompressedBase64 } from "hdr-histogram-js";
import { describe, expect, it } from "vitest";
import { Histogram } from "../../../src/metrics/histogram.ts";
import { hdrBase64 } from "../../../src/report/hdr-encoding.ts";
import { metricsDocumentOf, renderJson } from "../../../src/report/json.ts";
import { metricsDocument, metricsJsonSchema } from "../../../src/report/metrics-schema.ts";
import { reportModel } from "../../../src/report/model.ts";
import { hostileNames } from "./hostile-names.ts";
import { inputNaming } from "./hostile-input.ts";
import { distribution, exchangeMetrics, reportInput, runMetrics } from "./report-input.ts";

const schemaFile = new URL("../../../schema/metrics.schema.json", import.meta.url);

describe("metrics.json", () => {
  it("fulfils its schema", () => {
    const written: unknown = JSON.parse(renderJson(reportModel(reportInput())));
    expect(metricsDocument.parse(written)).toEqual(written);
  });

  it("fulfils its schema whatever the names are", () => {
    for (const name of hostileNames) {
      const written: unknown = JSON.parse(renderJson(reportModel(inputNaming(name))));
      expect(metricsDocument.safeParse(written).error, name).toBeUndefined();
    }
  });

  it("has its schema published as it is in the code", () => {
    expect(JSON.parse(readFileSync(schemaFile, "utf8"))).toEqual(metricsJsonSchema());
  });

  it("has times in milliseconds, exact to the nanosecond", () => {
    const { run, metrics } = metricsDocumentOf(reportModel(reportInput()));
    expect(run.duration_ms).toBe(35_102.003004);
    expect(JSON.stringify(run.duration_ms)).toBe("35102.003004");
    expect(metrics.http_req_duration.max_ms).toBe(231);
  });

  it("has k6's words where it means the same", () => {
    const { metrics } = metricsDocumentOf(reportModel(reportInput()));
    expect(Object.keys(metrics)).toEqual(
      expect.arrayContaining([
        "http_reqs",
        "http_req_failed",
        "http_req_duration",
        "http_req_waiting",
        "http_req_connecting",
        "iterations",
        "dropped_iterations",
        "checks",
        "vus_max",
        "data_received",
        "data_sent",
      ]),
    );
  });

  it("holds back a percentile that the sample cannot carry, and says what it needs", () => {
    const document = metricsDocumentOf(reportModel(reportInput()));
    const { percentiles, count } = document.metrics.http_req_duration;
    expect(count).toBe(5_988);
    expect(percentiles["p99_9_ms"]).toBeNull();
    expect(percentiles["p99_ms"]).toBeCloseTo(211, 0);
    expect(document.percentile_samples_needed["p99_9_ms"]).toBe(10_000);
  });

  it("has null and never 0 for no sample", () => {
    const none = distribution(0, 0, 0);
    const times = { responseTime: none, serviceTime: none, waiting: none };
    const overall = exchangeMetrics({ ok: times, failedRatio: undefined });
    const model = reportModel(reportInput({ metrics: runMetrics({ overall }) }));
    const { metrics } = metricsDocumentOf(model);
    expect(metrics.http_req_duration).toMatchObject({
      count: 0,
      min_ms: null,
      avg_ms: null,
      max_ms: null,
    });
    expect(metrics.http_req_failed.ratio).toBeNull();
  });

  it("has each assertion with what was expected and observed, in the same unit", () => {
    const { assertions } = metricsDocumentOf(reportModel(reportInput()));
    expect(assertions[0]).toMatchObject({
      unit: "ms",
      expected: 200,
      observed: 212,
      interval: { lower: 205, upper: 219 },
      margin: -12,
      samples: 5_988,
      span: { line: 31 },
    });
    expect(assertions[1]!.interval).toEqual({ lower: 0.00092, upper: 0.003 });
    expect(assertions[2]!.interval).toBeNull();
  });
});

describe("a histogram in metrics.json", () => {
  it("is one that HdrHistogram reads with the same buckets", () => {
    const histogram = new Histogram();
    const reference = build({
      lowestDiscernibleValue: 1,
      highestTrackableValue: 2 ** 47 - 1,
      numberOfSignificantValueDigits: 3,
    });
    const values = [0, 1, 2_047, 2_048, 2_049, 123_456_789, 2 ** 40 + 12_345, 2 ** 46];
    for (const [at, value] of values.entries()) {
      for (let i = 0; i <= at * 50; i += 1) histogram.record(value);
      reference.recordValueWithCount(value, at * 50 + 1);
    }
    const read = decodeFromCompressedBase64(hdrBase64(histogram.toData()));
    const expected = decodeFromCompressedBase64(encodeIntoCompressedBase64(reference));
    expect(read.outputPercentileDistribution()).toBe(expected.outputPercentileDistribution());
  });

  it("is readable when it is larger than one block of its stream", () => {
    const histogram = new Histogram();
    for (let i = 0; i < 40_000; i += 1) {
      for (let n = 0; n < 1 + (i % 2) * 70; n += 1)
        histogram.record(Math.floor(1.0009 ** i) % 2 ** 46);
    }
    const read = decodeFromCompressedBase64(hdrBase64(histogram.toData()));
    expect(read.totalCount).toBe(histogram.count);
  });

  it("can be empty", () => {
    expect(decodeFromCompressedBase64(hdrBase64(new Histogram().toData())).totalCount).toBe(0);
  });
});
