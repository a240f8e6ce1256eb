import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderJson } from "../../../src/report/json.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { markdownLink } from "../../../src/report/markdown-text.ts";
import { metricsDocument } from "../../../src/report/metrics-schema.ts";
import { type ReportModel, reportModel } from "../../../src/report/model.ts";
import { sparkline } from "../../../src/report/sparkline.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { reportInput } from "./report-input.ts";
import { pinned, trend, trendRun } from "./trend-input.ts";

const modelWith = (...given: Parameters<typeof trend>): ReportModel =>
  reportModel(reportInput({ trend: trend(...given) }));
const markdown = (model: ReportModel): string => renderMarkdown(model, { charactersMax: 60_000 });
const terminal = (model: ReportModel): string =>
  renderTerminal(model, { colour: false, width: 120 });
const between = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from), text.indexOf(to));
const idsOf = ({ sections }: ReportModel): readonly string[] => sections.map(({ id }) => id);

describe("a report with a trend", () => {
  it("has a line for each figure, a change in sight, and every run with its page", async () => {
    const text = markdown(modelWith());
    const inSight = between(text, "#### Trend", "#### Notes");
    const folded = between(
      text,
      "<details><summary>Runs of the trend",
      "<details><summary>Latency",
    );
    await expect(inSight + folded).toMatchFileSnapshot("golden/trend.md");
  });

  it("says the same in the terminal", async () => {
    const text = between(terminal(modelWith()), "  Trend", "  Latency");
    await expect(text).toMatchFileSnapshot("golden/trend.txt");
  });

  it("draws no line of two runs, and says what there is of the pinned one", () => {
    const few = modelWith({ runs: trend().runs.slice(0, 2), changes: [] });
    expect(idsOf(few)).toContain("trend");
    expect(idsOf(few)).not.toContain("trendRuns");
    expect(markdown(few)).toContain("Beside the pinned run 8000");
    const nothing = modelWith({ runs: [], changes: [], pinned: undefined });
    expect(idsOf(nothing)).not.toContain("trend");
  });

  it("says why there is nothing of the pinned run", () => {
    const problem = "has an expired artifact";
    expect(markdown(modelWith({ pinned: pinned({ problem, rows: [] }) }))).toContain(
      `Not set beside the pinned run 8000: it ${problem}.`,
    );
  });

  it("draws only what is compared, and shows the rest with its reason", () => {
    const other = trendRun({ origin: "run 1", leftOut: "is of another machine" });
    const text = terminal(modelWith({ runs: [other, ...trend().runs], changes: [] }));
    expect(text).toMatch(/p50 \S{7} 46\.5ms/u);
    expect(text).toContain("is of another machine");
  });

  it("gives its runs up before the stored runs, and itself before the notes", () => {
    const long = "*".repeat(190);
    const runs = Array.from({ length: 21 }, (_, at) =>
      trendRun({ origin: `${at} ${long}`, leftOut: long, commit: "0".repeat(40) }),
    );
    const text = renderMarkdown(modelWith({ runs }), { charactersMax: 40_000 });
    expect(text.length).toBeLessThanOrEqual(40_000);
    expect(text).toContain("the runs of the trend");
    expect(text).toContain("Beside the pinned run 8000");
  });

  it("is machine-readable, as the schema says", () => {
    const document: unknown = JSON.parse(renderJson(modelWith()));
    const { trend: entry } = metricsDocument.parse(document);
    expect(entry!.runs).toHaveLength(7);
    expect(entry!.runs[0]).toMatchObject({ origin: "run 9001", p50_ms: 40, left_out: null });
    expect(entry!.changes[0]).toMatchObject({
      quantity: "p50",
      unit: "ms",
      is_worse: true,
      since: { origin: "run 9004" },
      before: 40.3,
      after: 46.4,
    });
    expect(entry!.pinned!.rows[1]).toMatchObject({ unit: "ratio", head: 0.002 });
    const without: unknown = JSON.parse(renderJson(reportModel(reportInput())));
    expect(metricsDocument.parse(without).trend).toBeNull();
  });
});

describe("a sparkline", () => {
  it("has the lowest value at the bottom and the highest at the top", () => {
    expect(sparkline([1, 2, 3, 4, 5, 6, 7, 8])).toBe("▁▂▃▄▅▆▇█");
  });

  it("looks flat where values differ by a little", () => {
    expect(sparkline([100, 101, 99, 100])).toBe("▁▁▁▁");
    expect(sparkline([0, 0, 0])).toBe("▁▁▁");
  });

  it("has one bar for each value, and none rises where values fall", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e12, noNaN: true })), (values) => {
        const line = Array.from(sparkline(values));
        expect(line).toHaveLength(values.length);
        const rising = values
          .map((value, at) => ({ value, bar: line[at]! }))
          .toSorted((a, b) => a.value - b.value);
        expect(rising.map(({ bar }) => bar)).toEqual(line.toSorted());
      }),
    );
  });
});

describe("a link in Markdown", () => {
  it("leads where it says, or nowhere", () => {
    expect(markdownLink("run 1", "https://github.com/a/b/actions/runs/1")).toBe(
      "[<code>run 1</code>](https://github.com/a/b/actions/runs/1)",
    );
    for (const url of ["javascript:alert(1)", "https://a.b/c) [x](https://evil", "//a.b", "a b"]) {
      expect(markdownLink("run 1", url)).toBe("<code>run 1</code>");
    }
  });
});
