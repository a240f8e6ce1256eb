import { describe, expect, it } from "vitest";
import { githubPlace, parseRemote } from "../../../src/cli/github-place.ts";
import { parseRunReference } from "../../../src/cli/run-reference.ts";

const SERVER = "https://github.com";
const shop = { owner: "acme", name: "shop" };

describe("a run as a user names it", () => {
  it("is its id", () => {
    expect(parseRunReference("12000000017", SERVER)).toEqual({
      runId: 12_000_000_017,
      repository: undefined,
    });
  });

  it.each(["", "/", "/attempts/2", "/job/88?pr=7", "#summary"])("is its URL, with %j", (rest) => {
    const url = `https://github.com/acme/shop/actions/runs/17${rest}`;
    expect(parseRunReference(url, SERVER)).toEqual({ runId: 17, repository: shop });
  });

  it.each(["", "0", "-1", "1.5", "9".repeat(17), "main", "https://github.com/acme/shop/pull/17"])(
    "is not %j",
    (text) => {
      expect(() => parseRunReference(text, SERVER)).toThrow(/run of GitHub Actions/u);
    },
  );

  it("is on the server that gets the token, and on no other", () => {
    const url = "https://github.example/acme/shop/actions/runs/17";
    expect(() => parseRunReference(url, SERVER)).toThrow("it is not on https://github.com");
    expect(parseRunReference(url, "https://github.example").runId).toBe(17);
  });
});

describe("the repository of a checkout", () => {
  it.each([
    "https://github.com/acme/shop",
    "https://github.com/acme/shop.git",
    "https://x-access-token:secret@github.com/acme/shop.git/",
    "ssh://git@github.com/acme/shop.git",
    "ssh://git@github.com:22/acme/shop",
    "git@github.com:acme/shop.git",
    "github.com:acme/shop",
  ])("is that of %s", (remote) => {
    expect(parseRemote(remote, SERVER)).toEqual(shop);
  });

  it.each(["", "../shop", "git@gitlab.com:acme/shop.git", "https://github.com/acme", "C:\\shop"])(
    "is not known from %j",
    (remote) => {
      expect(parseRemote(remote, SERVER)).toBeUndefined();
    },
  );
});

describe("GitHub", () => {
  it("is github.com, unless the variables of a runner say another", () => {
    expect(githubPlace({})).toEqual({
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      graphqlUrl: "https://api.github.com/graphql",
    });
    expect(githubPlace({ GITHUB_API_URL: "https://ghe.example/api/v3/" }).apiUrl).toBe(
      "https://ghe.example/api/v3",
    );
    expect(() => githubPlace({ GITHUB_SERVER_URL: "ghe.example" })).toThrow("GITHUB_SERVER_URL");
  });
});
