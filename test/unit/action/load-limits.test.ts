import { describe, expect, it } from "vitest";
import type { LoadLimits } from "../../../src/action/inputs.ts";
import { checkLimits } from "../../../src/action/load-limits.ts";
import { AddressError } from "../../../src/node/address-policy.ts";
import { loadScenario } from "../../../src/scenario/load.ts";

const unlimited: LoadLimits = {
  ratePerSecondMax: undefined,
  vusMax: undefined,
  durationNanosMax: undefined,
  allowedHosts: [],
};

function scenarioAt(url: string, runtime = 'duration = "30s"\nvus = 2') {
  const text = `[runtime]\n${runtime}\n[target]\nbase_url = "${url}"\n[[requests]]\npath = "/"\nname = "a"\n`;
  return loadScenario({ file: "s.toml", text, overrides: {}, fallbackSeed: 1 }).scenario;
}

describe("where a run may send to", () => {
  it("is what the scenario says when its code is trusted", () => {
    const scenario = scenarioAt("https://staging.example");
    expect(() => checkLimits(scenario, unlimited, { trusted: true, duet: false })).not.toThrow();
  });

  it.each(["http://127.0.0.1:8080", "http://localhost", "http://[::1]:80", "http://127.9.9.9"])(
    "is this machine for a stranger's code: %s",
    (url) => {
      expect(() =>
        checkLimits(scenarioAt(url), unlimited, { trusted: false, duet: false }),
      ).not.toThrow();
    },
  );

  it.each([
    "http://169.254.169.254",
    "http://10.0.0.1",
    "http://metadata.example",
    "http://127.0.0.1.example",
    "http://[::ffff:169.254.169.254]",
    "http://0.0.0.0",
  ])("is nothing else for a stranger's code: %s", (url) => {
    expect(() => checkLimits(scenarioAt(url), unlimited, { trusted: false, duet: false })).toThrow(
      "the run may not send to",
    );
  });

  it("is no cloud's metadata, whoever names it", () => {
    const limits = { ...unlimited, allowedHosts: ["169.254.169.254"] };
    const scenario = scenarioAt("http://169.254.169.254");
    expect(() => checkLimits(scenario, unlimited, { trusted: true, duet: false })).toThrow(
      AddressError,
    );
    expect(() => checkLimits(scenario, limits, { trusted: false, duet: false })).toThrow(
      AddressError,
    );
  });

  it.each([true, false])("is what the workflow names (trusted: %s)", (trusted) => {
    const limits = { ...unlimited, allowedHosts: ["staging.example"] };
    const at = (url: string) => () =>
      checkLimits(scenarioAt(url), limits, { trusted, duet: false });
    expect(at("https://Staging.example")).not.toThrow();
    expect(at("http://127.0.0.1")).not.toThrow();
    expect(at("https://production.example")).toThrow("the run may not send to production.example");
  });
});

describe("how much load a scenario may ask for", () => {
  const here = "http://127.0.0.1";
  const check =
    (runtime: string, limits: Partial<LoadLimits>, duet = false) =>
    () =>
      checkLimits(scenarioAt(here, runtime), { ...unlimited, ...limits }, { trusted: true, duet });

  it("has a highest rate", () => {
    const open = 'duration = "30s"\n[schedule]\ntype = "arrivals"\nrate = 50';
    expect(check(open, { ratePerSecondMax: 50 })).not.toThrow();
    expect(check(open, { ratePerSecondMax: 49 })).toThrow("50 iterations per second");
  });

  it("has no rate to hold where virtual users make it", () => {
    expect(check('duration = "30s"\nvus = 1', { ratePerSecondMax: 49 })).toThrow("closed load");
  });

  it("has most virtual users, whichever stage has them", () => {
    const ramp =
      '[schedule]\ntype = "stages"\n[[schedule.stages]]\nvus = 8\nduration = "5s"\n[[schedule.stages]]\nvus = 2\nduration = "5s"';
    expect(check(ramp, { vusMax: 8 })).not.toThrow();
    expect(check(ramp, { vusMax: 7 })).toThrow("up to 8 virtual users");
  });

  it("has most iterations at once where a rate starts them", () => {
    const open = 'duration = "30s"\n[schedule]\ntype = "arrivals"\nrate = 50\nmax_in_flight = 20';
    expect(check(open, { vusMax: 20 })).not.toThrow();
    expect(check(open, { vusMax: 19 })).toThrow(
      expect.objectContaining({
        message: expect.stringContaining("up to 20 virtual users"),
        hint: expect.stringContaining("max_in_flight"),
      }),
    );
  });

  it("has twice the rate, and twice as many at once, where two variants get every arrival", () => {
    const open = 'duration = "30s"\n[schedule]\ntype = "arrivals"\nrate = 50\nmax_in_flight = 20';
    expect(check(open, { ratePerSecondMax: 100, vusMax: 40 }, true)).not.toThrow();
    expect(check(open, { ratePerSecondMax: 99 }, true)).toThrow(
      "100 iterations per second for base and head at once",
    );
    expect(check(open, { vusMax: 39 }, true)).toThrow(
      "up to 40 virtual users for base and head at once",
    );
    const closed = 'duration = "30s"\nvus = 8';
    expect(check(closed, { vusMax: 8 }, true)).not.toThrow();
  });

  it("has a longest duration", () => {
    const closed = 'duration = "30s"\nvus = 1';
    expect(check(closed, { durationNanosMax: 30e9 })).not.toThrow();
    expect(check(closed, { durationNanosMax: 29e9 })).toThrow("lasts 30s");
    expect(check("iterations = 9\nvus = 1", { durationNanosMax: 29e9 })).toThrow("no end in time");
  });
});
