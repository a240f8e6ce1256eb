import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { modes, readMode } from "../../../src/action/mode.ts";
import { parseManifest } from "../../../scripts/action-tables.ts";

const text = readFileSync(new URL("../../../action.yml", import.meta.url), "utf8");
const { inputs } = parseManifest(text);

/** What the runner sets: every input, with its default where nobody gave it. */
function give(given: Readonly<Record<string, string>>): void {
  for (const [name, field] of Object.entries(inputs)) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, given[name] ?? field.default ?? "");
  }
}

const enough: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  run: { scenario: "perf.toml" },
  validate: { scenario: "perf.toml" },
  replay: { "run-id": "17" },
  compare: { "run-id": "17", "base-run-id": "16" },
};

describe("the mode", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it("is run unless another is asked for", () => {
    give(enough["run"]!);
    expect(readMode()).toBe("run");
  });

  it.each(modes)("may be %s with what that needs", (mode) => {
    give({ mode, ...enough[mode] });
    expect(readMode()).toBe(mode);
  });

  it("may be no other", () => {
    give({ mode: "dry-run" });
    expect(readMode).toThrow('the input "mode" cannot be "dry-run"');
  });

  it.each([
    ["replay", {}, "run-id"],
    ["compare", { "run-id": "17" }, "base-run-id"],
    ["compare", { "base-run-id": "17" }, "run-id"],
  ])("%s with %j lacks %s", (mode, given, missing) => {
    give({ mode, ...given });
    expect(readMode).toThrow(
      expect.objectContaining({
        message: `the input "${missing}" is missing: mode ${mode} needs it`,
        hint: expect.stringContaining(".../actions/runs/NUMBER"),
      }),
    );
  });

  it.each([
    ["run", "run-id", "17", "replay, compare"],
    ["run", "base-run-id", "17", "compare"],
    ["run", "log-artifact", "z6-log-a", "replay, compare"],
    ["validate", "start", "npm start", "run"],
    ["validate", "setup", "npm ci", "run"],
    ["validate", "env", "A=b", "run"],
    ["validate", "output", "out", "run, replay, compare"],
    ["validate", "run-id", "17", "replay, compare"],
    ["validate", "baseline", "none", "run"],
    ["replay", "assertions-from", "base", "run"],
    ["replay", "target", "http://127.0.0.1", "run, validate"],
    ["replay", "seed", "1", "run, validate"],
    ["replay", "max-vus", "1", "run, validate"],
    ["replay", "base-run-id", "16", "compare"],
    ["replay", "baseline-required", "true", "run"],
    ["validate", "confirm", "never", "run"],
    ["compare", "wait-for", "3000", "run"],
    ["compare", "allowed-hosts", "a.example", "run, validate"],
    ["compare", "baseline", "run:16", "run"],
    ["compare", "comment-key", "k", "run"],
  ])("%s has no use for %s = %s", (mode, name, value, fitting) => {
    give({ mode, ...enough[mode], [name]: value });
    expect(readMode).toThrow(
      expect.objectContaining({
        message: `the input "${name}" means nothing in mode ${mode}`,
        hint: `leave it out; it is for mode ${fitting}`,
      }),
    );
  });
});
