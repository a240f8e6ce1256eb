import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readInputs } from "../../../src/action/inputs.ts";

function give(inputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries({ scenario: "perf.toml", ...inputs })) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
}

describe("the inputs of the comparison", () => {
  beforeEach(() => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it.each([
    [{}, { mode: "auto" }],
    [
      { compare: "base", start: "npm start", rounds: "3", "base-ref": "main" },
      { mode: "base", rounds: 3, baseRef: "main" },
    ],
    [{ compare: "Base", start: "s", "wait-for": "http://127.0.0.1:$PORT/up" }, { mode: "base" }],
    [
      { compare: "url", target: "http://127.0.0.1:1", "base-url": "http://127.0.0.1:2" },
      { mode: "url", baseUrl: "http://127.0.0.1:2" },
    ],
    [{ compare: "artifact", baseline: "run:7" }, { mode: "artifact" }],
    [{ compare: "none", baseline: "none" }, { mode: "none" }],
    [
      { compare: "base", start: "s" },
      { mode: "base", duet: false },
    ],
    [
      { compare: "base", start: "s", pairing: "duet" },
      { mode: "base", duet: true },
    ],
    [{ target: "http://127.0.0.1:1", "base-url": "http://127.0.0.1:2" }, { mode: "auto" }],
    [
      { start: "s", "base-ref": "v1", rounds: "1" },
      { mode: "auto", baseRef: "v1", rounds: 1 },
    ],
  ])("are read: %j", (inputs, compare) => {
    give(inputs);
    expect(readInputs().compare).toMatchObject(compare);
  });

  it.each([
    [{ compare: "both" }, "compare", "write auto, base, url, artifact, none"],
    [{ compare: "base" }, "compare", 'give the input "start"'],
    [{ compare: "base", start: "s", target: "http://127.0.0.1:1" }, "target", "ports of their own"],
    [{ compare: "base", start: "s", "wait-for": "3000" }, "wait-for", "write $PORT in it"],
    [{ compare: "base", start: "s", "wait-for": "http://db/" }, "wait-for", "write $PORT in it"],
    [{ compare: "base", start: "s", baseline: "run:7" }, "baseline", "no stored run"],
    [{ compare: "base", start: "s", baseline: "file:a.json" }, "baseline", "no stored run"],
    [
      { compare: "base", start: "s", "pinned-baseline": "run:7" },
      "pinned-baseline",
      "no stored run",
    ],
    [{ compare: "base", start: "s", "base-url": "http://a" }, "base-url", '"compare: url"'],
    [{ compare: "url" }, "compare", 'by "base-url" and "target"'],
    [{ "base-url": "http://127.0.0.1:2" }, "compare", 'by "base-url" and "target"'],
    [
      { compare: "url", target: "http://a", "base-url": "http://b", start: "s" },
      "base-url",
      "leave out",
    ],
    [{ target: "http://a", "base-url": "http://b", "base-ref": "main" }, "base-ref", "leave one"],
    [{ compare: "artifact", baseline: "none" }, "compare", '"baseline: none"'],
    [{ compare: "artifact", rounds: "2" }, "rounds", '"compare: base"'],
    [{ compare: "artifact", pairing: "duet" }, "pairing", '"compare: base"'],
    [{ pairing: "trio" }, "pairing", "write slices, duet"],
    [{ compare: "none", "base-ref": "main" }, "base-ref", '"compare: base"'],
    [{ compare: "none", "baseline-required": "true" }, "compare", "wants a comparison"],
    [{ compare: "url", rounds: "2" }, "rounds", '"compare: base"'],
    [{ target: "http://a", "base-url": "http://b", rounds: "2" }, "rounds", "not started anew"],
    [{ rounds: "5" }, "rounds", "1 to 4"],
    [{ rounds: "0" }, "rounds", "1 to 4"],
  ])("refuse %j, and say what to write", (inputs, name, hint) => {
    give(inputs);
    expect(readInputs).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(`the input "${name}" cannot be`),
        hint: expect.stringContaining(hint),
      }),
    );
  });

  it("refuse what is no base URL, in the words of the scenario's", () => {
    give({ target: "http://a", "base-url": "http://b/?q" });
    expect(readInputs).toThrow('the input "base-url" cannot have a query');
  });
});
