import { describe, expect, it } from "vitest";
import { MARKDOWN_CHARACTERS_MIN, renderMarkdown } from "../../../src/report/markdown.ts";
import { markdownCode, markdownSentence } from "../../../src/report/markdown-text.ts";
import { reportModel } from "../../../src/report/model.ts";
import { hostileNames } from "./hostile-names.ts";
import { inputNaming } from "./hostile-input.ts";
import {
  assertionRow,
  exchangeMetrics,
  judgement,
  namedMetrics,
  reportInput,
  runMetrics,
  timelineSecond,
} from "./report-input.ts";

const room = { charactersMax: 60_000 };

describe("the Markdown report", () => {
  it("says the verdict, why, and then the evidence", async () => {
    await expect(renderMarkdown(reportModel(reportInput()), room)).toMatchFileSnapshot(
      "golden/report.md",
    );
  });

  it("has no markup but its own, whatever the names are", () => {
    for (const name of hostileNames) {
      const text = renderMarkdown(reportModel(inputNaming(name)), room);
      const withoutFences = text.replaceAll(/^(`{3,})[a-z]+\n.*?\n\1$/gmsu, "");
      const withoutOwn = withoutFences
        .replaceAll(/<\/?(?:code|sub|details|summary)>|<br>|<wbr>/gu, "")
        .trim();
      expect(withoutOwn, name).not.toMatch(/[<>`@[\]~]|:\/\/|:\w+:/u);
      const inText = withoutFences.replaceAll(/<code>.*?<\/code>/gu, "");
      expect(inText, name).not.toMatch(/&#(?:35|64);|www\.|\bGH-\d/u);
    }
  });

  it("keeps every row of a table in one line with as many cells as its heading", () => {
    for (const name of hostileNames) {
      const text = renderMarkdown(reportModel(inputNaming(name)), room);
      const tables = text.split("\n\n").filter((block) => block.startsWith("|"));
      for (const table of tables) {
        const cells = table.split("\n").map((line) => line.split("|").length);
        expect(new Set(cells).size, name).toBe(1);
      }
    }
  });

  it("draws at most 60 points, the worst of the seconds each stands for", () => {
    const seconds = Array.from({ length: 601 }, (_, i) => timelineSecond(i));
    const timeline = { seconds, secondsOmitted: 0 };
    const text = renderMarkdown(
      reportModel(reportInput({ metrics: runMetrics({ timeline }) })),
      room,
    );
    const points = /line \[(.*)\]/u.exec(text)?.[1]?.split(", ") ?? [];
    expect(points.length).toBe(55);
    expect(points[0]).toBe("186");
  });
});

describe("a Markdown report of 2,000 requests", () => {
  const requests = Array.from({ length: 2_000 }, (_, i) =>
    namedMetrics(`${i} `.padEnd(100, "@<|"), 1),
  );
  const model = reportModel(reportInput({ metrics: runMetrics({ requests }) }));

  it("fits into a comment and says what it left out", () => {
    const text = renderMarkdown(model, { charactersMax: 60_000 });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toContain("3,960 more rows are in the full report.");
    expect(text).toContain("<sub>Left out for size: the chart, requests after the 20th.</sub>");
  });

  it("shows those that fail and are slow", () => {
    const slow = exchangeMetrics({ failed: 0 });
    const failing = exchangeMetrics({ failed: 3 });
    const told = [
      ...requests,
      { ...slow, name: "slow" },
      { ...failing, name: "failing" },
      { ...slow, name: "slow too" },
    ];
    const metrics = runMetrics({ requests: told });
    const text = renderMarkdown(reportModel(reportInput({ metrics })), room);
    const names = [...text.matchAll(/^\| <code>(.*?)<\/code> \| \d/gmu)].map(([, name]) => name);
    expect(names.slice(0, 3)).toEqual(["failing", "slow", "slow too"]);
    expect(text).toContain("the most failures first, then the slowest");
  });

  it("keeps the headline, the failed assertions and the latency to the last", () => {
    const assertions = Array.from({ length: 1_000 }, (_, i) =>
      assertionRow(`${i} `.padEnd(300, "@<|"), { status: i === 777 ? "fail" : "pass" }),
    );
    const input = reportInput({
      metrics: runMetrics({ requests }),
      judgement: judgement({ assertions }),
    });
    const text = renderMarkdown(reportModel(input), { charactersMax: MARKDOWN_CHARACTERS_MIN });
    expect(text.length).toBeLessThanOrEqual(MARKDOWN_CHARACTERS_MIN);
    expect(text).toContain("❌\u00a0failed | <code>777 ");
    expect(text).toContain("1 of 1,000 assertions failed");
    expect(text).toContain("<summary>Latency: p50 ");
    // There are no targets to be left out, and what is cut twice is said once.
    const [, leftOut] = /Left out for size: (.*)\.<\/sub>/u.exec(text)!;
    expect(leftOut).toBe("the chart, all requests, the notes, assertions after the 20th");
  });

  it("never exceeds the least room, even when every text is as bad as can be", () => {
    const worst = "@ ".repeat(300);
    const assertions = Array.from({ length: 1_000 }, () => assertionRow(worst, { status: "fail" }));
    const base = inputNaming(worst);
    const input = {
      ...base,
      judgement: { ...base.judgement, assertions, reasons: [worst, worst, worst] as const },
    };
    const text = renderMarkdown(reportModel(input), { charactersMax: MARKDOWN_CHARACTERS_MIN });
    expect(text.length).toBeLessThanOrEqual(MARKDOWN_CHARACTERS_MIN);
  });
});

describe("a sentence in Markdown", () => {
  it("stays as it is where it is plain", () => {
    const sentence = "Planned rate not reached: 12 of 60,000 (0.02%), p(99) was 1.5s at HTTP/1.1.";
    expect(markdownSentence(sentence)).toBe(sentence);
  });

  it("has what GitHub would link or format in code", () => {
    expect(markdownSentence("ask @team about http_reqs < 5, now")).toBe(
      "ask <code>&#64;team</code> about <code>http&#95;<wbr>reqs</code> &#60; 5, now",
    );
  });

  it("leaves no code element empty", () => {
    expect(markdownCode("")).toBe("");
  });
});
