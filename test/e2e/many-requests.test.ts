import { describe, expect, it } from "vitest";
import { COMMENT_CHARACTERS_MAX } from "../../src/github/comment.ts";
import { githubPage, type Page, type Place } from "../page/github-page.ts";
import { realRuns } from "./patience.ts";
import { CHECKOUT, withRepository } from "./repository.ts";

/** A larger summary is dropped as a whole. */
const SUMMARY_BYTES_MAX = 1024 * 1024;
const REQUESTS = 2_000;

/** Long names of what Markdown is made of, and limits that nothing can keep. */
function scenario(): string {
  const requests = Array.from({ length: REQUESTS }, (_, at) => {
    const name = `GET /items/${at}?${"<@a|`_".repeat(14)}`;
    return `[[requests]]\nname = ${JSON.stringify(name)}\npath = "/items/${at}"\n`;
  });
  const [head = ""] = CHECKOUT.replace("vus = 60", "vus = 20").split("[[requests]]");
  const assertions = "[assertions]\np50_latency_ms = 1\np90_latency_ms = 1\nerror_rate_max = 0\n";
  return [head, ...requests, assertions].join("\n");
}

describe("a run of 2,000 requests", realRuns, () => {
  it("has a comment and a summary that GitHub takes, with the verdict and the links", () =>
    withRepository(async (repository) => {
      const { state } = repository.github;
      repository.place.write("repository/perf/checkout.toml", scenario());
      const step = await repository.pullRequest(state.addPull({ number: 40 }));
      expect(step.exitCode).toBe(1);
      const [comment] = state.comments;
      expect(comment!.body.length).toBeLessThanOrEqual(COMMENT_CHARACTERS_MAX);
      expect(Buffer.byteLength(step.summary)).toBeLessThanOrEqual(SUMMARY_BYTES_MAX);
      // There is a chart when the run lasted long enough for one.
      expect(comment!.body).toMatch(/Left out for size: (?:the chart, )?requests after the 20th/u);

      const commentUrl = step.outputs.get("comment-url")!;
      const runUrl = `https://github.com/acme/shop/actions/runs/${step.run.id}`;
      const evidence = [
        step.outputs.get("artifact-url")!,
        `https://github.com/acme/shop/commit/${state.pulls[0]!.headSha}`,
      ];
      expectTold(comment!.body, "comment", [runUrl, ...evidence]);
      expectTold(step.summary, "summary", [commentUrl, ...evidence]);
    }));
});

function expectTold(markdown: string, place: Place, links: readonly string[]): void {
  const page: Page = githubPage(markdown, place);
  expect(page.texts("h3")).toEqual(["❌ Z6: failed · checkout · 2 of 3 assertions failed"]);
  const failed = page.rows(0).filter(([mark]) => mark === "❌\u00a0failed");
  expect(failed.map(([, name]) => name)).toEqual([
    "http_req_duration p(50) <= 1ms",
    "http_req_duration p(90) <= 1ms",
  ]);
  expect(page.hrefs()).toEqual(links);
}
