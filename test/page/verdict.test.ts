import { describe, expect, it } from "vitest";
import { verdictWords } from "../../src/report/run-words.ts";
import { githubPage, inside, type Page, textOf } from "./github-page.ts";
import {
  ARTIFACT_URL,
  BASELINE_RUN_IDS,
  COMMENT_URL,
  HEAD_SHA,
  RUN_ID,
  variants,
} from "./variants.ts";

const ACTIONS = "https://github.com/acme/shop/actions/runs";
const RUN_URL = `${ACTIONS}/${RUN_ID}`;

function pageOf(name: string): Page {
  const { markdown, place } = variants[name]!();
  return githubPage(markdown, place);
}

describe.each(Object.keys(variants))("the page of %s", (name) => {
  const page = pageOf(name);

  it("begins with one headline, which says the verdict in words", () => {
    const [headline, ...more] = page.texts("h1, h2, h3");
    expect(more).toEqual([]);
    const words = Object.values(verdictWords).map((verdict) => `Z6: ${verdict}`);
    expect(headline).toMatch(new RegExp(`^\\S+ (?:${words.join("|")}|Z6 could not run)`, "u"));
  });

  it("leads to the repository and nowhere else", () => {
    for (const href of page.hrefs()) {
      expect(href).toMatch(/^https:\/\/github\.com\/acme\/shop\/(?:actions|commit|pull)\//u);
    }
  });

  it("folds its evidence up", () => {
    for (const details of page.all("details")) {
      expect(details.properties["open"]).toBeUndefined();
      expect(inside(details, "summary")).toHaveLength(1);
      expect(inside(details, "table, ul, pre").length).toBeGreaterThan(0);
    }
  });
});

describe("a comment on a pull request that fails", () => {
  const page = pageOf("fail-with-difference");

  it("says what broke, by how much, and what is suspected, before any table", () => {
    const [table] = page.all("table");
    const above = page.root.children.slice(0, page.root.children.indexOf(table!));
    const text = above.map((child) => (child.type === "element" ? textOf(child) : "")).join("\n");
    expect(text).toContain(
      "Z6: failed · checkout · 1 of 4 assertions failed · 1 regression suspected",
    );
    expect(text).toContain("p(99) < 200ms: 212ms (n = 5,988; 205–219ms), off the limit by 12ms");
    expect(text).toContain("×2.4 against 2 stored runs, at best +42%");
  });

  it("has one row for each failed assertion, above those that hold", () => {
    const rows = page.rows(0);
    expect(rows.map(([mark]) => mark)).toEqual([
      "❌\u00a0failed",
      "⚪\u00a0undecided",
      "⚠️\u00a0warning",
      "✅\u00a0held",
    ]);
    expect(rows[0]!.slice(1)).toEqual([
      "http_req_duration p(99) < 200ms",
      "212ms (205–219ms)",
      "12ms (6%) over",
      "5,988",
    ]);
  });

  it("says of each figure its change, how sure that is, and what it stands on", () => {
    const rows = page.rows(1);
    expect(rows.find(([, figure]) => figure === "p99")).toEqual([
      "⚠️",
      "p99",
      "×2.4",
      "+42% … ×3.1",
      "90ms",
      "212ms",
      "suspected to be worse",
      "+51%",
    ]);
  });

  it("leads to the summary, the evidence, the commit and the runs beside", () => {
    expect(page.hrefs()).toEqual([
      RUN_URL,
      ARTIFACT_URL,
      `https://github.com/acme/shop/commit/${HEAD_SHA}`,
      ...BASELINE_RUN_IDS.map((id) => `${ACTIONS}/${id}`),
    ]);
  });

  it("has the commands that reproduce it, to be copied as they are", () => {
    const commands = page
      .texts("pre:has(> code.language-sh)")
      .flatMap((text) => text.split("\n").filter((line) => !/^(?:#|$)/u.test(line)));
    expect(commands).toEqual([
      `z6 fetch ${RUN_URL}`,
      `z6 replay z6-results/run-${RUN_ID}`,
      "z6 run perf/checkout.toml --seed 42 --target http://127.0.0.1:8080",
    ]);
  });
});

describe("the other verdicts", () => {
  it("says of a pass beside stored runs what it is worth", () => {
    expect(pageOf("pass-with-baseline").texts("p")).toContain(
      "Beside 2 stored runs: of 4 figures 4 without a regression.",
    );
  });

  it.each([
    ["suspected", "run it again, or for longer."],
    ["inconclusive", "run it again, or for longer."],
    ["invalid", "it was not judged."],
  ])("says of %s what to do", (name, words) => {
    expect(pageOf(name).texts("p").join("\n")).toContain(words);
  });

  it("says why a run is invalid before it lists assertions, and counts none", () => {
    const page = pageOf("invalid");
    expect(page.texts("h3")).toEqual(["⚠️ Z6: invalid run · checkout"]);
    expect(page.texts("h4").slice(0, 2)).toEqual([
      "Not a valid measurement",
      "Assertions, 1 of 4 held",
    ]);
  });

  it("warns of a fork's report above everything else", () => {
    const page = pageOf("fork");
    const first = page.root.children.find(({ type }) => type === "element");
    expect(first).toMatchObject({ tagName: "blockquote" });
    expect(page.texts("blockquote.warning").join()).toContain("Reported by a build of a fork");
  });

  it("leads from the job's summary to the comment", () => {
    expect(pageOf("summary").hrefs().slice(0, 2)).toEqual([COMMENT_URL, ARTIFACT_URL]);
  });
});
