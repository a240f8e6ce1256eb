import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderCsv } from "../../../src/report/csv.ts";
import { renderInflux } from "../../../src/report/influx.ts";
import { renderJson } from "../../../src/report/json.ts";
import { renderJunit } from "../../../src/report/junit.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { reportModel } from "../../../src/report/model.ts";
import type { ReportModel } from "../../../src/report/model.ts";
import { renderOpenMetrics } from "../../../src/report/openmetrics.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { hostileNames } from "./hostile-names.ts";
import { inputNaming } from "./hostile-input.ts";
import { assertionRow, judgement, reportInput } from "./report-input.ts";

const layouts: Readonly<Record<string, (model: ReportModel) => string>> = {
  terminal: (model) => renderTerminal(model, { colour: false, width: 100 }),
  markdown: (model) => renderMarkdown(model, { charactersMax: 60_000 }),
  json: renderJson,
  junit: renderJunit,
  csv: renderCsv,
  openmetrics: renderOpenMetrics,
  influx: renderInflux,
};

/** All but the line feeds that a layout puts at the end of its lines. */
const forbidden = /[^\P{Cc}\n]|[\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f]/u;

describe.each(Object.entries(layouts))("the %s layout", (name, render) => {
  it("gives the same text for the same input", () => {
    expect(render(reportModel(reportInput()))).toBe(render(reportModel(reportInput())));
  });

  it("ends with a line feed and has no control character, whatever the names are", () => {
    const anyName = fc.oneof(
      fc.constantFrom(...hostileNames),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    fc.assert(
      fc.property(anyName, (hostile) => {
        const text = render(reportModel(inputNaming(hostile)));
        expect(text).not.toMatch(forbidden);
        expect(text.endsWith("\n")).toBe(true);
      }),
      { numRuns: 40, examples: hostileNames.map((hostile) => [hostile] as const) },
    );
  });

  it("has as many lines with a hostile name as with a harmless one", () => {
    // Markdown and the terminal break and shorten lines by their content.
    if (name === "terminal") return;
    const lines = (text: string) => render(reportModel(inputNaming(text))).split("\n").length;
    for (const hostile of hostileNames) expect(lines(hostile), hostile).toBe(lines("harmless"));
  });
});

describe("an assertion that is over its limit by less than the run's noise", () => {
  const ms = 1_000_000;
  const row = assertionRow("http_req_duration p(95) < 200ms", {
    status: "within_noise",
    observed: 212 * ms,
    interval: { lower: 195 * ms, upper: 231 * ms },
    margin: -12 * ms,
    summary: "212ms (n = 5,988; 195–231ms), over the limit by 12ms, not beyond this run's noise",
  });
  const model = reportModel(
    reportInput({ judgement: judgement({ verdict: "inconclusive", assertions: [row] }) }),
  );

  it.each([
    ["terminal", /~ http_req_duration p\(95\) < 200ms +212ms \(195–231ms\) +12ms \(6%\) over/u],
    ["markdown", /⚪\s?undecided .* 212ms \(195–231ms\) \| 12ms \(6%\) over/u],
    ["json", /"status": ?"within_noise"/u],
    ["junit", /<skipped message="212ms \(n = 5,988; 195–231ms\), over the limit/u],
  ])("is undecided in the %s layout, with what it may be", (name, expected) => {
    expect(layouts[name]!(model)).toMatch(expected);
  });

  it("neither holds nor fails in metrics", () => {
    expect(renderOpenMetrics(model)).not.toContain("assertion_held{");
  });
});
