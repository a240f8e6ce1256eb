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

describe("a comment on a head that was measured beside its base", () => {
  /** What is read without a look at any table. */
  function aboveTables(page: Page): string {
    const { children } = page.root;
    const above = children.slice(0, children.indexOf(page.all("table")[0]!));
    return above.map((child) => (child.type === "element" ? textOf(child) : "")).join("\n");
  }

  it("says what got slower, by how much at least, how sure that is, and where", () => {
    const text = aboveTables(pageOf("compared-fail"));
    expect(text).toContain("Z6: failed · checkout · 3 regressions confirmed");
    expect(text).toMatch(
      /p50 of GET \/api\/v1\/orders is slower by at least 3\d\S*%: \S+ms → \S+ms, \+4\d\S*% \(\+3\d\S*% … \+4\d\S*%, gate 5%\), mostly in waiting for the first byte \(\+4\S*ms\)\. Also p95/u,
    );
    expect(text).not.toContain("POST");
  });

  it("says of a pass in one loud sentence what is ruled out", () => {
    const page = pageOf("compared-pass");
    expect(page.texts("p > strong")).toEqual([
      expect.stringMatching(
        /^No regression: a slowdown of any of 2 requests by more than \d\S*% at p50 or \d\S*% at p95 is ruled out at 95%\.$/u,
      ),
    ]);
    expect(page.texts("li").join("\n")).toMatch(
      /Seen in 80 of 100 such runs: a slowdown of p50 from \d/u,
    );
  });

  it("says of an open question what would decide it", () => {
    const page = pageOf("compared-inconclusive");
    expect(aboveTables(page)).toContain("its interval contains both fine and too slow");
    expect(page.texts("li").join("\n")).toMatch(/About \d+s of load would decide/u);
  });

  it("shows nothing of an invalid run as good or bad", () => {
    const page = pageOf("compared-invalid");
    expect(page.texts("h4")).toContain("What was seen, and does not count");
    expect(page.rows(0).flat().join("")).not.toMatch(/[✅❌⚪]|pass|slower/u);
  });

  it.each(["compared-pass", "compared-fail"])(
    "can be reproduced without its servers: %s",
    (name) => {
      const [commands] = pageOf(name).texts("pre");
      expect(commands).toContain(`z6 fetch ${RUN_URL}`);
      expect(commands).toContain(`z6 report z6-results/run-${RUN_ID}`);
      expect(commands).toMatch(
        /builds of base and head listen there\nz6 compare \S+ --seed 42 --base \S+ --head \S+\n?$/u,
      );
    },
  );
});
