import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRunSummary } from "../../src/app/run-summary-file.ts";
import { slowly, withServer } from "./loopback-server.ts";
import { type Finished, runCli } from "./programs.ts";
import { makeWorkplace, removeWorkplace } from "./workplace.ts";

/** 20 s on virtual time, so that each run has enough seconds to be compared. */
const STEADY = `
[metadata]
name = "steady"

[runtime]
duration = "20s"

[target]
base_url = "http://sim.test"

[schedule]
type = "arrivals"
rate = 150

[[requests]]
name = "home"
path = "/"

[assertions]
p99_latency_ms = 1000
`;
/** The shortest load that two variants can share. */
const PAIR = STEADY.replace('"20s"', '"9s"\nwarmup = "1s"');
const SLOW = ["--service-time", "24ms", "--service-spread", "12ms", "--workers", "50"];
const USUAL = ["--service-time", "8ms", "--service-spread", "4ms", "--workers", "50"];

/** Three usual runs in `nights`, and a slow one in `slow`: made once, and read by every test. */
const place = makeWorkplace();

const z6 = (...args: readonly string[]): Promise<Finished> => runCli(args, { cwd: place.path });

function simulate(output: string, ...args: readonly string[]): Promise<Finished> {
  return z6("simulate", "steady.toml", "--output", output, ...args);
}

beforeAll(async () => {
  place.write("steady.toml", STEADY);
  for (const seed of ["1", "2", "3"]) await simulate(`nights/${seed}`, "--seed", seed, ...USUAL);
  await simulate("slow", "--seed", "4", ...SLOW);
}, 60_000);
afterAll(() => removeWorkplace(place));

const patience = { timeout: 60_000 };

describe("a run beside earlier ones", patience, () => {
  it("leaves a summary, and is compared with those of a folder as it ends", async () => {
    expect(parseRunSummary(place.bytes("slow/run-summary.json"))).toHaveProperty("summary");
    const files = JSON.parse(place.read("slow/metadata.json")).files as { name: string }[];
    expect(files.map(({ name }) => name)).toContain("run-summary.json");
    const again = ["--seed", "5", ...SLOW, "--baseline", "nights", "--fail-on-inconclusive"];
    const { exitCode, stdout } = await simulate("again", ...again);
    expect(stdout).toContain("Comparison with 3 stored runs");
    expect(stdout).toContain("Suspected regression: p50 of all exchanges");
    expect(exitCode).toBe(5);
    expect(place.read("again/summary.txt")).toContain("Compared with nights/1.");
    const parsed = parseRunSummary(place.bytes("again/run-summary.json"));
    expect(parsed).toMatchObject({ summary: { verdict: "inconclusive" } });
    // With any percentiles listed, the summary is of all that later runs ask for.
    await simulate("listed", "--seed", "5", ...SLOW, "--percentiles", "60");
    const listed = parseRunSummary(place.bytes("listed/run-summary.json"));
    expect(listed).toMatchObject({ summary: { responseTime: { p50: expect.any(Number) } } });
  });

  it("is compared from its log too, the same by report, replay and judge", async () => {
    const baseline = ["--baseline", "nights/1", "--baseline", "nights/2/run-summary.json"];
    for (const verb of ["report", "judge"]) {
      const { stdout, exitCode } = await z6(verb, "slow", ...baseline);
      expect(stdout).toContain("Comparison with 2 stored runs");
      expect(stdout).toContain("INCONCLUSIVE");
      expect(exitCode).toBe(0);
    }
    const replayed = await z6("replay", "slow", "--metrics-only", ...baseline);
    expect(replayed.stdout).toBe((await z6("report", "slow", ...baseline)).stdout);
    const plain = await z6("replay", "slow", ...baseline);
    expect(plain.exitCode).toBe(2);
    expect(plain.stderr).toContain("--baseline says nothing without --metrics-only or --send");
    // Its own summary, a damaged one, and one of another load.
    place.write("mixed/a/run-summary.json", "{}");
    const mixed = await z6("judge", "nights/1", "--baseline", "nights", "--baseline", "mixed");
    expect(mixed.stdout).toContain("Comparison with 2 stored runs");
    expect(mixed.stdout).toContain("Ruled out: nights/1 is the same as this run.");
    expect(mixed.stdout).toContain("Ruled out: mixed/a is no run summary");
  });

  it("says what is wrong with what is no stored run, before anything is done", async () => {
    place.write("empty/readme.txt", "nothing");
    const cases = [
      ["nowhere", "nowhere: there is no such file"],
      ["empty", "empty: there is no run-summary.json in it, nor in a folder in it"],
      ["steady.toml", "steady.toml: it is no run summary, or is incomplete or damaged"],
      ["slow/events.z6log", "slow/events.z6log: it is no run summary"],
    ] as const;
    for (const [path, problem] of cases) {
      const judged = await z6("judge", "slow", "--baseline", path);
      expect([judged.exitCode, judged.stdout]).toEqual([2, ""]);
      expect(judged.stderr).toContain(`error[E_FILE]: ${problem}`);
    }
    const run = await simulate("never", "--baseline", "nowhere");
    expect(run.exitCode).toBe(2);
    expect((await z6("report", "never")).stderr).toContain("there is no such file");
  });
});

describe("two variants side by side", patience, () => {
  it("leave no summary, and have their base in themselves", () =>
    withServer(slowly(5), async (url) => {
      place.write("pair.toml", PAIR);
      const run = await z6("noise", "pair.toml", "--target", url, "--output", "pair");
      const files = JSON.parse(place.read("pair/metadata.json")).files as { name: string }[];
      expect(files.map(({ name }) => name)).toContain("metrics.json");
      expect(files.map(({ name }) => name)).not.toContain("run-summary.json");

      const judged = await z6("judge", "pair");
      expect(judged.exitCode).toBe(run.exitCode);
      // On a busy machine so short a run may be none.
      expect(judged.stdout).toMatch(/Head beside base|What was seen, and does not count/u);
      const beside = await z6("judge", "pair", "--baseline", "nights");
      expect(beside.exitCode).toBe(2);
      expect(beside.stderr).toContain("--baseline does not fit a run that compares two variants");
      expect((await z6("judge", "slow", "--baseline", "pair")).stderr).toContain(
        "unless it compares two variants side by side",
      );
    }));
});

describe("z6 judge", patience, () => {
  it("exits as the run did when nothing else is asked", async () => {
    const { exitCode, stdout } = await z6("judge", "slow");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("PASSED");
    expect(stdout).toContain("http_req_duration p(99) <= 1000ms");
    expect(stdout).not.toContain("Load");
  });

  it("judges by assertions of the command line in place of the log's", async () => {
    const strict = await z6("judge", "slow", "--assert", "p(50) < 20ms", "--assert", "max < 5s");
    expect(strict.exitCode).toBe(1);
    expect(strict.stdout).toContain("✗ http_req_duration p(50) < 20ms");
    expect(strict.stdout).toContain("✓ http_req_duration max < 5s");
    expect(strict.stdout).not.toContain("1000ms");

    place.write("other.toml", OTHER);
    const both = ["judge", "slow", "--scenario", "other.toml", "--assert", "checks rate > 99%"];
    const json = await z6(...both, "--json");
    const { assertions } = JSON.parse(json.stdout) as { assertions: { text: string }[] };
    expect(assertions.map(({ text }) => text)).toEqual([
      "http_req_duration p(95) <= 500ms",
      "checks ratio > 99%",
    ]);
    expect(json.exitCode).toBe(0);
  });

  it("decides nothing where a percentile has too few samples, and fails on that when asked", async () => {
    const few = ["judge", "slow", "--assert", "p(99.99) < 10s"];
    expect((await z6(...few)).exitCode).toBe(0);
    expect((await z6(...few, "--fail-on-inconclusive")).exitCode).toBe(5);
  });

  it("says what an assertion lacks", async () => {
    const { exitCode, stderr } = await z6("judge", "slow", "--assert", "p(99) < 200");
    expect(exitCode).toBe(2);
    expect(stderr).toContain('error[E_USAGE]: "p(99) < 200" is no assertion: the limit\'s unit');
    const name = await z6("judge", "slow", "--assert", "http_reqs{request=hom} count > 1");
    expect(name.stderr).toContain('did you mean "home"?');
  });
});

/** The same requests with another threshold. */
const OTHER = STEADY.replace("p99_latency_ms = 1000", "p95_latency_ms = 500");
