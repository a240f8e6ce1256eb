import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { slowly, withServer, withStatus } from "./loopback-server.ts";
import { runCli } from "./programs.ts";
import { SHORT, STRICT } from "./scenarios.ts";
import { withWorkplace } from "./workplace.ts";

const SERVICE_MILLIS = 60;
const standardFiles = [
  "events.z6log",
  "junit.xml",
  "metadata.json",
  "metrics.influx",
  "metrics.json",
  "metrics.prom",
  "run-summary.json",
  "scenario.toml",
  "summary.md",
  "summary.txt",
  "timeseries.csv",
];

describe("z6 run", () => {
  it("passes, prints the verdict to stdout and leaves its files", () =>
    withWorkplace((place) =>
      withServer(slowly(SERVICE_MILLIS), async (url) => {
        place.write("load/short.toml", SHORT);
        const args = ["run", "load/short.toml", "--target", url, "--output", "out"];
        const { exitCode, stdout, stderr } = await runCli(args, { cwd: place.path });
        expect(stdout).toContain("PASSED");
        expect(exitCode).toBe(0);
        expect(stderr).toContain("seed 1");
        expect(stderr).toContain("Files: out/");
        expect(readdirSync(join(place.path, "out")).toSorted()).toEqual(standardFiles);
        expect(place.read("out/scenario.toml")).toBe(SHORT);
        expect(place.read("out/summary.txt")).not.toContain("\u001b");
      }),
    ));

  it("fails with the assertion that does not hold", () =>
    withWorkplace((place) =>
      withServer(slowly(SERVICE_MILLIS), async (url) => {
        place.write("strict.toml", STRICT);
        const args = ["run", "strict.toml", "--target", url];
        const { exitCode, stdout } = await runCli(args, { cwd: place.path });
        expect(stdout).toMatch(/FAILED/u);
        expect(stdout).toContain("http_req_duration p(50)");
        expect(exitCode).toBe(1);
      }),
    ));

  it("drives the load with several workers, and replays them", () =>
    withWorkplace((place) =>
      withServer(slowly(SERVICE_MILLIS), async (url) => {
        place.write("short.toml", SHORT);
        const args = ["run", "short.toml", "--target", url, "--workers", "2", "--output", "out"];
        const { exitCode, stdout } = await runCli(args, { cwd: place.path });
        expect(stdout).toContain("PASSED");
        expect(exitCode).toBe(0);
        expect(JSON.parse(place.read("out/metadata.json"))).toMatchObject({ workers: 2 });
        const replay = await runCli(["replay", "out"], { cwd: place.path });
        expect(replay.stdout + replay.stderr).toContain("identical");
        expect(replay.exitCode).toBe(0);
      }),
    ));

  it("is invalid when nobody listens, and keeps the log", () =>
    withWorkplace(async (place) => {
      place.write("short.toml", SHORT);
      const args = ["run", "short.toml", "--output", "out"];
      const { exitCode, stdout } = await runCli(args, { cwd: place.path });
      expect(exitCode).toBe(3);
      expect(stdout).toContain("unreachable");
      expect((await runCli(["replay", "out"], { cwd: place.path })).exitCode).toBe(0);
    }));

  it("lists every file with its size and hash", () =>
    withWorkplace((place) =>
      withServer(withStatus(200), async (url) => {
        place.write("short.toml", SHORT);
        const args = ["run", "short.toml", "--target", url, "--output", "out", "--quiet"];
        const { stdout, stderr } = await runCli(args, { cwd: place.path });
        expect([stdout, stderr]).toEqual(["", ""]);
        const { files } = JSON.parse(place.read("out/metadata.json")) as {
          files: { name: string; bytes: number; sha256: string }[];
        };
        expect(files.map(({ name }) => name).toSorted()).toEqual(
          standardFiles.filter((name) => name !== "metadata.json"),
        );
        for (const { name, bytes, sha256 } of files) {
          const content = place.bytes(`out/${name}`);
          expect(content.length).toBe(bytes);
          expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
        }
      }),
    ));

  it("refuses a folder that has files in it, unless told", () =>
    withWorkplace((place) =>
      withServer(withStatus(200), async (url) => {
        place.write("short.toml", SHORT);
        place.write("out/mine.txt", "mine");
        const args = ["run", "short.toml", "--target", url, "--output", "out"];
        const refused = await runCli(args, { cwd: place.path });
        expect(refused.exitCode).toBe(2);
        expect(refused.stderr).toContain("out: the folder is not empty");
        await runCli([...args, "--force"], { cwd: place.path });
        expect(place.read("out/mine.txt")).toBe("mine");
        expect(existsSync(join(place.path, "out/events.z6log"))).toBe(true);
      }),
    ));

  it("draws a seed when there is none, and another next time", () =>
    withWorkplace((place) =>
      withServer(withStatus(200), async (url) => {
        place.write("free.toml", SHORT.replace("seed = 1\n", ""));
        const seeds = [];
        for (const output of ["a", "b"]) {
          const args = ["run", "free.toml", "--target", url, "--output", output];
          await runCli(args, { cwd: place.path });
          const { seed } = JSON.parse(place.read(`${output}/metadata.json`)) as { seed: number };
          seeds.push(seed);
        }
        expect(seeds[0]).not.toBe(seeds[1]);
      }),
    ));
});

describe("what z6 run prints", () => {
  it("is metrics.json with --json", () =>
    withWorkplace((place) =>
      withServer(withStatus(200), async (url) => {
        place.write("short.toml", SHORT);
        const args = ["run", "short.toml", "--target", url, "--output", "out", "--json"];
        const { stdout } = await runCli(args, { cwd: place.path });
        expect(stdout).toBe(place.read("out/metrics.json"));
      }),
    ));

  it("is the timeline with --csv, also when an environment variable says it", () =>
    withWorkplace((place) =>
      withServer(withStatus(200), async (url) => {
        place.write("short.toml", SHORT);
        const env = { Z6_CSV: "1", Z6_TARGET: url, Z6_OUTPUT: "out" };
        const { stdout } = await runCli(["run", "short.toml"], { cwd: place.path, env });
        expect(stdout).toBe(place.read("out/timeseries.csv"));
      }),
    ));

  it("can list other percentiles, and be coloured", () =>
    withWorkplace((place) =>
      withServer(withStatus(200), async (url) => {
        place.write("short.toml", SHORT);
        const args = ["run", "short.toml", "--target", url, "--percentiles", "50,62.5"];
        const env = { FORCE_COLOR: "1" };
        const { stdout } = await runCli(args, { cwd: place.path, env });
        expect(stdout).toContain("p62.5");
        expect(stdout).toContain("\u001b[");
      }),
    ));
});

describe("an environment variable of a scenario", () => {
  const scenario = SHORT.replace("seed = 1", 'seed = 1\nenv = ["API_TOKEN"]').replace(
    'path = "/"',
    'path = "/${env.API_TOKEN}"\nheaders = { X-Token = "${env.API_TOKEN}" }',
  );
  const secret = "squeamish-ossifrage";

  it("has to be allowed", () =>
    withWorkplace(async (place) => {
      place.write("secret.toml", scenario);
      const env = { API_TOKEN: secret };
      const { exitCode, stderr } = await runCli(["run", "secret.toml"], { cwd: place.path, env });
      expect(exitCode).toBe(2);
      expect(stderr).toContain("--env API_TOKEN");
    }));

  it("reaches the target, and nothing that is written or printed", () =>
    withWorkplace(async (place) => {
      const seen = new Set<string>();
      await withServer(
        (request, response) => {
          seen.add(`${request.url} ${String(request.headers["x-token"])}`);
          response.end();
        },
        async (url) => {
          place.write("secret.toml", scenario);
          const env = { API_TOKEN: secret };
          const flags = ["--target", url, "--env", "API_TOKEN"];
          const run = await runCli(["run", "secret.toml", ...flags, "--output", "out"], {
            cwd: place.path,
            env,
          });
          const check = await runCli(["check", "secret.toml", ...flags], { cwd: place.path, env });
          const replay = await runCli(["replay", "out"], { cwd: place.path, env });
          const files = readdirSync(join(place.path, "out"));
          const texts = [
            ...[run, check, replay].flatMap(({ stdout, stderr }) => [stdout, stderr]),
            ...files.map((name) => Buffer.from(place.bytes(`out/${name}`)).toString("latin1")),
          ];
          expect(texts.filter((text) => text.includes(secret))).toEqual([]);
          expect(check.stdout).toContain("> X-Token: ***");
        },
      );
      expect([...seen]).toEqual([`/${secret} ${secret}`]);
    }));
});

describe("a run that is interrupted", () => {
  it("drains, is reported, keeps a whole log and exits with 130", () =>
    withWorkplace((place) =>
      withServer(slowly(SERVICE_MILLIS), async (url) => {
        place.write("long.toml", SHORT.replace('"1s"', '"60s"'));
        let isAsked = false;
        const args = ["run", "long.toml", "--target", url, "--output", "out", "--live"];
        const { exitCode, stdout } = await runCli(args, {
          cwd: place.path,
          meanwhile: (child, stderr) => {
            if (isAsked || !/[1-9]\d* requests|\/s ·/u.test(stderr)) return;
            isAsked = true;
            child.kill("SIGINT");
          },
        });
        expect(exitCode).toBe(130);
        expect(stdout).toContain("interrupted");
        const replay = await runCli(["replay", "out"], { cwd: place.path });
        expect(replay.stdout).toMatch(/^identical: /u);
      }),
    ));

  it("does not wait for what is in flight when it is asked twice", () =>
    withWorkplace((place) =>
      withServer(
        (request) => void request.resume(),
        async (url) => {
          const patient = SHORT.replace('"1s"', '"60s"\ngraceful_stop = "60s"');
          place.write("stuck.toml", patient);
          let asked = 0;
          const args = ["run", "stuck.toml", "--target", url, "--output", "out", "--live"];
          const { exitCode } = await runCli(args, {
            cwd: place.path,
            meanwhile: (child, stderr) => {
              const isTime =
                asked === 0 ? stderr.includes("2 in flight") : stderr.includes("stopping:");
              if (!isTime || asked === 2) return;
              asked += 1;
              child.kill("SIGTERM");
            },
          });
          expect(exitCode).toBe(130);
          const replay = await runCli(["replay", "out"], { cwd: place.path });
          expect(replay.stdout).toMatch(/^identical: /u);
        },
      ),
    ));
});
