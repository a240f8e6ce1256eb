import { describe, expect, it } from "vitest";
import { metricsDocumentOf } from "../../../src/report/json.ts";
import { metricsDocument } from "../../../src/report/metrics-schema.ts";
import { renderMarkdown } from "../../../src/report/markdown.ts";
import { reportModel } from "../../../src/report/model.ts";
import { judged, pairedRounds, withServerTimings } from "../gate/ab/paired-rounds.ts";
import { judgement, reportInput, runMetrics, serverTiming } from "./report-input.ts";

const room = { charactersMax: 60_000 };
const timing = serverTiming(["list_users", "create_order"]);
const input = reportInput({ metrics: runMetrics({ serverTiming: timing }) });

function sectionOf(filter?: string) {
  const { sections } = reportModel(input, { requestFilter: filter });
  const section = sections.find(({ id }) => id === "serverTiming");
  return section?.kind === "table" ? section : undefined;
}

describe("what servers say of their times", () => {
  it("is a folded table in Markdown", () => {
    const text = renderMarkdown(reportModel(input), room);
    expect(text).toContain("<details><summary>Server timing: 4 entries</summary>");
    expect(text).toMatch(/\| .*users.* \| <code>db<\/code> \| 10\.7ms \| 4,499 \|/u);
  });

  it("has the request's name once, and says what is left out and why", () => {
    const { table } = sectionOf()!;
    expect(table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["list_users", "db"],
      ["", "db-2"],
      ["create_order", "db"],
      ["", "db-2"],
    ]);
    expect(table.note).toMatch(/; left out: 3 whose duration is no number of milliseconds/u);
  });

  it("is of the requests that are listed", () => {
    expect(sectionOf("create")!.table.rows.map(({ cells }) => cells[0])).toEqual([
      "create_order",
      "",
    ]);
  });

  it("is nothing where no server says anything", () => {
    const silent = reportModel(reportInput());
    expect(silent.sections.map(({ id }) => id)).not.toContain("serverTiming");
    expect(metricsDocumentOf(silent).server_timing).toBeNull();
  });

  it("is in metrics.json in milliseconds", () => {
    const { server_timing: written } = metricsDocumentOf(reportModel(input));
    expect(written!.left_out).toEqual({ bad_duration: 3 });
    expect(written!.entries[0]).toMatchObject({
      request: "list_users",
      name: "db",
      count: 4_499,
      sum_ms: 90_000,
      times: { count: 4_499, min_ms: 3, max_ms: 80 },
    });
  });
});

describe("what grew on the server beside the base", () => {
  const change = (quad: Parameters<typeof withServerTimings>[0]) => {
    const said = withServerTimings(quad);
    const named = said.head.requests.map((block) => ({
      ...block,
      serverTimings: block.serverTimings.map((each) => ({ ...each, name: `<b>@${each.name}` })),
    }));
    return { ...said, head: { ...said.head, requests: named } };
  };
  const paired = judged(pairedRounds({ head: () => 1.2, change }));
  const model = reportModel(reportInput({ judgement: judgement({ paired }) }));

  it("is named in the report, whatever a forger put into the log", () => {
    const text = renderMarkdown(model, room);
    expect(text).toMatch(/On the server: .*total<\/code> \+10ms, .*db<\/code> \+3\.5ms/u);
    expect(text).not.toMatch(/<b>|@/u);
  });

  it("is said once of a request, with its first figure", () => {
    const { sections } = model;
    const certainty = sections.find(({ id }) => id === "certainty");
    const texts = certainty?.kind === "list" ? certainty.items.map(({ text }) => text) : [];
    const explained = texts.filter((text) => text.includes(" of GET /: "));
    expect(explained.map((text) => text.includes("On the server: "))).toEqual([true]);
  });

  it("is in metrics.json, which fulfils its schema", () => {
    const document = metricsDocumentOf(model);
    expect(metricsDocument.safeParse(document).error).toBeUndefined();
    const row = document.paired!.rows.find(({ quantity }) => quantity === "p50");
    expect(row!.explanation!.server!.entries[0]).toMatchObject({ base_ms: 0, shift_ms: 10 });
  });
});
