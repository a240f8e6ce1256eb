import { describe, expect, it } from "vitest";
import { renderCsv } from "../../../src/report/csv.ts";
import { renderInflux } from "../../../src/report/influx.ts";
import { renderJunit } from "../../../src/report/junit.ts";
import { reportModel } from "../../../src/report/model.ts";
import { renderOpenMetrics } from "../../../src/report/openmetrics.ts";
import { unixNanos } from "../../../src/base/utc-time.ts";
import { hostileNames } from "./hostile-names.ts";
import { inputNaming } from "./hostile-input.ts";
import { openMetricsProblems } from "./openmetrics-grammar.ts";
import {
  header,
  judgement,
  reportInput,
  runMetrics,
  timelineSecond,
  validityRow,
} from "./report-input.ts";
import { xmlProblem } from "./xml-grammar.ts";

describe("the JUnit report", () => {
  it("has a case for each validity rule and each assertion", async () => {
    const rows = [validityRow({ status: "broken", cause: "generator" }), validityRow()];
    const input = reportInput({ judgement: judgement({ validity: rows }) });
    await expect(renderJunit(reportModel(input))).toMatchFileSnapshot("golden/junit.xml");
  });

  it("is well-formed whatever the names are", () => {
    for (const name of hostileNames) {
      expect(xmlProblem(renderJunit(reportModel(inputNaming(name)))), name).toBeUndefined();
    }
  });
});

describe("the CSV timeline", () => {
  it("has units in its heading and one row a second, empty where nothing was measured", () => {
    const seconds = [
      { ...timelineSecond(0), p99Nanos: undefined },
      { ...timelineSecond(1), p99Nanos: 180_000_001 },
    ];
    const timeline = { seconds, secondsOmitted: 0 };
    expect(renderCsv(reportModel(reportInput({ metrics: runMetrics({ timeline }) })))).toBe(
      [
        "second_s,sent,ended,failed,dropped,received_bytes,p50_ms,p90_ms,p95_ms,p99_ms,max_ms,vus,in_flight,generator_cpu_ratio,generator_loop_delay_max_ms,generator_gc_ms,generator_resident_bytes",
        "0,200,199,1,0,411000,20,30,90,,231,14,3,,,,",
        "1,200,199,0,0,411000,20,30,90,180.000001,231,14,3,0.21,2.5,0.3,121634816",
        "",
      ].join("\n"),
    );
  });
});

describe("the OpenMetrics report", () => {
  it("says each family once, with its type, unit and help", async () => {
    const text = renderOpenMetrics(reportModel(reportInput()));
    expect(openMetricsProblems(text)).toEqual([]);
    await expect(text).toMatchFileSnapshot("golden/openmetrics.txt");
  });

  it("keeps to its grammar whatever the names are", () => {
    for (const name of hostileNames) {
      const text = renderOpenMetrics(reportModel(inputNaming(name)));
      expect(openMetricsProblems(text), name).toEqual([]);
    }
  });
});

describe("the InfluxDB report", () => {
  const timeline = { seconds: [timelineSecond(0), timelineSecond(1)], secondsOmitted: 0 };
  const metrics = runMetrics({ timeline });

  it("has points at the times of the run", () => {
    const lines = renderInflux(reportModel(reportInput({ metrics }))).split("\n");
    expect(lines).toEqual([
      expect.stringMatching(
        /^z6_run,scenario=checkout,verdict=fail exit_code=1i,http_reqs=5998i,.* 1772366435352003004$/u,
      ),
      expect.stringMatching(
        /^z6_request,scenario=checkout,request=list_users .* 1772366435352003004$/u,
      ),
      expect.stringMatching(/^z6_request,scenario=checkout,request=create_order /u),
      expect.stringMatching(
        /^z6_second,scenario=checkout sent=200i,.*p99_ms=180,.* 1772366400250000000$/u,
      ),
      expect.stringMatching(/^z6_second,.* 1772366401250000000$/u),
      "",
    ]);
  });

  it("has no times in a simulation, and its seconds apart all the same", () => {
    const simulated = { ...header, startedAt: null, world: "simulated" as const };
    const lines = renderInflux(reportModel(reportInput({ metrics, header: simulated }))).split(
      "\n",
    );
    expect(lines[0]).toMatch(/max_ms=231$/u);
    expect(lines[4]).toMatch(/^z6_second,scenario=checkout,second=1 .*in_flight=3i$/u);
  });

  it("is three parts a line whatever the names are", () => {
    for (const name of hostileNames) {
      const text = renderInflux(reportModel(inputNaming(name)));
      for (const line of text.trimEnd().split("\n")) {
        expect(line, name).toMatch(
          /^z6_\w+(?:,\w+=(?:[^\\,= ]|\\[,= ])+)+ \w+=-?[\d.]+(?:e-?\d+)?i?(?:,\w+=-?[\d.]+(?:e-?\d+)?i?)*$/u,
        );
      }
    }
  });
});

describe("a time in UTC", () => {
  it.each([
    ["1970-01-01T00:00:00Z", 0n],
    ["1969-12-31T23:59:59Z", -1_000_000_000n],
    ["2000-02-29T12:34:56.789Z", 951_827_696_789_000_000n],
    ["2100-03-01T00:00:00.000000001Z", 4_107_542_400_000_000_001n],
  ])("%s is %s ns since 1970", (text, nanos) => {
    expect(unixNanos(text)).toBe(nanos);
  });

  it("is nothing else", () => {
    for (const text of ["2026-13-01T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01", "now"]) {
      expect(unixNanos(text)).toBeUndefined();
    }
  });

  it("is what the platform says it is", () => {
    for (let day = -200_000; day < 200_000; day += 997) {
      const date = new Date(day * 86_400_000);
      expect(unixNanos(date.toISOString())).toBe(BigInt(date.getTime()) * 1_000_000n);
    }
  });
});
