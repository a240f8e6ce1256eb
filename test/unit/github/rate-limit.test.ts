import { describe, expect, it } from "vitest";
import { nextPage } from "../../../src/github/next-page.ts";
import { rateLimitWait } from "../../../src/github/rate-limit.ts";

const now = Date.UTC(2026, 10, 20);

function waitOf(
  status: number,
  headers: Readonly<Record<string, string>>,
  message = "",
): number | undefined {
  return rateLimitWait({ status, headers: new Headers(headers), message }, now);
}

describe("how long GitHub asks to wait", () => {
  it.each<{ what: string; status: number; headers: Record<string, string>; wait: number }>([
    { what: "in seconds", status: 429, headers: { "retry-after": "30" }, wait: 30_000 },
    {
      what: "until a date",
      status: 403,
      headers: { "retry-after": new Date(now + 5_000).toUTCString() },
      wait: 5_000,
    },
    {
      what: "until the hour's calls are new, and a second",
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${now / 1_000 + 20}` },
      wait: 21_000,
    },
    {
      what: "no longer, past the reset",
      status: 403,
      headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": `${now / 1_000 - 20}` },
      wait: 1_000,
    },
    {
      what: "without saying until when",
      status: 403,
      headers: { "x-ratelimit-remaining": "0" },
      wait: 60_000,
    },
    { what: "without saying anything", status: 429, headers: {}, wait: 60_000 },
  ])("is told $what", ({ status, headers, wait }) => {
    expect(waitOf(status, headers)).toBe(wait);
  });

  it("is a minute for a secondary limit told in words only", () => {
    expect(waitOf(403, {}, "You have exceeded a secondary rate limit.")).toBe(60_000);
  });

  it("is not asked by a missing permission, or a failure", () => {
    expect(waitOf(403, { "x-ratelimit-remaining": "912" }, "Resource not accessible")).toBe(
      undefined,
    );
    expect(waitOf(503, { "retry-after": "5" })).toBe(undefined);
  });
});

describe("the next page", () => {
  it("is the link that says so", () => {
    const link = '<https://h/a?page=1>; rel="prev", <https://h/a?page=3>; rel="next"';
    expect(nextPage(link)).toBe("https://h/a?page=3");
  });

  it.each([null, "", "nonsense", '<https://h/a>; rel="prev"', 'https://h/a; rel="next"'])(
    "is none in %j",
    (link) => {
      expect(nextPage(link)).toBeUndefined();
    },
  );
});
