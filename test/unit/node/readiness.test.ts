import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/base/errors.ts";
import { parseReadiness, readinessPort } from "../../../src/node/readiness.ts";

const PORT = 41_000;

describe("what to wait for", () => {
  it.each([
    ["3000", 3000],
    [":3000", 3000],
    [" 65535 ", 65_535],
    ["$PORT", PORT],
    [":${PORT}", PORT],
  ])("%j is a port", (text, port) => {
    expect(parseReadiness(text, PORT)).toEqual({ kind: "port", port });
  });

  it.each([
    ["http://localhost:3000/health", "http://localhost:3000/health"],
    ["http://127.0.0.1:$PORT/health?deep=1", "http://127.0.0.1:41000/health?deep=1"],
    ["https://localhost:${PORT}", "https://localhost:41000/"],
  ])("%j is a page", (text, url) => {
    expect(parseReadiness(text, PORT)).toEqual({ kind: "url", url });
  });

  it.each(["", "0", "65536", "-1", "3000/tcp", "localhost:3000", "ftp://a", "http://", "$PORTS"])(
    "%j is neither",
    (text) => {
      expect(() => parseReadiness(text, PORT)).toThrow(UsageError);
    },
  );

  it.each([
    ["http://localhost:3000/", 3000],
    ["http://127.0.0.1/", 80],
    ["https://[::1]/", 443],
    ["http://localhost.example.com:3000/", undefined],
    ["http://db:3000/", undefined],
  ])("on %j is loopback port %s", (url, port) => {
    expect(readinessPort({ kind: "url", url })).toBe(port);
  });
});
