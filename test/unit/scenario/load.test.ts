import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ScenarioError, UsageError } from "../../../src/base/errors.ts";
import { loadScenario } from "../../../src/scenario/load.ts";
import { load, problemsOf, scenarioText } from "./small-scenario.ts";

const second = 1_000_000_000;
const arrivals = `[schedule]\ntype = "arrivals"\nrate = 50`;
const tenSeconds = { runtime: `[runtime]\nduration = "10s"` };

describe("a loaded scenario", () => {
  it("is frozen all the way down", () => {
    const { scenario } = load(scenarioText({}));
    expect(Object.isFrozen(scenario)).toBe(true);
    expect(Object.isFrozen(scenario.requests[0].expect.statuses[0])).toBe(true);
  });

  it("has every default filled in", () => {
    expect(load(scenarioText({})).scenario).toMatchObject({
      metadata: { name: "checkout", tags: [] },
      seed: 0,
      warmUpNanos: 0,
      timer: "precise",
      workers: "auto",
      pairing: undefined,
      requests: [{ method: "GET", weight: 1, expect: { statuses: [{ from: 200, to: 399 }] } }],
      targets: [{ maxConnections: 10, requestsPerConnection: Infinity }],
    });
  });

  it("has margins of comparisons, and where only some are given the others go with them", () => {
    const written = `[comparison.p50]
      margin = "2.5%"
      floor = "0s"
      [comparison.p99]
      pass_below = "12.5%"`;
    const { comparison } = load(scenarioText({}, written)).scenario;
    expect(comparison).toEqual({
      p50: { failMargin: 0.025, passBound: 0.05, floorNanos: 0 },
      p95: { failMargin: 0.05, passBound: 0.2, floorNanos: 500_000 },
      p99: { failMargin: 0.1, passBound: 0.125, floorNanos: 1_000_000 },
    });
  });

  it("may begin with a byte-order mark and come as bytes", () => {
    const text = new TextEncoder().encode(`\uFEFF${scenarioText({})}`);
    expect(loadScenario({ text, file: "a.toml" }).scenario.metadata.name).toBe("a");
  });

  it("has checks in a fixed order, with labels for the report", () => {
    const requests = `[[requests]]
      name = "home"
      path = "/"
      [requests.expect]
      status = [204, "3xx"]
      max_body = "2KiB"
      body_contains = "wel\\ncome"
      body_matches = "v\\\\d+"
      json = { "$.a[0]['b']" = 1.5, "$.ok" = true }
      header = { ETag = true, Server = "x" }`;
    const { expect: expected } = load(scenarioText({ requests })).scenario.requests[0];
    expect(expected.statuses).toEqual([
      { from: 204, to: 204 },
      { from: 300, to: 399 },
    ]);
    expect(expected.bodyBytesMax).toBe(2048);
    expect(expected.checks.map(({ label }) => label)).toEqual([
      "header ETag is there",
      'header Server is "x"',
      'body contains "wel come"',
      'body matches "v\\d+"',
      "$.a[0]['b'] is 1.5",
      "$.ok is true",
    ]);
  });

  it("has paths and queries percent-encoded, variables left in their place", () => {
    const requests = `[[requests]]
      name = "search"
      path = "/a b/%41%/é?x=[1]"
      query = { q = "a&b=\${env.WORD}/c", page = 2, "ü" = true }`;
    const runtime = `[runtime]\nduration = "1s"\nvus = 1\nenv = ["WORD"]`;
    expect(load(scenarioText({ runtime, requests })).scenario.requests[0].path).toBe(
      "/a%20b/%41%25/%C3%A9?x=%5B1%5D&q=a%26b%3D${env.WORD}%2Fc&page=2&%C3%BC=true",
    );
  });
});

describe("the open model", () => {
  it("has a rate, a queue, and virtual users for a second of it", () => {
    expect(load(scenarioText(tenSeconds, arrivals)).scenario.load).toEqual({
      model: "open",
      stages: [{ rateFrom: 50, rateTo: 50, durationNanos: 10 * second }],
      spacing: "uniform",
      maxInFlight: 50,
      maxWaitNanos: second,
      iterations: undefined,
    });
  });

  it("has stages that begin where the one before ended", () => {
    const stages = `[schedule]
      type = "arrivals"
      spacing = "poisson"
      stages = [{ to = 80, duration = "4s" }, { duration = "1s", rate = 20 }, { to = 40, duration = "2s" }]`;
    expect(load(scenarioText({ runtime: "" }, stages)).scenario.load.stages).toEqual([
      { rateFrom: 0, rateTo: 80, durationNanos: 4 * second },
      { rateFrom: 20, rateTo: 20, durationNanos: second },
      { rateFrom: 20, rateTo: 40, durationNanos: 2 * second },
    ]);
  });

  it("lasts as long as its iterations take", () => {
    const runtime = "[runtime]\niterations = 125";
    expect(load(scenarioText({ runtime }, arrivals)).scenario.load).toMatchObject({
      iterations: 125,
      stages: [{ durationNanos: 2.5 * second }],
    });
  });

  it("may assert a percentile as soon as the plan has enough samples for it", () => {
    const p90 = "[assertions]\np90_latency_ms = 9";
    const four = { runtime: `[runtime]\nduration = "4s"\nwarmup = "2s"` };
    expect(load(scenarioText(four, `${arrivals}\n${p90}`)).scenario.assertions).toHaveLength(1);
    const warm = { runtime: `[runtime]\nduration = "4s"\nwarmup = "2.1s"` };
    expect(problemsOf(scenarioText(warm, `${arrivals}\n${p90}`))).toEqual([
      "16:1: p(90) needs at least 100 samples; the load has at most 95 for it",
    ]);
  });

  it("counts only the samples of the request and the window that are asserted", () => {
    const requests = `[[requests]]\nname = "a"\npath = "/"\nweight = 3\n[[requests]]\nname = "b"\npath = "/"`;
    const assertion = (where: string) =>
      `${arrivals}\n[[assert]]\nmetric = "http_req_duration"\nexpr = "p(90) < 1s"\n${where}`;
    const a = scenarioText({ ...tenSeconds, requests }, assertion(`where.request = "a"`));
    expect(load(a).scenario.assertions[0]?.text).toBe("http_req_duration{request=a} p(90) < 1s");
    const part = `where.request = "b"\nwindow = "5s..10s"`;
    expect(problemsOf(scenarioText({ ...tenSeconds, requests }, assertion(part)))[0]).toMatch(
      /p\(90\) needs at least 100 samples; the load has at most 62/,
    );
  });
});

describe("a duration of auto", () => {
  const auto = { runtime: `[runtime]\nduration = "auto"` };
  const text = scenarioText(auto, arrivals);

  it("is a minute alone, and at most two in a comparison", () => {
    const { scenario } = load(text);
    expect(scenario.autoNanosMax).toBe(120 * second);
    expect(scenario.load.stages).toMatchObject([{ durationNanos: 60 * second }]);
    expect(load(scenarioText({})).scenario.autoNanosMax).toBeUndefined();
  });

  it("is no longer than it may be", () => {
    const { scenario } = load(text, { autoNanosMax: 45 * second });
    expect(scenario.autoNanosMax).toBe(45 * second);
    expect(scenario.load.stages).toMatchObject([{ durationNanos: 45 * second }]);
    expect(load(text, { autoNanosMax: 999 * second }).scenario.autoNanosMax).toBe(120 * second);
    const given = load(text, { durationNanos: 5 * second, autoNanosMax: second }).scenario;
    expect(given.autoNanosMax).toBeUndefined();
    expect(given.load.stages).toMatchObject([{ durationNanos: 5 * second }]);
    expect(() => load(text, { autoNanosMax: 0 })).toThrow(UsageError);
  });

  it("can be an override, in the place of iterations too", () => {
    const counted = scenarioText({ runtime: "[runtime]\niterations = 9\nvus = 10" });
    const { scenario } = load(counted, { durationNanos: "auto" });
    expect(scenario.autoNanosMax).toBe(120 * second);
    expect(scenario.load).toMatchObject({ iterations: undefined });
  });

  it("is refused for a load that cannot be compared, where it is said", () => {
    const ramp = `[schedule]\ntype = "ramp"\nstart_vus = 1\nend_vus = 2\nramp_duration = "4s"`;
    const why =
      'the duration cannot be "auto": its load has several stages, so that nothing can be compared';
    expect(problemsOf(scenarioText(auto, ramp))).toEqual([`2:12: ${why}`]);
    const given = scenarioText({ runtime: `[runtime]\nduration = "9s"` }, ramp);
    const asked = (): unknown => load(given, { durationNanos: "auto" });
    expect(asked).toThrow(UsageError);
    expect(asked).toThrow(why);
  });

  it("holds assertions to the samples of a comparison that is decided at once", () => {
    const p99 = "[assertions]\np99_latency_ms = 9";
    expect(problemsOf(scenarioText(auto, `${arrivals}\n${p99}`))).toEqual([
      "15:1: p(99) needs at least 1,000 samples; the load has at most 750 for it when a comparison is decided at once",
    ]);
    expect(() => load(scenarioText(auto, `${arrivals}0\n${p99}`))).not.toThrow();
  });
});

describe("what an assertion is decided on", () => {
  const asserts = [
    `metric = "http_req_duration"\nexpr = "p(50) < 1s"`,
    `metric = "http_req_duration"\nexpr = "p(90) < 1s"\ndecide_on = "point"`,
    `metric = "http_req_failed"\nexpr = "rate < 1%"\ndecide_on = "interval"`,
    `metric = "http_req_duration"\nexpr = "avg < 1s"`,
    `metric = "http_req_duration"\nexpr = "p(50) == 1s"`,
    `metric = "http_req_duration"\nexpr = "p(50) < 1s"\nwindow = "1s..9s"`,
    `metric = "http_req_duration"\nexpr = "p(50) < 1s"\nwhere.outcome = "any"`,
    `metric = "http_req_service_time"\nexpr = "p(50) < 1s"`,
    `metric = "dropped_iterations"\nexpr = "ratio < 1%"`,
  ].map((assert) => `[[assert]]\n${assert}`);
  const decided = (short: string) =>
    load(
      scenarioText(tenSeconds, [arrivals, `[assertions]\n${short}`, ...asserts].join("\n")),
    ).scenario.assertions.map(({ decideOn }) => decideOn);
  const without = Array.from({ length: 6 }, () => undefined);

  it("is the interval where there can be one, unless it says otherwise", () => {
    expect(decided("p90_latency_ms = 5")).toEqual([
      "interval",
      "interval",
      "point",
      "interval",
      ...without,
    ]);
  });

  it("is what [assertions] says of all that do not say it themselves", () => {
    expect(decided('p90_latency_ms = 5\ndecide_on = "point"')).toEqual([
      "point",
      "point",
      "point",
      "interval",
      ...without,
    ]);
  });
});

describe("an override", () => {
  const ramp = `[schedule]\ntype = "ramp"\nstart_vus = 2\nend_vus = 10\nramp_duration = "4s"\nhold_duration = "4s"`;
  const secure = `[target]\nbase_url = "https://shop.example/v1"\ntls = true\nca_bundle = "/ca.pem"`;

  it("of the target replaces scheme, host, port and path", () => {
    const { scenario, notes } = load(scenarioText({ target: secure }), {
      target: "http://127.0.0.1:1234",
    });
    expect(scenario.targets[0]).toMatchObject({ scheme: "http", port: 1234, basePath: "" });
    expect(notes[0]?.message).toBe(
      "http://127.0.0.1:1234 takes the place of https://shop.example/v1",
    );
  });

  it("of the target keeps the names and weights of several", () => {
    const target = `[[targets]]\nname = "a"\nbase_url = "http://a"\nweight = 3\n[[targets]]\nname = "b"\nbase_url = "http://b"`;
    const { targets } = load(scenarioText({ target }), { target: "http://c" }).scenario;
    expect(targets.map(({ name, host, weight }) => [name, host, weight])).toEqual([
      ["a", "c", 3],
      ["b", "c", 1],
    ]);
  });

  it("of the duration cuts a schedule, and takes the place of iterations", () => {
    const text = scenarioText({ runtime: "[runtime]\niterations = 9\nvus = 10" }, ramp);
    expect(load(text, { durationNanos: 2 * second }).scenario.load).toEqual({
      model: "closed",
      stages: [{ vusFrom: 2, vusTo: 6, durationNanos: 2 * second }],
      iterations: undefined,
    });
  });

  it("of the duration before a spike is remarked on, not refused", () => {
    const spike = `[schedule]\ntype = "spike"\nbaseline_vus = 1\nspike_vus = 2\nspike_start = "30s"\nspike_duration = "1s"`;
    expect(load(scenarioText({}, spike), { durationNanos: second }).notes).toMatchObject([
      { message: "the spike would begin at 30s, but the run lasts 1s", span: { line: 12 } },
    ]);
  });

  it("of vus or rate scales the whole schedule to the new peak", () => {
    expect(load(scenarioText({}, ramp), { vus: 100 }).scenario.load.stages).toMatchObject([
      { vusFrom: 20, vusTo: 100 },
      { vusFrom: 100, vusTo: 100 },
    ]);
    const open = load(scenarioText(tenSeconds, arrivals), { rate: 5 }).scenario.load;
    expect(open).toMatchObject({ stages: [{ rateFrom: 5, rateTo: 5 }], maxInFlight: 10 });
  });

  it("that does not fit the load is a usage error", () => {
    expect(() => load(scenarioText({}), { rate: 5 })).toThrow(UsageError);
    expect(() => load(scenarioText(tenSeconds, arrivals), { vus: 5 })).toThrow(UsageError);
    expect(() => load(scenarioText({}), { target: "localhost:80" })).toThrow(
      "the target must begin with http:// or https://",
    );
    expect(() => load(scenarioText({}), { durationNanos: 0 })).toThrow(UsageError);
  });

  it("allows verification to be turned off", () => {
    const target = `${secure}\nverify_cert = false`;
    const { targets } = load(scenarioText({ target }), { insecure: true }).scenario;
    expect(targets[0].verifyCertificate).toBe(false);
  });
});

describe("loading", () => {
  it("throws nothing but ScenarioError, whatever the text", () => {
    const pieces = fc.constantFrom(...signs, ...words);
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
      fc.array(pieces, { maxLength: 20 }).map((words) => scenarioText({}, words.join(""))),
      fc.string({ unit: "binary" }),
    );
    fc.assert(fc.property(text, isTotal), { numRuns: 2000 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), isTotal), { numRuns: 500 });
  });

  it("gives every problem a place inside the text", () => {
    const keys = fc.constantFrom("vus", "weight", "name", "path", "type", "rate", "window", "expr");
    const values = fc.constantFrom("0", "-1", '"x"', "[]", "{}", "[{ vus = 1 }]", "1979-05-27");
    const sections = fc.constantFrom(
      "[runtime]",
      "[[requests]]",
      "[schedule]",
      "[[assert]]",
      "[a.b]",
    );
    const line = fc.oneof(
      sections,
      fc.tuple(keys, values).map((pair) => pair.join(" = ")),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const { line: at, column } of spansOf(lines.join("\n"))) {
          expect(column).toBeLessThanOrEqual((lines[at - 1] ?? "").length + 1);
        }
      }),
    );
  });
});

const signs =
  `[ ] [[ ]] { } = , . # " ' ''' """ \\ 1 -1 1e9 nan inf true 1979-05-27 é \u0000`.split(" ");
const words =
  `runtime requests schedule type target base_url vus steps headers "arrivals" "http://x" "/" name path rate duration "5s" \n \${env.A}`.split(
    " ",
  );

function isTotal(text: string | Uint8Array): boolean {
  try {
    loadScenario({ text, file: "any.toml" });
    return true;
  } catch (error) {
    return error instanceof ScenarioError;
  }
}

function spansOf(text: string): readonly { line: number; column: number }[] {
  try {
    loadScenario({ text, file: "any.toml" });
    return [];
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return error.problems.map(({ span }) => span);
  }
}
