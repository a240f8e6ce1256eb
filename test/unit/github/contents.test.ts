import { describe, expect, it } from "vitest";
import { readFileAt } from "../../../src/github/contents.ts";
import { withGithub } from "../../github/session.ts";
import { TOKEN } from "../../github/stand-in.ts";
import { ownRepository, shaOf } from "../../github/state.ts";

const commit = shaOf("base");
const at = { path: "perf/a b#1.toml", commit, bytesMax: 2_000_000 };

describe("a file at a commit", () => {
  it("is read as it was then", () =>
    withGithub(async ({ github, api }) => {
      const text = `name = "é" # ${"long ".repeat(100)}`;
      github.state.files.set(`${commit}:${at.path}`, text);
      github.state.files.set(`${shaOf("head")}:${at.path}`, "another");
      const bytes = await readFileAt(api, ownRepository, at);
      expect(new TextDecoder().decode(bytes)).toBe(text);
    }));

  it("may be empty", () =>
    withGithub(async ({ github, api }) => {
      github.state.files.set(`${commit}:${at.path}`, "");
      expect(await readFileAt(api, ownRepository, at)).toEqual(new Uint8Array(0));
    }));

  it("may not be there", () =>
    withGithub(async ({ api }) => {
      await expect(readFileAt(api, ownRepository, at)).rejects.toMatchObject({ kind: "notFound" });
    }));

  it("may be larger than is read, or than GitHub gives", () =>
    withGithub(async ({ github, api }) => {
      github.state.files.set(`${commit}:${at.path}`, "x".repeat(1_000));
      const tooLarge = expect.objectContaining({ kind: "tooLarge" });
      const small = readFileAt(api, ownRepository, { ...at, bytesMax: 999 });
      await expect(small).rejects.toEqual(tooLarge);
      github.state.files.set(`${commit}:${at.path}`, "x".repeat(1_000_001));
      await expect(readFileAt(api, ownRepository, at)).rejects.toEqual(tooLarge);
    }));

  it("needs the permission that the error names", () =>
    withGithub(async ({ github, api }) => {
      const { tokens } = github.state;
      tokens.set(TOKEN, { ...tokens.get(TOKEN)!, contents: "none" });
      await expect(readFileAt(api, ownRepository, at)).rejects.toMatchObject({
        kind: "forbidden",
        needs: "contents: read",
      });
    }));

  it.each([
    ["a folder", []],
    ["a submodule", { type: "submodule", size: 0 }],
    ["less than it says", { type: "file", encoding: "base64", size: 5, content: "YWJj" }],
    ["no text", { type: "file", encoding: "base64", size: 3, content: 3 }],
    ["without a size", { type: "file", encoding: "base64", content: "YWJj" }],
  ])("is refused when the answer is %s", (_, json) =>
    withGithub(async ({ github, api }) => {
      const answer = { status: 200, json };
      github.fault({ path: /\/contents\//u, effect: { kind: "answer", answer } });
      await expect(readFileAt(api, ownRepository, at)).rejects.toMatchObject({
        kind: "malformed",
      });
    }),
  );
});
