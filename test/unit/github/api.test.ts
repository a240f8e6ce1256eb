import { describe, expect, it } from "vitest";
import type { ApiCall } from "../../../src/github/api.ts";
import { failureAdvice, GithubError } from "../../../src/github/failure.ts";
import { PER_PAGE, pagesOf } from "../../../src/github/pages.ts";
import { apiOf, type Session, withGithub } from "../../github/session.ts";
import { FORK_TOKEN, GithubStandIn } from "../../github/stand-in.ts";
import { alice } from "../../github/state.ts";
import { zipOf } from "../../github/zip-writer.ts";

const root = "/repos/acme/shop";
const listComments: ApiCall = {
  method: "GET",
  path: `${root}/issues/5/comments?per_page=${PER_PAGE}`,
  needs: "pull-requests: write",
};
const postComment: ApiCall = {
  method: "POST",
  path: `${root}/issues/5/comments`,
  needs: "pull-requests: write",
  body: { body: "hello" },
};
const commentsPath = /\/issues\/5\/comments$/u;

async function failureOf(work: Promise<unknown>): Promise<GithubError> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (!(error instanceof GithubError)) throw new Error(`no failure of GitHub's: ${String(error)}`);
  return error;
}

function withPull(test: (session: Session) => Promise<void>): Promise<void> {
  return withGithub(async (session) => {
    session.github.state.addPull({ number: 5 });
    await test(session);
  });
}

describe("a call that fails in passing", () => {
  it("is made again after 1, 2 and 4 seconds, when it only reads", async () => {
    await withPull(async ({ github, api, pace }) => {
      github.fault({
        path: commentsPath,
        times: 3,
        effect: { kind: "text", status: 502, text: "<html>" },
      });
      expect((await api.request(listComments)).json).toEqual([]);
      expect(pace.slept).toEqual([1_000, 2_000, 4_000]);
      expect(api.calls).toBe(4);
    });
  });

  it("fails as unavailable after four attempts", async () => {
    await withPull(async ({ github, api }) => {
      github.fault({ path: commentsPath, times: 9, effect: { kind: "drop" } });
      const failure = await failureOf(api.request(listComments));
      expect(failure.kind).toBe("unavailable");
      expect(failure.message).toMatch(/no answer from GitHub to GET .*comments: /u);
      expect(api.calls).toBe(4);
    });
  });

  it("is given up when it does not answer in time", async () => {
    await withGithub(
      async ({ github, api }) => {
        github.fault({ path: /./u, times: 9, effect: { kind: "delay", millis: 200 } });
        expect((await failureOf(api.request(listComments))).kind).toBe("unavailable");
      },
      { limits: { attemptMillisMax: 20, attemptsMax: 2 } },
    );
  });
});

describe("a POST", () => {
  it.each([
    { name: "its answer is lost", effect: { kind: "loseAnswer" } as const },
    { name: "a gateway fails", effect: { kind: "text", status: 502, text: "" } as const },
  ])("is not made again when $name: it may have been done", async ({ effect }) => {
    await withPull(async ({ github, api }) => {
      github.fault({ method: "POST", path: commentsPath, effect });
      expect((await failureOf(api.request(postComment))).kind).toBe("uncertain");
      expect(api.calls).toBe(1);
    });
  });

  it("is made again when a limit refused it", async () => {
    await withPull(async ({ github, api, pace }) => {
      const headers = { "retry-after": "7" };
      const json = { message: "You have exceeded a secondary rate limit" };
      const answer = { status: 403, headers, json };
      github.fault({ method: "POST", path: commentsPath, effect: { kind: "answer", answer } });
      await api.request(postComment);
      expect(pace.slept).toEqual([7_000]);
      expect(github.state.comments).toHaveLength(1);
    });
  });

  it("is made again when nobody listened: it was never sent", async () => {
    const github = await GithubStandIn.start();
    await github.stop();
    const api = apiOf(github);
    expect((await failureOf(api.request(postComment))).kind).toBe("unavailable");
    expect(api.calls).toBe(4);
  });
});

describe("a rate limit", () => {
  it("whose reset is an hour away fails at once, and says so", async () => {
    await withPull(async ({ github, api, pace }) => {
      github.callsLeft = 0;
      const failure = await failureOf(api.request(listComments));
      expect(failure.kind).toBe("rateLimited");
      expect(failureAdvice(failure)).toMatch(/later/u);
      expect(pace.slept).toEqual([]);
    });
  });

  it("of several calls together is waited for 90 seconds at most", async () => {
    await withPull(async ({ github, api, pace }) => {
      const headers = { "retry-after": "40" };
      const answer = { status: 429, headers, json: { message: "slow down" } };
      github.fault({ path: commentsPath, times: 9, effect: { kind: "answer", answer } });
      expect((await failureOf(api.request(listComments))).kind).toBe("rateLimited");
      expect((await failureOf(api.request(listComments))).kind).toBe("rateLimited");
      expect(pace.slept).toEqual([40_000, 40_000]);
    });
  });
});

describe("a refusal", () => {
  it("names the missing permission, and the lines to paste", async () => {
    await withGithub(
      async ({ github, api }) => {
        github.state.addPull({ number: 5 });
        const failure = await failureOf(api.request(postComment));
        expect(failure.kind).toBe("forbidden");
        expect(failure.message).toMatch(/403 .*Resource not accessible by integration/u);
        expect(failureAdvice(failure)).toContain("  pull-requests: write");
      },
      { token: FORK_TOKEN },
    );
  });

  it.each([
    { status: 401, kind: "unauthorized" },
    { status: 404, kind: "notFound" },
    { status: 410, kind: "gone" },
    { status: 418, kind: "refused" },
    { status: 301, kind: "refused" },
  ])("of $status is $kind", async ({ status, kind }) => {
    await withPull(async ({ github, api }) => {
      const answer = { status, json: { message: "no" } };
      github.fault({ path: commentsPath, effect: { kind: "answer", answer } });
      expect((await failureOf(api.request(listComments))).kind).toBe(kind);
      expect(api.calls).toBe(1);
    });
  });

  it("says in one short line what GitHub said, without control characters", async () => {
    await withPull(async ({ github, api }) => {
      const message = `no\n::error::${"x".repeat(5_000)}\u001b[2J`;
      const answer = { status: 404, json: { message } };
      github.fault({ path: commentsPath, effect: { kind: "answer", answer } });
      const failure = await failureOf(api.request(listComments));
      expect(failure.message).not.toMatch(/\p{C}/u);
      expect(failure.message.length).toBeLessThan(500);
    });
  });
});

describe("an answer", () => {
  it("that is longer than its limit is not read", async () => {
    await withGithub(
      async ({ github, api }) => {
        github.state.addPull({ number: 5 });
        github.state.addComment(5, alice, "x".repeat(20_000));
        expect((await failureOf(api.request(listComments))).kind).toBe("tooLarge");
      },
      { limits: { answerBytesMax: 10_000 } },
    );
  });

  it("that is not JSON is malformed", async () => {
    await withPull(async ({ github, api }) => {
      github.fault({ path: commentsPath, effect: { kind: "text", status: 200, text: "<html>" } });
      expect((await failureOf(api.request(listComments))).kind).toBe("malformed");
    });
  });

  it("that is no list has no pages", async () => {
    await withPull(async ({ github, api }) => {
      const answer = { status: 200, json: { message: "here" } };
      github.fault({ path: commentsPath, effect: { kind: "answer", answer } });
      const pages = pagesOf(api, { ...listComments, pagesMax: 3 });
      expect((await failureOf(pages.next())).kind).toBe("malformed");
    });
  });
});

describe("a list", () => {
  it("is followed over all its pages by GitHub's own links", async () => {
    await withPull(async ({ github, api }) => {
      for (let count = 0; count < 250; count += 1) github.state.addComment(5, alice, `${count}`);
      const sizes: number[] = [];
      for await (const page of pagesOf(api, { ...listComments, pagesMax: 9 })) {
        sizes.push(page.rows.length);
      }
      expect(sizes).toEqual([100, 100, 50]);
      expect(github.seen[2]?.path).toMatch(/^\/repositories\/\d+\/issues/u);
    });
  });

  it("that never ends is followed for so many pages only", async () => {
    await withPull(async ({ github, api }) => {
      const link = `<${github.url}${listComments.path}>; rel="next"`;
      const answer = { status: 200, json: [], headers: { link } };
      github.fault({ path: commentsPath, times: 99, effect: { kind: "answer", answer } });
      let pages = 0;
      for await (const _ of pagesOf(api, { ...listComments, pagesMax: 4 })) pages += 1;
      expect(pages).toBe(4);
    });
  });

  it("that goes on at another host is not followed: the token would go there", async () => {
    await withPull(async ({ github, api }) => {
      const link = `<${github.storeUrl}${root}/issues/5/comments>; rel="next"`;
      const answer = { status: 200, json: [], headers: { link } };
      github.fault({ path: commentsPath, effect: { kind: "answer", answer } });
      const pages = pagesOf(api, { ...listComments, pagesMax: 4 });
      await pages.next();
      expect((await failureOf(pages.next())).message).toMatch(/another host/u);
    });
  });
});

describe("a run", () => {
  it("makes no more calls than its limit", async () => {
    await withGithub(
      async ({ github, api }) => {
        github.state.addPull({ number: 5 });
        await api.request(listComments);
        await api.request(listComments);
        expect((await failureOf(api.request(listComments))).kind).toBe("callsSpent");
        expect(github.seen).toHaveLength(2);
      },
      { limits: { callsMax: 2 } },
    );
  });
});

describe("a download", () => {
  const archive = zipOf("a.json", "{}");
  const download = (session: Session, bytesMax = 1_000): Promise<Uint8Array> => {
    const run = session.github.state.addRun();
    const { id } = session.github.state.addArtifact(run, "a", archive);
    const path = `${root}/actions/artifacts/${id}/zip`;
    return session.api.download({ path, needs: "actions: read" }, bytesMax);
  };

  it("does not show the token to the host it is redirected to", async () => {
    await withGithub(async (session) => {
      expect(await download(session)).toEqual(archive);
      expect(session.github.problems).toEqual([]);
    });
  });

  it("asks for a new signed URL when the store fails", async () => {
    await withGithub(async (session) => {
      session.github.fault({ path: /^\/blobs/u, effect: { kind: "drop" } });
      session.github.fault({
        path: /^\/blobs/u,
        effect: { kind: "text", status: 403, text: "<Error>expired</Error>" },
      });
      expect(await download(session)).toEqual(archive);
      expect(session.api.calls).toBe(3);
    });
  });

  it("that is cut off half way is made again", async () => {
    await withGithub(async (session) => {
      session.github.fault({ path: /^\/blobs/u, effect: { kind: "cut", bytes: 9 } });
      expect(await download(session)).toEqual(archive);
    });
  });

  it("ends at its limit, whatever a header says", async () => {
    await withGithub(async (session) => {
      const failure = await failureOf(download(session, archive.length - 1));
      expect(failure.kind).toBe("tooLarge");
    });
  });

  it.each(["file:///etc/passwd", "not a url", ""])("does not follow %j", async (location) => {
    await withGithub(async (session) => {
      const answer = { status: 302, headers: { location } };
      session.github.fault({ path: /\/zip$/u, effect: { kind: "answer", answer } });
      expect((await failureOf(download(session))).kind).toBe("malformed");
    });
  });

  it("follows one redirection, not a second", async () => {
    await withGithub(async (session) => {
      const answer = { status: 302, headers: { location: session.github.url } };
      session.github.fault({ path: /^\/blobs/u, effect: { kind: "answer", answer } });
      expect((await failureOf(download(session))).kind).toBe("refused");
    });
  });
});
