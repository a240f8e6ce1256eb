import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { realRuns } from "./patience.ts";
import { freePort } from "../../src/node/free-port.ts";
import { runStep } from "./action-step.ts";
import { SHORT } from "./scenarios.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

const node = `'${process.execPath}'`;

/** Its answers take far longer than a busy machine is late. */
const SERVICE = `
import { createServer } from "node:http";
const server = createServer((request, response) => {
  setTimeout(() => response.end(process.env.GREETING ?? "well"), 60);
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("serving ::error::planted"));
`;

const inputs = { scenario: "short.toml", start: `${node} service.mjs` };

function withService(use: (place: Workplace) => Promise<void>): Promise<void> {
  return withWorkplace((place) => {
    place.write("repository/short.toml", SHORT);
    place.write("repository/service.mjs", SERVICE);
    return use(place);
  });
}

/** Whether a process still runs that was started with this in its command line. */
function runs(mark: string): boolean {
  return readdirSync("/proc").some((name) => /^\d+$/u.test(name) && commandOf(name).includes(mark));
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

describe("the action, with a server to start", realRuns, () => {
  it("starts it on a free port, measures it, and stops it", () =>
    withService(async (place) => {
      const declared = SHORT.replace("seed = 1", 'env = ["GREETING"]').replace(
        'path = "/"',
        'path = "/"\nheaders = { x = "${env.GREETING}" }\nexpect = { body_contains = "hello" }',
      );
      place.write("repository/app/short.toml", declared);
      const step = await runStep(place, {
        ...inputs,
        "working-directory": "app",
        setup: "cp ../service.mjs .; echo installed",
        start: `${node} service.mjs ${place.path}`,
        env: "GREETING=hello",
        output: "results",
      });
      expect(step.stdout).toContain("PASSED");
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toMatch(/::group::Setup\ninstalled\n::endgroup::/u);
      expect(step.stdout).toMatch(/::group::Server on port \d+\nserving ::error::planted/u);
      expect(place.read("repository/app/results/server.log")).toContain("serving");
      expect(runs(`service.mjs\0${place.path}`)).toBe(false);
    }));

  it("gives it the port that the target names", () =>
    withService(async (place) => {
      const port = await freePort();
      const step = await runStep(place, { ...inputs, target: `http://127.0.0.1:${port}` });
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toContain(`::group::Server on port ${port}`);
    }));

  it("says what a server said that never listens, and stops it", () =>
    withService(async (place) => {
      place.write(
        "repository/service.mjs",
        'console.log("no database"); setInterval(() => {}, 9);',
      );
      const step = await runStep(place, {
        ...inputs,
        start: `${node} service.mjs ${place.path}`,
        "wait-timeout": "1s",
      });
      expect(step.exitCode).toBe(3);
      expect(step.outputs.get("verdict")).toBe("error");
      expect(step.stdout).toContain("the server was not ready within 1 s");
      expect(step.stdout).toMatch(/The last lines of the command:\n {2}no database/u);
      expect(step.summary).toContain("no database");
      expect(runs(`service.mjs\0${place.path}`)).toBe(false);
    }));

  it("does not wait for a server that ended", () =>
    withService(async (place) => {
      const step = await runStep(place, { ...inputs, start: "echo broken; exit 7" });
      expect(step.exitCode).toBe(3);
      expect(step.stdout).toContain("ended with exit code 7");
    }));

  it("starts nothing when the setup fails", () =>
    withService(async (place) => {
      const step = await runStep(place, { ...inputs, setup: "echo no network; false" });
      expect(step.exitCode).toBe(3);
      expect(step.stdout).toContain("the setup command ended with exit code 1");
      expect(step.stdout).not.toContain("::group::Server");
    }));

  it("starts nothing for a scenario that is wrong", () =>
    withService(async (place) => {
      place.write("repository/short.toml", SHORT.replace("vus = 2", "vuss = 2"));
      const step = await runStep(place, { ...inputs, setup: "echo begun" });
      expect(step.exitCode).toBe(2);
      expect(step.stdout).not.toContain("begun");
    }));

  it.each(["SIGINT", "SIGTERM"] as const)("stops it when the job is cancelled by %s", (signal) =>
    withService(async (place) => {
      place.write("repository/short.toml", SHORT.replace('duration = "1s"', 'duration = "60s"'));
      const start = `${node} service.mjs ${place.path}`;
      let isSent = false;
      const step = await runStep(
        place,
        { ...inputs, start },
        {
          meanwhile: (child, _stderr, stdout) => {
            if (isSent || !/s of 60s/u.test(stdout)) return;
            isSent = true;
            child.kill(signal);
          },
        },
      );
      expect(isSent).toBe(true);
      expect(step.outputs.get("verdict")).toBe("invalid");
      expect(step.exitCode).toBe(130);
      expect(runs(`service.mjs\0${place.path}`)).toBe(false);
    }),
  );

  it("ends at once when it is cancelled while it waits", () =>
    withService(async (place) => {
      const start = `echo starting; exec sleep 600.${process.pid}`;
      const step = await runStep(
        place,
        { ...inputs, start },
        {
          meanwhile: (child, _stderr, stdout) => {
            if (stdout.endsWith("starting\n")) child.kill("SIGTERM");
          },
        },
      );
      expect(step.exitCode).toBe(130);
      expect(step.stdout).toContain("the job was cancelled");
      expect(runs(`600.${process.pid}`)).toBe(false);
    }));
});
