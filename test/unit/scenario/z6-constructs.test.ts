import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { load, scenarioText } from "./small-scenario.ts";

const second = 1_000_000_000;
const millisecond = 1_000_000;

function scenario(...args: Parameters<typeof scenarioText>): Scenario {
  return load(scenarioText(...args)).scenario;
}

function stagesOf(schedule: string, runtime = "[runtime]\nprng_seed = 1"): unknown {
  return scenario({ runtime }, schedule).load.stages;
}

describe("what z6's keys mean", () => {
  it("metadata is shown as it is", () => {
    const { metadata } = scenario(
      {},
      `[metadata]\nname = "N"\ndescription = "D"\nversion = "2"\nauthor = "A"\ntags = ["x", "y"]`,
    );
    expect(metadata).toEqual({
      name: "N",
      description: "D",
      version: "2",
      author: "A",
      tags: ["x", "y"],
    });
  });

  it("runtime says how long, how many, and how it is logged", () => {
    const runtime = `[runtime]
      duration_seconds = 1.5
      vus = 7
      prng_seed = 42
      event_log_path = "./out/events.log"
      flush_interval = 500`;
    expect(scenario({ runtime })).toMatchObject({
      seed: 42,
      eventLogPath: "./out/events.log",
      flushIntervalTicks: 500,
      load: {
        model: "closed",
        stages: [{ vusFrom: 7, vusTo: 7, durationNanos: 1.5 * second }],
      },
    });
  });

  it("iterations end a run that has no duration", () => {
    const runtime = "[runtime]\nvus = 2\niterations = 10";
    expect(scenario({ runtime }).load).toEqual({
      model: "closed",
      stages: [{ vusFrom: 2, vusTo: 2, durationNanos: Infinity }],
      iterations: 10,
    });
  });

  it("a target has TLS, a version and connections", () => {
    const target = `[target]
      base_url = "https://API.example:8443/v1/"
      tls = true
      verify_cert = true
      ca_bundle = "certs/ca.pem"
      http_version = "http2"
      max_connections = 50
      connection_timeout_ms = 250`;
    const { scenario: loaded, notes } = load(scenarioText({ target }));
    expect(loaded.targets[0]).toMatchObject({
      scheme: "https",
      host: "api.example",
      port: 8443,
      basePath: "/v1",
      verifyCertificate: true,
      caBundlePath: "load/certs/ca.pem",
      httpVersion: "http2",
      maxConnections: 50,
      connectTimeoutNanos: 250 * millisecond,
    });
    expect(notes.map(({ message }) => message)).toEqual(["HTTP/2 was asked for; HTTP/1.1 is used"]);
  });

  it("a request has headers in their order, a body and a timeout", () => {
    const requests = `[[requests]]
      name = "add"
      method = "PATCH"
      path = "/items"
      headers = {
        "X-B" = "1",
        "X-A" = "2",
      }
      body = '''{"a": 1}'''
      timeout_ms = 300
      weight = 2.5`;
    expect(scenario({ requests }).requests[0]).toMatchObject({
      method: "PATCH",
      headers: [
        ["X-B", "1"],
        ["X-A", "2"],
      ],
      body: { kind: "text", text: '{"a": 1}' },
      timeoutNanos: 300 * millisecond,
      weight: 2.5,
    });
  });

  it("a body can be a file beside the scenario", () => {
    const requests = `[[requests]]\nname = "a"\npath = "/"\nbody_file = "./bodies/a.json"`;
    expect(scenario({ requests }).requests[0]?.body).toEqual({
      kind: "file",
      path: "load/bodies/a.json",
    });
  });

  it("a constant schedule needs no more than runtime has", () => {
    const runtime = `[runtime]\nduration = "9s"\nvus = 8`;
    const flat = (vus: number) => [{ vusFrom: vus, vusTo: vus, durationNanos: 9 * second }];
    expect(scenario({ runtime }).load.stages).toEqual(flat(8));
    expect(scenario({ runtime }, `[schedule]\ntype = "constant"\nvus = 3`).load.stages).toEqual(
      flat(3),
    );
  });

  const ramp = `[schedule]
    type = "ramp"
    start_vus = 10
    end_vus = 50
    ramp_duration_seconds = 40`;

  it("a ramp rises, and holds as long as it says", () => {
    expect(stagesOf(`${ramp}\nhold_duration_seconds = 20`)).toEqual([
      { vusFrom: 10, vusTo: 50, durationNanos: 40 * second },
      { vusFrom: 50, vusTo: 50, durationNanos: 20 * second },
    ]);
  });

  it("a ramp without a hold ends at its top, or holds until the run ends", () => {
    expect(stagesOf(ramp)).toHaveLength(1);
    expect(stagesOf(ramp, `[runtime]\nduration = "1m"`)).toEqual([
      { vusFrom: 10, vusTo: 50, durationNanos: 40 * second },
      { vusFrom: 50, vusTo: 50, durationNanos: 20 * second },
    ]);
  });

  it("a run shorter than its ramp stops on the way up", () => {
    expect(stagesOf(ramp, `[runtime]\nduration = "10s"`)).toEqual([
      { vusFrom: 10, vusTo: 20, durationNanos: 10 * second },
    ]);
  });

  it("a spike jumps up and back to the baseline until the end", () => {
    const spike = `[schedule]
      type = "spike"
      baseline_vus = 5
      spike_vus = 90
      spike_start_seconds = 20
      spike_duration_seconds = 3`;
    expect(stagesOf(spike, "[runtime]\nduration_seconds = 60")).toEqual([
      { vusFrom: 5, vusTo: 5, durationNanos: 20 * second },
      { vusFrom: 90, vusTo: 90, durationNanos: 3 * second },
      { vusFrom: 5, vusTo: 5, durationNanos: 37 * second },
    ]);
  });

  it("steps follow one another", () => {
    const step = (vus: number) => `[[schedule.steps]]\nvus = ${vus}\nduration_seconds = 7`;
    expect(stagesOf(`[schedule]\ntype = "steps"\n${step(4)}\n${step(0)}\n${step(9)}`)).toEqual([
      { vusFrom: 4, vusTo: 4, durationNanos: 7 * second },
      { vusFrom: 0, vusTo: 0, durationNanos: 7 * second },
      { vusFrom: 9, vusTo: 9, durationNanos: 7 * second },
    ]);
  });

  it("think time is constant, or random between two", () => {
    const constant = `[think_time]\ntype = "constant"\nduration_ms = 150`;
    expect(scenario({}, constant).thinkTime).toEqual({
      kind: "constant",
      nanos: 150 * millisecond,
    });
    const random = `[think_time]\ntype = "random"\nmin_ms = 20\nmax_ms = 80`;
    expect(scenario({}, random).thinkTime).toEqual({
      kind: "uniform",
      minNanos: 20 * millisecond,
      maxNanos: 80 * millisecond,
    });
  });

  it("targets share the load by weight", () => {
    const target = `[[targets]]
      name = "a"
      base_url = "http://a.example"
      weight = 0.7
      [[targets]]
      name = "b"
      base_url = "https://[::1]:9"
      weight = 0.3`;
    expect(
      scenario({ target }).targets.map(({ name, host, port, weight }) => [
        name,
        host,
        port,
        weight,
      ]),
    ).toEqual([
      ["a", "a.example", 80, 0.7],
      ["b", "::1", 9, 0.3],
    ]);
  });

  it("a sequence takes the place of the weights", () => {
    const requests = ["in", "look", "out"]
      .map((name) => `[[requests]]\nname = "${name}"\npath = "/${name}"`)
      .join("\n");
    const { flow, requests: resolved } = scenario(
      { requests },
      `[sequence]
      type = "ordered"
      [[sequence.steps]]
      request = "look"
      repeat = 4
      [[sequence.steps]]
      request = "in"
      [[sequence.steps]]
      request = "out"`,
    );
    expect(flow?.steps).toEqual([
      { requestIndex: 1, repeat: 4 },
      { requestIndex: 0, repeat: 1 },
      { requestIndex: 2, repeat: 1 },
    ]);
    expect(resolved.map(({ weight }) => weight)).toEqual([0, 0, 0]);
  });

  it("each short assertion is a threshold of the whole run, in the order of the file", () => {
    const { assertions } = scenario(
      {},
      `[assertions]
      p50_latency_ms = 20
      p999_latency_ms = 500.5
      error_rate_max = 0.02
      success_rate_min = 0.9
      rps_min = 300
      status_5xx_max_rate = 0.001`,
    );
    expect(assertions.map(({ text }) => text)).toEqual([
      "http_req_duration p(50) <= 20ms",
      "http_req_duration p(99.9) <= 500.5ms",
      "http_req_failed ratio <= 2%",
      "success rate >= 90% (http_req_failed ratio <= 10%)",
      "http_reqs rate >= 300/s",
      "http_status{status=5xx} ratio <= 0.1%",
    ]);
    expect(assertions.map(({ limit }) => limit)).toEqual([
      20 * millisecond,
      500.5 * millisecond,
      0.02,
      0.1,
      300,
      0.001,
    ]);
    expect(assertions[5]?.where.status).toEqual({ from: 500, to: 599 });
    expect(assertions[0]?.span).toEqual({
      file: "load/checkout.toml",
      line: 13,
      column: 7,
      length: 14,
    });
  });
});
