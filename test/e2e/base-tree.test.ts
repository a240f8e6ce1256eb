import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { BaseError } from "../../src/node/base-error.ts";
import { BaseTree, removeLeftovers } from "../../src/node/base-tree.ts";
import { Clone } from "../../src/node/clone.ts";
import { git, type GitPlace, traceOf, withGitPlace } from "./git-place.ts";
import { withServer } from "./loopback-server.ts";

const never = new AbortController().signal;

/** A clone with something of everything that a user may have left undone in it. */
function dirtyClone(place: GitPlace, depth?: number): string {
  const clone = place.clone("clone", depth);
  writeFileSync(join(clone, "a.txt"), "stashed");
  git(clone, "stash");
  writeFileSync(join(clone, "a.txt"), "staged");
  git(clone, "add", "a.txt");
  writeFileSync(join(clone, "a.txt"), "changed");
  writeFileSync(join(clone, "new.txt"), "untracked");
  git(clone, "status");
  return clone;
}

async function checkedOut<Result>(
  path: string,
  commit: string,
  use: (tree: BaseTree, clone: Clone) => Promise<Result>,
): Promise<Result> {
  const clone = await Clone.open(path, never);
  await clone.obtain(commit);
  const folder = join(path, "../tmp");
  mkdirSync(folder, { recursive: true });
  const tree = await BaseTree.checkOut(clone, { commit, folder });
  try {
    return await use(tree, clone);
  } finally {
    expect(await tree.remove()).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  }
}

describe("the tree of a base", () => {
  it.each([
    ["full", undefined],
    ["shallow", 1],
  ])("has the files of the commit, and leaves a %s clone as it is", async (_, depth) => {
    await withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "before", "deep/b c.txt": "ü" });
      place.commit({ "a.txt": "between" });
      place.commit({ "a.txt": "after" });
      const path = dirtyClone(place, depth);
      const before = traceOf(path);
      await checkedOut(path, base, async (tree, clone) => {
        expect(readFileSync(join(tree.path, "a.txt"), "utf8")).toBe("before");
        expect(readFileSync(join(tree.path, "deep/b c.txt"), "utf8")).toBe("ü");
        expect(git(tree.path, "rev-parse", "HEAD")).toBe(base);
        expect(git(tree.path, "status", "--porcelain")).toBe("");
        expect(clone.prefix).toBe("");
        expect(traceOf(path)).toEqual({ ...before, worktrees: expect.any(String) });
      });
      expect(traceOf(path)).toEqual(before);
      expect(readFileSync(join(path, "a.txt"), "utf8")).toBe("changed");
      const isShallow = git(path, "rev-parse", "--is-shallow-repository");
      expect(isShallow).toBe(`${depth !== undefined}`);
    });
  });

  it("is fetched into a full clone that is behind, which stays full", () =>
    withGitPlace(async (place) => {
      place.commit({ "a.txt": "1" });
      const path = place.clone("clone");
      place.commit({ "a.txt": "2" });
      const base = place.commit({ "a.txt": "3" });
      const before = traceOf(path);
      await checkedOut(path, base, async (tree) => {
        expect(git(tree.path, "rev-list", "--count", "HEAD")).toBe("3");
      });
      expect(git(path, "rev-parse", "--is-shallow-repository")).toBe("false");
      expect(traceOf(path)).toEqual(before);
    }));

  it("runs no hook", () =>
    withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "1" });
      const path = place.clone("clone");
      const trace = join(place.path, "ran");
      for (const hook of ["post-checkout", "reference-transaction", "post-index-change"]) {
        const file = join(path, ".git/hooks", hook);
        writeFileSync(file, `#!/bin/sh\necho ${hook} >> '${trace}'\n`, { mode: 0o755 });
      }
      await checkedOut(path, base, async () => undefined);
      expect(existsSync(trace)).toBe(false);
    }));

  it("goes also when its commands have made a repository of their own of it", () =>
    withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "1" });
      const path = place.clone("clone");
      const before = traceOf(path);
      await checkedOut(path, base, async (tree) => {
        rmSync(join(tree.path, ".git"));
        git(tree.path, "init", "--quiet");
      });
      expect(traceOf(path)).toEqual(before);
    }));

  it("says when there are submodules, which it does not have", () =>
    withGitPlace(async (place) => {
      const plain = place.commit({ "a.txt": "1" });
      const withModules = place.commit({ ".gitmodules": "" });
      const path = place.clone("clone");
      await checkedOut(path, plain, async (tree) => expect(tree.hasSubmodules()).toBe(false));
      await checkedOut(path, withModules, async (tree) => expect(tree.hasSubmodules()).toBe(true));
    }));

  it("does not follow a GIT_DIR that leads elsewhere", () =>
    withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "1" });
      const path = place.clone("clone");
      process.env["GIT_DIR"] = place.origin;
      try {
        const clone = await Clone.open(path, never);
        expect(clone.head).toBe(base);
      } finally {
        delete process.env["GIT_DIR"];
      }
    }));

  it("is not left behind when the job is cancelled meanwhile", () =>
    withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "1" });
      const path = place.clone("clone");
      const before = traceOf(path);
      const job = new AbortController();
      const clone = await Clone.open(path, job.signal);
      const folder = join(place.path, "tmp");
      mkdirSync(folder);
      const tree = BaseTree.checkOut(clone, { commit: base, folder });
      job.abort(new Error("cancelled"));
      await expect(tree).rejects.toThrow("cancelled");
      expect(readdirSync(folder)).toEqual([]);
      expect(traceOf(path)).toEqual(before);
    }));
});

describe("a commit that cannot be had", () => {
  it("is one that origin does not have", () =>
    withGitPlace(async (place) => {
      place.commit({ "a.txt": "1" });
      const clone = await Clone.open(place.clone("clone", 1), never);
      const error: unknown = await clone.obtain("1".repeat(40)).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(BaseError);
      expect(error).toMatchObject({
        message: `commit ${"1".repeat(40)} was not found at origin`,
        hint: expect.stringContaining("base-ref"),
      });
    }));

  it.each([
    ["git remote remove origin", "the clone has no origin"],
    ["git remote set-url origin file:///nowhere.git", "cannot be fetched"],
  ])("after %s", async (command, message) => {
    await withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "1" });
      place.commit({ "a.txt": "2" });
      const path = place.clone("clone", 1);
      git(path, ...command.split(" ").slice(1));
      const clone = await Clone.open(path, never);
      await expect(clone.obtain(base)).rejects.toThrow(
        expect.objectContaining({
          message: expect.stringContaining(message),
          hint: expect.stringContaining("fetch-depth: 0"),
        }),
      );
    });
  });

  it("is one that wants credentials which the checkout did not leave", () =>
    withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "1" });
      place.commit({ "a.txt": "2" });
      const path = place.clone("clone", 1);
      const refusing = (_: unknown, response: ServerResponse): void => {
        response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
      };
      await withServer(refusing, async (url) => {
        git(path, "remote", "set-url", "origin", `${url}/acme/shop`);
        const clone = await Clone.open(path, never);
        await expect(clone.obtain(base)).rejects.toThrow(
          expect.objectContaining({
            message: `commit ${base} cannot be fetched: origin wants credentials`,
            hint: expect.stringContaining("persist-credentials"),
          }),
        );
      });
    }));

  it("is one of an origin that does not answer, when the job is cancelled", () =>
    withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "1" });
      place.commit({ "a.txt": "2" });
      const path = place.clone("clone", 1);
      const before = traceOf(path);
      const job = new AbortController();
      const cancelling = (): void => job.abort(new Error("cancelled"));
      await withServer(cancelling, async (url) => {
        git(path, "remote", "set-url", "origin", `${url}/acme/shop`);
        const clone = await Clone.open(path, job.signal);
        await expect(clone.obtain(base)).rejects.toThrow("cancelled");
      });
      git(path, "remote", "set-url", "origin", pathToFileURL(place.origin).href);
      expect(traceOf(path)).toEqual(before);
    }));

  it("is any where there is no clone", () =>
    withGitPlace(async (place) => {
      const folder = join(place.path, "empty");
      mkdirSync(folder);
      await expect(Clone.open(folder, never)).rejects.toThrow(
        expect.objectContaining({
          message: `${folder} is in no git clone that has a commit`,
          hint: expect.stringContaining("actions/checkout"),
        }),
      );
    }));

  it("is any where there is no git", () =>
    withGitPlace(async (place) => {
      const path = process.env["PATH"];
      process.env["PATH"] = place.path;
      try {
        await expect(Clone.open(place.path, never)).rejects.toThrow("git cannot be started");
      } finally {
        process.env["PATH"] = path;
      }
    }));
});

describe("what a user calls a commit", () => {
  it("is a branch, a tag or an id, also where the clone has none of them", () =>
    withGitPlace(async (place) => {
      const first = place.commit({ "a.txt": "1" });
      git(place.source, "tag", "-a", "v1", "-m", "a tag");
      git(place.source, "tag", "light");
      git(place.source, "push", "--quiet", "--tags");
      const second = place.commit({ "a.txt": "2" });
      const clone = await Clone.open(place.clone("clone", 1), never);
      expect(await clone.resolve("main")).toBe(second);
      expect(await clone.resolve("v1")).toBe(first);
      expect(await clone.resolve("light")).toBe(first);
      expect(await clone.resolve(first)).toBe(first);
      await expect(clone.resolve("--upload-pack=x")).rejects.toThrow("no branch and no tag");
    }));

  it("is found by its child in a shallow clone, which does not have it", () =>
    withGitPlace(async (place) => {
      const first = place.commit({ "a.txt": "1" });
      const second = place.commit({ "a.txt": "2" });
      const clone = await Clone.open(place.clone("clone", 1), never);
      expect(await clone.parentsOf(second)).toEqual([first]);
      expect(await clone.mergeBase(first, second)).toBeUndefined();
      expect(await clone.parentsOf(first)).toEqual([]);
    }));
});

describe("a tree that a killed run has left", () => {
  const script = (path: string, commit: string, folder: string): string => `
    import { BaseTree } from "${new URL("../../src/node/base-tree.ts", import.meta.url).href}";
    import { Clone } from "${new URL("../../src/node/clone.ts", import.meta.url).href}";
    const clone = await Clone.open(${JSON.stringify(path)}, new AbortController().signal);
    const options = ${JSON.stringify({ commit, folder })};
    await BaseTree.checkOut(clone, options);
    process.END
  `;

  function runAndEnd(place: GitPlace, how: string): { path: string; before: object } {
    const base = place.commit({ "a.txt": "1" });
    const path = place.clone("clone");
    mkdirSync(join(place.path, "tmp"));
    const before = traceOf(path);
    const text = script(path, base, join(place.path, "tmp")).replace("process.END", how);
    spawnSync(process.execPath, ["--input-type=module", "-e", text], { stdio: "inherit" });
    return { path, before };
  }

  it.each([
    ["with its files", false],
    ["without its files, as in an emptied temporary folder", true],
  ])("is removed by the next one, %s", async (_, emptied) => {
    await withGitPlace(async (place) => {
      const { path, before } = runAndEnd(place, "process.kill(process.pid, 'SIGKILL')");
      git(path, "worktree", "add", "--lock", "--detach", join(place.path, "the user's"));
      const withUsers = traceOf(path);
      const left = readdirSync(join(place.path, "tmp"));
      expect(left.length).toBe(1);
      if (emptied) rmSync(join(place.path, "tmp", left[0]!), { recursive: true });
      const clone = await Clone.open(path, never);
      const done = await removeLeftovers(clone);
      expect(done).toEqual([expect.stringMatching(/^a run that was killed had left .*removed$/u)]);
      expect(readdirSync(join(place.path, "tmp"))).toEqual([]);
      expect(withUsers["worktrees"]).toContain("the user's");
      expect(traceOf(path)["worktrees"]).toContain("the user's");
      git(path, "worktree", "remove", "-f", "-f", join(place.path, "the user's"));
      expect(traceOf(path)).toEqual(before);
      expect(await removeLeftovers(clone)).toEqual([]);
    });
  });

  it("is none elsewhere, whatever its lock says", () =>
    withGitPlace(async (place) => {
      place.commit({ "a.txt": "1" });
      const path = place.clone("clone");
      const users = join(place.path, "the user's");
      const reason = "z6 compares with it in process 1-1";
      git(path, "worktree", "add", "--detach", "--lock", "--reason", reason, users);
      const clone = await Clone.open(path, never);
      expect(await removeLeftovers(clone)).toEqual([]);
      expect(existsSync(join(users, "a.txt"))).toBe(true);
    }));

  it("is none when the process just ends: it goes with it", () =>
    withGitPlace(async (place) => {
      const { path, before } = runAndEnd(place, "process.exit(4)");
      expect(readdirSync(join(place.path, "tmp"))).toEqual([]);
      expect(traceOf(path)).toEqual(before);
    }));

  it("is none while its run goes on", () =>
    withGitPlace(async (place) => {
      const base = place.commit({ "a.txt": "1" });
      await checkedOut(place.clone("clone"), base, async (tree, clone) => {
        expect(await removeLeftovers(clone)).toEqual([]);
        expect(existsSync(join(tree.path, "a.txt"))).toBe(true);
      });
    }));
});
