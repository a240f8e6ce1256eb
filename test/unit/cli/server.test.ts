import { describe, expect, it } from "vitest";
import { serverFlags } from "../../../src/cli/server-flags.ts";
import { serverOf } from "../../../src/cli/server.ts";
import { formatDuration } from "../../../src/base/duration.ts";
import { defaultServer } from "../../../src/sim/server-model.ts";

describe("the simulated server", () => {
  it("is the default one when nothing is said", () => {
    expect(serverOf({})).toEqual(defaultServer);
  });

  it("is what the flags say", () => {
    const server = serverOf({ serviceTime: "5ms", serverWorkers: "2", errorRatio: "0.1" });
    expect(server).toEqual({
      ...defaultServer,
      serviceNanos: 5_000_000,
      workers: 2,
      errorRatio: 0.1,
    });
  });

  it("has the defaults that its help tells", () => {
    const about = serverFlags().map(({ description }) => description);
    for (const value of [
      formatDuration(defaultServer.networkNanos),
      formatDuration(defaultServer.serviceNanos),
      formatDuration(defaultServer.serviceSpreadNanos),
      defaultServer.workers,
      defaultServer.bodyBytes,
    ]) {
      expect(about.some((text) => text.includes(`(default: ${value})`))).toBe(true);
    }
  });

  it("cannot answer more than all requests with an error or not at all", () => {
    expect(() => serverOf({ errorRatio: "0.7", stallRatio: "0.7" })).toThrow(/over 1 together/u);
  });

  it("cannot come back before it went down", () => {
    expect(() => serverOf({ downFrom: "5s", downTo: "5s" })).toThrow(/must be after/u);
  });
});
