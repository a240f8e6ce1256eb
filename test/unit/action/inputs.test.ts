import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readInputs } from "../../../src/action/inputs.ts";

const manifest = readFileSync(new URL("../../../action.yml", import.meta.url), "utf8");

function give(inputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries({ scenario: "perf.toml", ...inputs })) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
}

/** What the runner sets for inputs that nobody gave. */
function declaredDefaults(): Record<string, string> {
  const section = manifest.split(/^inputs:$/mu)[1]!.split(/^outputs:$/mu)[0]!;
  const rows = section.matchAll(/^ {2}([a-z-]+):\n {4}description: .*\n {4}default: (.*)$/gmu);
  const entries = [...rows].map(([, name, value]) => [name!, value!.replaceAll('"', "")]);
  return { ...Object.fromEntries(entries), "github-token": "", scenario: "perf.toml" };
}

describe("the inputs", () => {
  beforeEach(() => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it("have the defaults that action.yml declares", () => {
    give({});
    const bare = readInputs();
    give(declaredDefaults());
    expect(readInputs()).toEqual(bare);
  });

  it("are read", () => {
    give({
      "fail-on": "regression, invalid",
      "allowed-hosts": "API.example\nstaging.example",
      baseline: "run:9871",
      "pinned-baseline": "file:perf/release.json",
      "trend-runs": "0",
      "wait-timeout": "1m30s",
      start: "npm start",
      "retention-days": "14",
      comment: "On-Failure",
    });
    expect(readInputs()).toMatchObject({
      failOn: new Set(["regression", "invalid"]),
      limits: { allowedHosts: ["api.example", "staging.example"] },
      baseline: {
        choice: { kind: "run", runId: 9871 },
        pinned: { kind: "file", path: "perf/release.json" },
        trendRuns: 0,
      },
      server: { waitTimeoutMillis: 90_000 },
      artifact: { retentionDays: 14 },
      comment: { when: "on-failure" },
    });
  });

  it.each([
    ["job-summary", "yes", "write true, false"],
    ["comment", "sometimes", "write auto, always, on-failure, never"],
    ["baseline-runs", "0", "write a whole number, 1 to 20"],
    ["trend-runs", "21", "write a whole number, 0 to 20"],
    ["baseline-max-age-days", "31", "write a whole number, 1 to 30"],
    ["retention-days", "-1", "write a whole number"],
    ["wait-timeout", "soon", "write a duration"],
    ["max-duration", "0s", "write a duration above 0"],
    ["max-vus", "0", "write a whole number, 1 to 100000"],
    ["max-rate", "fast", "write a whole number"],
    ["wait-for", "3000", 'without the input "start"'],
  ])("refuse %s = %s, and say what to write", (name, value, hint) => {
    give({ [name]: value });
    expect(readInputs).toThrow(
      expect.objectContaining({
        message: `the input "${name}" cannot be ${JSON.stringify(value)}`,
        hint: expect.stringContaining(hint),
      }),
    );
  });

  it("refuse words of fail-on that mean nothing, alone or together", () => {
    give({ "fail-on": "slowness" });
    expect(readInputs).toThrow('the input "fail-on" cannot have "slowness" in it');
    give({ "fail-on": "never,assertion" });
    expect(readInputs).toThrow('"never" beside other words');
  });

  it("refuse a baseline that is required and not wanted, where no base is measured either", () => {
    const none = { baseline: "none", "baseline-required": "true" };
    give(none);
    expect(readInputs).toThrow("baseline-required");
    give({ ...none, start: "npm start" });
    expect(readInputs().baseline.required).toBe(true);
    give({ ...none, start: "", "base-url": "http://a", target: "http://b" });
    expect(readInputs().baseline.required).toBe(true);
  });

  it("let auto take as long as the workflow allows", () => {
    give({ duration: "auto", "max-duration": "30s" });
    const { overrides } = readInputs();
    expect(overrides).toEqual({ durationNanos: "auto", autoNanosMax: 30_000_000_000 });
  });
});
