import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readNamedEntry } from "../../src/github/zip.ts";
import type { Step } from "./action-step.ts";
import {
  BASE_MILLIS,
  CHECKOUT,
  type ComparedService,
  withComparedService,
} from "./compared-service.ts";
import { slowly, withServer } from "./loopback-server.ts";
import { realRuns } from "./patience.ts";
import { runCli } from "./programs.ts";
import { eventually, portIsFree, processesMarked } from "./service-place.ts";

/** No noise of any machine makes a service so much slower at the median. */
const SLOWER_MILLIS = 4 * BASE_MILLIS;

const UNFIT = /Not measured: (?:in .* of the quads the generator was late|only \d quads are left)/u;
/** Too short for a comparison. */
const SHORT = "2s";

const same = { headMillis: BASE_MILLIS };

/** Of the last comment, which is the only one. */
function commentOf({ github }: ComparedService): string {
  const { comments } = github.state;
  expect(comments).toHaveLength(1);
  return comments[0]!.body;
}

/** The log that the last job has stored, as a file. */
function storedLog({ github, place }: ComparedService): string {
  const artifact = github.state.artifacts.findLast(({ name }) => name.startsWith("z6-log-"));
  const entry = { name: "events.z6log", bytesMax: 10_000_000 };
  place.write("stored/events.z6log", readNamedEntry(artifact!.archive, entry));
  return join(place.path, "stored/events.z6log");
}

function portsOf({ stdout }: Pick<Step, "stdout">): readonly number[] {
  return [...stdout.matchAll(/Server of (?:base|head) on port (\d+)/gu)].map(([, port]) =>
    Number(port),
  );
}

async function allPortsAreFree(step: Pick<Step, "stdout">): Promise<boolean> {
  const ports = portsOf(step);
  expect(ports).toHaveLength(2);
  return (await Promise.all(ports.map(portIsFree))).every(Boolean);
}

const linux = process.platform === "linux";

describe.runIf(linux)("a pull request that makes its service slower", realRuns, () => {
  it("fails, and its comment says what got slower, by how much, where and how sure", () =>
    withComparedService({ headMillis: SLOWER_MILLIS }, async (service) => {
      const step = await service.job();
      expect(step.outputs.get("verdict")).toBe("fail");
      expect(step.exitCode).toBe(1);
      const comment = commentOf(service);
      expect(comment).toContain("Z6: failed");
      expect(comment).toMatch(
        /\*\*Regression confirmed: p50 of home is slower by at least [23]\d\d\S*%: 1\d\S*ms → 6\d\S*ms, ×\S+ \(×\S+ … ×\S+, gate 5%\), mostly in waiting for the first byte \(\+[45]\d\S*ms\)\./u,
      );
      expect(comment).toContain("The server is started by the action, so that base and head");
      expect(comment).toContain(`${service.base.slice(0, 12)}</code> (main without the change)`);
      expect(comment).not.toContain("takes the place of");
      expect(await allPortsAreFree(step)).toBe(true);

      const log = storedLog(service);
      const cwd = service.place.path;
      const replay = await runCli(["replay", log], { cwd });
      expect(replay.stderr + replay.stdout).toContain("identical");
      expect(replay.exitCode).toBe(0);
      const report = await runCli(["report", log], { cwd });
      expect(report.stdout).toMatch(/Regression confirmed:\s+p50\s+of\s+home/u);
      expect(report.stdout).not.toContain("takes the place of");
      expect(report.exitCode).toBe(1);
    }));

  it("fails as well where both are driven at once, and its log replays", () =>
    withComparedService({ headMillis: SLOWER_MILLIS }, async (service) => {
      const step = await service.job({ pairing: "duet" });
      expect(step.outputs.get("verdict")).toBe("fail");
      expect(step.exitCode).toBe(1);
      expect(step.summary).toMatch(/base .* and head .* at once/u);
      expect(step.summary).toMatch(/\d+ paired windows from/u);
      // Whether this machine has the cores for it or not: the report says so.
      expect(step.summary).toMatch(/Base and head (?:each had CPUs|had no CPUs) of their own/u);
      const replay = await runCli(["replay", storedLog(service)], { cwd: service.place.path });
      expect(replay.stdout).toContain("identical");
      expect(replay.exitCode).toBe(0);
    }));
});

describe.runIf(linux)("a pull request that changes nothing", realRuns, () => {
  it("passes, and its comment says what is ruled out and what would have been seen", () =>
    withComparedService(same, async (service) => {
      const step = await service.job();
      const comment = commentOf(service);
      // Where neighbours of the test had the machine, invalid is the right answer.
      const isUnfit = UNFIT.test(comment);
      expect(step.outputs.get("verdict")).toBe(isUnfit ? "invalid" : "pass");
      expect(step.exitCode).toBe(isUnfit ? 3 : 0);
      const said = isUnfit
        ? [/Z6: invalid run/u]
        : [
            /Z6: passed/u,
            /\*\*No regression: .*is ruled out at 95%\.\*\*/u,
            /Seen in 80 of 100 such runs: a slowdown of p50 from \d\S*%/u,
          ];
      for (const words of said) expect(comment).toMatch(words);
    }));

  it("never fails beside a neighbour that takes all the CPU it can get", () =>
    withComparedService(same, async ({ job }) => {
      const burners = cpus().map(() => spawn(process.execPath, ["-e", "for (;;);"]));
      try {
        const step = await job();
        expect(["pass", "inconclusive", "invalid"]).toContain(step.outputs.get("verdict"));
        expect(step.exitCode).toBe(step.outputs.get("verdict") === "invalid" ? 3 : 0);
      } finally {
        for (const burner of burners) burner.kill("SIGKILL");
      }
    }));
});

describe.runIf(linux)("a pull request that loosens the margins of its comparison", realRuns, () => {
  // Of an open load: the rate of a closed one falls with its target, and has no setting.
  const strict = `${CHECKOUT.replace("vus = 8", "")}[schedule]\ntype = "arrivals"\nrate = 60\n`;
  const loosened = ["p50", "p95", "p99"].map(
    (time) => `[comparison.${time}]\nmargin = "900%"\nfloor = "1m"\n`,
  );

  it("passes by its own, and fails by those of its base", () =>
    withComparedService(
      { headMillis: SLOWER_MILLIS, scenario: [strict, ...loosened].join("\n") },
      async (service) => {
        const { state } = service.github;
        const { baseSha } = state.addPull({ number: 7 });
        state.files.set(`${baseSha}:perf/checkout.toml`, strict);
        const own = await service.job();
        expect(own.outputs.get("verdict")).toBe("pass");
        const step = await service.job({ "assertions-from": "base" });
        expect(step.outputs.get("verdict")).toBe("fail");
        expect(step.exitCode).toBe(1);
        expect(commentOf(service)).toContain("gate 5%");
        // A terminal's lines end where they are full.
        expect(step.stdout).toMatch(
          /does\s+not\s+count\s+yet:\s+comparison\.p50:\s+margin\s+900%/u,
        );
      },
    ));
});

describe.runIf(linux)("what a change is compared with", realRuns, () => {
  it("is another server, where the input compare says url", () =>
    withComparedService(same, (service) =>
      withServer(slowly(BASE_MILLIS), (base) =>
        withServer(slowly(SLOWER_MILLIS), async (target) => {
          const inputs = { compare: "url", "base-url": base, target, start: "" };
          const step = await service.job(inputs);
          expect(step.outputs.get("verdict")).toBe("fail");
          expect(step.summary).toContain("The input compare says url.");
          expect(step.summary).toContain("Regression confirmed: p50 of home is slower");
          expect(step.stdout).toContain(`Compared with ${base}, which was measured beside it`);
        }),
      ),
    ));

  it.each([
    [
      "stored runs, where the input compare says artifact",
      "artifact",
      /The input compare says artifact\./u,
    ],
    ["nothing, where the input compare says none", "none", /The input compare says none\./u],
    [
      "stored runs, where auto finds the load too short",
      "auto",
      /because 1s of it are measured, and 8s are needed\. So stored runs are compared with\./u,
    ],
  ])("is %s", (_, compare, reason) =>
    withComparedService(same, async (service) => {
      const step = await service.job({ compare, duration: SHORT });
      expect(step.outputs.get("verdict")).toBe("pass");
      expect(commentOf(service)).toMatch(reason);
      expect(step.summary).toMatch(reason);
      const status = compare === "none" ? "none" : "missing";
      expect(step.outputs.get("baseline-status")).toBe(status);
    }),
  );
});

/** Once the load has been on for a while. */
function killDuringLoad(signal: NodeJS.Signals) {
  let isKilled = false;
  return (child: ChildProcess, _stderr: string, stdout: string): void => {
    if (isKilled || !/^ +\d+s of \d+s/mu.test(stdout)) return;
    isKilled = true;
    child.kill(signal);
  };
}

describe.runIf(linux)("a job that is ended during its load", realRuns, () => {
  it("by SIGTERM, leaves nothing and ends as cancelled", () =>
    withComparedService(same, async ({ job, mark, temporary }) => {
      const step = await job({}, { meanwhile: killDuringLoad("SIGTERM") });
      expect(step.exitCode).toBe(130);
      expect(processesMarked(mark)).toEqual([]);
      expect(readdirSync(temporary)).toEqual(["z6-results"]);
      expect(await allPortsAreFree(step)).toBe(true);
    }));

  it("by SIGKILL, leaves what the next job ends and removes", () =>
    withComparedService(same, async ({ job, mark }) => {
      const killed = await job({}, { meanwhile: killDuringLoad("SIGKILL") });
      expect(killed.exitCode).toBeNull();
      // It is over before it begins: only its beginning matters.
      const next = await job({ setup: "exit 1" });
      expect(next.stdout).toContain("Cleaned up: a run that was killed had left");
      await eventually("all are gone", () => processesMarked(mark).length === 0);
      expect(await allPortsAreFree(killed)).toBe(true);
    }));
});
