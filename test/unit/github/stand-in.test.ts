import { describe, expect, it } from "vitest";
import { GithubStandIn, TOKEN } from "../../github/stand-in.ts";
import { alice } from "../../github/state.ts";

const good = {
  accept: "application/vnd.github+json",
  authorization: `Bearer ${TOKEN}`,
  "user-agent": "z6-test",
  "x-github-api-version": "2022-11-28",
};

async function problemsAfter(
  path: string,
  options: RequestInit = {},
): Promise<{ readonly status: number; readonly problems: readonly string[] }> {
  const github = await GithubStandIn.start();
  try {
    github.state.addPull({ number: 5 });
    github.state.addComment(5, alice, "hello");
    const { status } = await fetch(`${github.url}${path}`, { headers: good, ...options });
    return { status, problems: github.problems };
  } finally {
    await github.stop();
  }
}

describe("the stand-in for GitHub", () => {
  const comments = "/repos/acme/shop/issues/5/comments";

  it("has nothing to say of a good request", async () => {
    expect(await problemsAfter(comments)).toEqual({ status: 200, problems: [] });
  });

  it.each<{ what: string; path: string; options: RequestInit; problem: RegExp }>([
    {
      what: "an unknown parameter",
      path: `${comments}?pages=3`,
      options: {},
      problem: /knows no pages/u,
    },
    {
      what: "an unknown operation",
      path: "/repos/acme/shop/hooks",
      options: {},
      problem: /hooks/u,
    },
    { what: "another repository", path: "/repos/acme/x/pulls", options: {}, problem: /acme\/x/u },
    {
      what: "a body of another form",
      path: comments,
      options: { method: "POST", body: '{"text":"hello"}' },
      problem: /body is missing/u,
    },
    {
      what: "a body where none belongs",
      path: "/repos/acme/shop/issues/comments/1",
      options: { method: "DELETE", body: "{}" },
      problem: /has a body/u,
    },
    {
      what: "no version",
      path: comments,
      options: { headers: { ...good, "x-github-api-version": "" } },
      problem: /x-github-api-version/u,
    },
  ])("notices $what", async ({ path, options, problem }) => {
    const { problems } = await problemsAfter(path, options);
    expect(problems.join("\n")).toMatch(problem);
  });

  it("knows no one without a token", async () => {
    const headers = { ...good, authorization: "" };
    expect((await problemsAfter(comments, { headers })).status).toBe(401);
  });
});
