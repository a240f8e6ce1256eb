import { describe, expect, it } from "vitest";
import { renderJson } from "../../../src/report/json.ts";
import { renderJunit } from "../../../src/report/junit.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { metricsDocument } from "../../../src/report/metrics-schema.ts";
import { type ReportModel, reportModel, type ReportOptions } from "../../../src/report/model.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import type { StoredComparison } from "../../../src/gate/stored-comparison.ts";
import { comparison, comparisonRow } from "./comparison-input.ts";
import { judgement, reportInput } from "./report-input.ts";

const markdown = (model: ReportModel): string => renderMarkdown(model, { charactersMax: 60_000 });
const terminal = (model: ReportModel): string =>
  renderTerminal(model, { colour: false, width: 120 });

describe("a report of a run beside stored runs", () => {
  it("has a table of figures, and says of which runs they are", async () => {
    await expect(partOf(markdown(modelWith(comparison())), "####")).toMatchFileSnapshot(
      "golden/comparison.md",
    );
  });

  it("says the same in the terminal", async () => {
    const text = terminal(modelWith(comparison()));
    const from = text.indexOf("  Comparison with");
    await expect(text.slice(from, text.indexOf("  Latency"))).toMatchFileSnapshot(
      "golden/comparison.txt",
    );
  });

  it("says in a sentence why there is nothing to compare with", () => {
    const summary = "Nothing to compare with: there is no stored run yet.";
    const empty = { state: "no_baseline", summary, rows: [], baselines: [], notes: [] } as const;
    const model = modelWith(comparison(empty));
    expect(markdown(model)).toContain(`#### Comparison with stored runs\n\n- ${summary}`);
    expect(terminal(model)).toContain(`· ${summary}`);
    expect(markdown(model)).toContain("run 9850");
  });

  it("says nothing of stored runs when none were asked for", () => {
    const model = reportModel(reportInput());
    expect(model.sections.map(({ id }) => id)).not.toContain("comparison");
    expect(model.sections.map(({ id }) => id)).not.toContain("baselines");
  });

  it("lists the requests that the reader asks for", () => {
    const rows = [comparisonRow({ request: "a" }), comparisonRow({ request: "b" })];
    const model = modelWith(comparison({ rows }), { requestFilter: "b" });
    expect(markdown(model)).toContain("<code>b</code>");
    expect(markdown(model)).not.toContain("<code>a</code>");
  });

  it("keeps its table of all exchanges when little room is left", () => {
    const rows = Array.from({ length: 99 }, (_, i) =>
      comparisonRow({ request: `${i} ${"*".repeat(180)}`, status: "cannot_tell" }),
    );
    const { rows: ofAll } = comparison();
    const model = modelWith(comparison({ rows: [...ofAll.slice(0, 5), ...rows] }));
    const text = renderMarkdown(model, { charactersMax: 40_000 });
    expect(text.length).toBeLessThanOrEqual(40_000);
    expect(text).toContain("| suspected to be worse |");
    expect(text).toContain("the comparison of requests after the 10th");
  });

  it("is machine-readable, as the schema says", () => {
    const document: unknown = JSON.parse(renderJson(modelWith(comparison())));
    const { comparison: entry } = metricsDocument.parse(document);
    expect(entry!.rows[2]).toMatchObject({
      request: null,
      quantity: "p99",
      status: "suspected_regression",
      unit: "ms",
      baseline: 90,
      head: 212,
      change: { estimate_ratio: 1.36 },
    });
    const without: unknown = JSON.parse(renderJson(reportModel(reportInput())));
    expect(metricsDocument.parse(without).comparison).toBeNull();
  });

  it("has no failed test case: stored runs prove nothing", () => {
    const text = renderJunit(modelWith(comparison()));
    const suite = text.slice(text.indexOf('name="checkout comparison"'));
    expect(suite).toContain('tests="7" failures="0" errors="0" skipped="4"');
    expect(suite).toContain('<skipped message="Suspected regression: p99 of all exchanges ×2.4');
  });
});

function modelWith(stored: StoredComparison, options: ReportOptions = {}): ReportModel {
  return reportModel(reportInput({ judgement: judgement({ comparison: stored }) }), options);
}

/** The comparison and the stored runs. */
function partOf(text: string, heading: string): string {
  const from = text.indexOf(`${heading} Comparison`);
  return text.slice(from, text.indexOf("<details><summary>Latency"));
}
