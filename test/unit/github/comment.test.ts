import { describe, expect, it } from "vitest";
import {
  COMMENT_CHARACTERS_MAX,
  type CommentRequest,
  type CommentResult,
  publishComment,
} from "../../../src/github/comment.ts";
import { failureAdvice } from "../../../src/github/failure.ts";
import { markerLine } from "../../../src/github/marker.ts";
import { apiOf, type Session, withGithub } from "../../github/session.ts";
import { type Fault, FORK_TOKEN } from "../../github/stand-in.ts";
import { actionsBot, mallory, ownRepository } from "../../github/state.ts";

const key = "perf/gate/checkout";
const creation = { method: "POST", path: /\/issues\/5\/comments$/u } as const;
const someBot = { id: 77, login: "acme-ci[bot]", type: "Bot" } as const;

function reportOf(run: number, changes: Partial<CommentRequest> = {}): CommentRequest {
  return {
    repository: ownRepository,
    issue: 5,
    key,
    run: { id: run, attempt: 1 },
    body: `report of ${run}`,
    whenAbsent: "create",
    ...changes,
  };
}

function onPull(
  test: (session: Session) => Promise<void>,
  options: { readonly token?: string } = {},
): Promise<void> {
  return withGithub(async (session) => {
    session.github.state.addPull({ number: 5 });
    await test(session);
  }, options);
}

function bodies({ github }: Session): readonly string[] {
  return github.state.comments.map(({ body }) => body.split("\n").slice(1).join("\n"));
}

function kindOf(result: CommentResult): string {
  return result.kind === "failed" ? result.failure.kind : result.kind;
}

function marked(run: number, body = `report of ${run}`): string {
  return `${markerLine(key, { id: run, attempt: 1 })}\n${body}`;
}

describe("the comment of a key", () => {
  it("is written once and changed from then on", async () => {
    await onPull(async (session) => {
      const first = await publishComment(session.api, reportOf(100));
      const second = await publishComment(session.api, reportOf(101));
      expect([first.kind, second.kind]).toEqual(["created", "updated"]);
      expect(bodies(session)).toEqual(["report of 101"]);
      expect(first).toMatchObject({ url: expect.stringMatching(/pull\/5#issuecomment-\d+$/u) });
    });
  });

  it("costs three calls each time", async () => {
    await onPull(async ({ github, api }) => {
      await publishComment(api, reportOf(100));
      expect(github.seen.map(({ method }) => method)).toEqual(["GET", "POST", "GET"]);
      const later = apiOf(github);
      await publishComment(later, reportOf(101));
      expect(later.calls).toBe(3);
    });
  });

  it("is one for each key, as the legs of a matrix have", async () => {
    await onPull(async (session) => {
      await publishComment(session.api, reportOf(100));
      await publishComment(session.api, reportOf(100, { key: "perf/gate/search" }));
      expect(session.github.state.comments).toHaveLength(2);
    });
  });

  it("is found on the third page", async () => {
    await onPull(async (session) => {
      const { state } = session.github;
      for (let count = 0; count < 230; count += 1) state.addComment(5, mallory, "me too");
      state.addComment(5, actionsBot, marked(99));
      expect((await publishComment(session.api, reportOf(100))).kind).toBe("updated");
      expect(state.comments.at(-1)?.body).toContain("report of 100");
    });
  });

  it("is not begun when only an existing one was to be changed", async () => {
    await onPull(async (session) => {
      const leave = { whenAbsent: "leave" } as const;
      expect(await publishComment(session.api, reportOf(100, leave))).toEqual({ kind: "absent" });
      expect(session.github.state.comments).toEqual([]);
      await publishComment(session.api, reportOf(101));
      expect((await publishComment(session.api, reportOf(102, leave))).kind).toBe("updated");
    });
  });

  it("begins with a marker that nothing of the key can leave", async () => {
    await onPull(async ({ github, api }) => {
      await publishComment(api, reportOf(100, { key: "--> @everyone <img src=x>" }));
      expect(github.state.comments[0]?.body).toMatch(
        /^<!-- z6:v1 key=[0-9a-f]{16} run=100\.1 -->\n/u,
      );
    });
  });
});

describe("a marker planted by another", () => {
  it("is never changed or deleted, and does not count", async () => {
    await onPull(async (session) => {
      const { state } = session.github;
      const planted = [marked(99), marked(999_999)].map((body) =>
        state.addComment(5, mallory, body),
      );
      const alike = state.addComment(5, { ...mallory, login: "github-actions" }, marked(98));
      expect((await publishComment(session.api, reportOf(100))).kind).toBe("created");
      expect((await publishComment(session.api, reportOf(101))).kind).toBe("updated");
      expect(state.comments.slice(0, 3)).toEqual([...planted, alike]);
      expect(bodies(session).at(-1)).toBe("report of 101");
    });
  });

  it("that our own comment quotes further down is text", async () => {
    await onPull(async (session) => {
      const quoting = session.github.state.addComment(5, actionsBot, `hello\n${marked(99)}`);
      expect((await publishComment(session.api, reportOf(100))).kind).toBe("created");
      expect(session.github.state.comments[0]).toEqual(quoting);
    });
  });

  it("is not the token's own when the token is another app's", async () => {
    await onPull(async (session) => {
      const { state } = session.github;
      const token = { actions: "read", contents: "read", pullRequests: "write" } as const;
      state.tokens.set("ghs_app", { account: someBot, ...token });
      const ofActions = state.addComment(5, actionsBot, marked(99));
      const api = apiOf(session.github, { token: "ghs_app" });
      expect((await publishComment(api, reportOf(100))).kind).toBe("created");
      expect((await publishComment(api, reportOf(101))).kind).toBe("updated");
      expect(state.comments[0]).toEqual(ofActions);
      expect(state.comments).toHaveLength(2);
    });
  });
});

describe("an older run that finishes last", () => {
  it.each([
    { newer: { id: 101, attempt: 1 }, older: { id: 100, attempt: 1 } },
    { newer: { id: 100, attempt: 2 }, older: { id: 100, attempt: 1 } },
    { newer: { id: 101, attempt: 1 }, older: { id: 100, attempt: 7 } },
  ])("leaves the report of the newer one: $older.id.$older.attempt", async ({ newer, older }) => {
    await onPull(async (session) => {
      await publishComment(session.api, reportOf(1, { run: newer, body: "newer" }));
      const result = await publishComment(session.api, reportOf(1, { run: older, body: "older" }));
      expect(result).toEqual({ kind: "stale", newer });
      expect(bodies(session)).toEqual(["newer"]);
    });
  });

  it("may report twice: the same run is not older than itself", async () => {
    await onPull(async (session) => {
      await publishComment(session.api, reportOf(100));
      const again = await publishComment(session.api, reportOf(100, { body: "again" }));
      expect(again.kind).toBe("updated");
      expect(bodies(session)).toEqual(["again"]);
    });
  });
});

describe("two jobs that write at the same time", () => {
  it.each([
    { mine: 100, theirs: 101, kind: "stale" },
    { mine: 101, theirs: 100, kind: "updated" },
  ])("leave one comment, of the newer run: $mine beside $theirs", async (both) => {
    await onPull(async (session) => {
      const { github, api } = session;
      github.fault({
        ...creation,
        effect: {
          kind: "meanwhile",
          act: (state) => void state.addComment(5, actionsBot, marked(both.theirs)),
        },
      });
      expect((await publishComment(api, reportOf(both.mine))).kind).toBe(both.kind);
      // The other job looks again too.
      await publishComment(apiOf(github), reportOf(both.theirs));
      expect(bodies(session)).toEqual(["report of 101"]);
    });
  });

  it("do not remove the newer run's comment, though it is the later one", async () => {
    await onPull(async (session) => {
      const { github, api } = session;
      const look = { method: "GET", path: creation.path } as const;
      github.fault({ ...look, effect: { kind: "meanwhile", act: () => undefined } });
      github.fault({
        ...look,
        effect: {
          kind: "meanwhile",
          act: (state) => void state.addComment(5, actionsBot, marked(101)),
        },
      });
      expect((await publishComment(api, reportOf(100))).kind).toBe("stale");
      expect(bodies(session)).toEqual(["report of 100", "report of 101"]);
      expect((await publishComment(apiOf(github), reportOf(101))).kind).toBe("updated");
      expect(bodies(session)).toEqual(["report of 101"]);
    });
  });

  it("converge when both run for real", async () => {
    await onPull(async (session) => {
      const runs = [103, 101, 104, 102];
      const publish = (run: number): Promise<CommentResult> =>
        publishComment(apiOf(session.github), reportOf(run));
      await Promise.all(runs.map(publish));
      await publish(105);
      expect(bodies(session)).toEqual(["report of 105"]);
    });
  });

  it("and left duplicates before: the oldest is kept", async () => {
    await onPull(async (session) => {
      const { state } = session.github;
      const [oldest] = [97, 98, 99].map((run) => state.addComment(5, actionsBot, marked(run)));
      expect(await publishComment(session.api, reportOf(100))).toMatchObject({ id: oldest?.id });
      expect(bodies(session)).toEqual(["report of 100"]);
    });
  });
});

describe("a comment whose answer was lost", () => {
  it("is found and not written again", async () => {
    await onPull(async (session) => {
      session.github.fault({ ...creation, effect: { kind: "loseAnswer" } });
      expect((await publishComment(session.api, reportOf(100))).kind).toBe("created");
      expect(bodies(session)).toEqual(["report of 100"]);
    });
  });

  it("is written again when it was not done", async () => {
    await onPull(async (session) => {
      session.github.fault({ ...creation, effect: { kind: "drop" } });
      expect((await publishComment(session.api, reportOf(100))).kind).toBe("created");
      expect(bodies(session)).toEqual(["report of 100"]);
    });
  });

  it("fails when GitHub stays away", async () => {
    await onPull(async (session) => {
      session.github.fault({ ...creation, times: 9, effect: { kind: "drop" } });
      expect(kindOf(await publishComment(session.api, reportOf(100)))).toBe("uncertain");
      expect(bodies(session)).toEqual([]);
    });
  });
});

describe("a comment that was written", () => {
  it("stays written when GitHub fails right after", async () => {
    await onPull(async (session) => {
      const { github, api } = session;
      const fail: Fault = { path: /./u, times: 9, effect: { kind: "drop" } };
      // The listing before the writing goes well.
      github.fault({ ...creation, effect: { kind: "meanwhile", act: () => github.fault(fail) } });
      expect((await publishComment(api, reportOf(100))).kind).toBe("created");
    });
  });
});

describe("what GitHub refuses", () => {
  it("is no error of ours: a fork's token only reads", async () => {
    await onPull(
      async ({ api }) => {
        const result = await publishComment(api, reportOf(100));
        expect(kindOf(result)).toBe("forbidden");
        expect(result).toMatchObject({ kind: "failed" });
        const advice = result.kind === "failed" ? failureAdvice(result.failure) : "";
        expect(advice).toMatch(/pull-requests: write[^]*fork/u);
      },
      { token: FORK_TOKEN },
    );
  });

  it("is a locked conversation, which no permission opens", async () => {
    await withGithub(async ({ github, api }) => {
      github.state.addPull({ number: 5, locked: true });
      expect(kindOf(await publishComment(api, reportOf(100)))).toBe("locked");
    });
  });

  it("is a pull request that is gone", async () => {
    await withGithub(async ({ api }) => {
      expect(kindOf(await publishComment(api, reportOf(100)))).toBe("notFound");
    });
  });

  it("is a body above its limit: it is not sent at all", async () => {
    await onPull(async ({ github, api }) => {
      const body = "x".repeat(COMMENT_CHARACTERS_MAX);
      expect((await publishComment(api, reportOf(100, { body }))).kind).toBe("tooLong");
      expect(github.seen).toEqual([]);
    });
  });

  it("is a body that GitHub counts differently", async () => {
    await onPull(async ({ github, api }) => {
      const json = { message: "Validation Failed", errors: [{ message: "Body is too long" }] };
      github.fault({ ...creation, effect: { kind: "answer", answer: { status: 422, json } } });
      expect((await publishComment(api, reportOf(100))).kind).toBe("tooLong");
    });
  });
});

describe("a comment that was deleted meanwhile", () => {
  it("is written anew", async () => {
    await onPull(async (session) => {
      await publishComment(session.api, reportOf(100));
      session.github.fault({
        method: "PATCH",
        path: /./u,
        effect: { kind: "meanwhile", act: (state) => void state.comments.splice(0) },
      });
      expect((await publishComment(session.api, reportOf(101))).kind).toBe("created");
      expect(bodies(session)).toEqual(["report of 101"]);
    });
  });

  it("as a duplicate does not matter", async () => {
    await onPull(async (session) => {
      const { state } = session.github;
      for (const run of [98, 99]) state.addComment(5, actionsBot, marked(run));
      session.github.fault({ method: "DELETE", path: /./u, times: 9, effect: { kind: "drop" } });
      expect((await publishComment(session.api, reportOf(100))).kind).toBe("updated");
    });
  });
});

describe("the own identity", () => {
  it("is taken for a workflow's own when GraphQL does not answer", async () => {
    await onPull(async (session) => {
      await publishComment(session.api, reportOf(100));
      session.github.fault({ path: /graphql/u, times: 9, effect: { kind: "drop" } });
      expect((await publishComment(apiOf(session.github), reportOf(101))).kind).toBe("updated");
    });
  });
});
