import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { metricsDocument } from "../../src/report/metrics-schema.ts";
import { bundleFolder } from "../e2e/programs.ts";
import { withPullRequest } from "../e2e/pull-request-place.ts";
import { processesMarked } from "../e2e/service-place.ts";
import { errorOf, type GateRecord, type Job, recordOf, type Setup } from "./gate-record.ts";
import type { Version } from "./service.ts";

/** Of what a job wrote, the end tells why there was no run. */
const LINES_OF_ERROR = 8;

const unchanged = { slower: 1, slowerTail: 1 } as const;

/**
 * One job of a pull request, as a runner runs it: the bundled action checks out both sides,
 * starts them, drives them in turns and judges. The change is to the service, or, where nothing
 * makes it slower, to another file.
 *
 * @returns also for a job that failed; then it says why
 * @throws the signal's reason, once everything of the job is gone
 */
export async function realGate(setup: Setup, signal: AbortSignal): Promise<GateRecord> {
  signal.throwIfAborted();
  const { service: kind, slower, slowerTail } = setup;
  const main = {
    "server.mjs": program({ kind, ...unchanged }),
    "perf/gate.toml": scenario(setup),
  };
  const change = {
    "server.mjs": program({ kind, slower, slowerTail }),
    "CHANGES.md": "What the pull request says of itself.\n",
  };
  return withPullRequest({ main, change }, async ({ job, mark }) => {
    const beganAt = Date.now();
    const inputs = {
      scenario: "perf/gate.toml",
      compare: "base",
      start: `exec '${process.execPath}' server.mjs`,
      "wait-for": "http://127.0.0.1:$PORT/",
    };
    try {
      const meanwhile = endedBy(signal);
      const step = await job(inputs, { meanwhile, bundle: bundleFolder });
      signal.throwIfAborted();
      const done: Job = {
        at: new Date(beganAt).toISOString(),
        setup,
        jobSeconds: (Date.now() - beganAt) / 1_000,
      };
      const path = join(step.outputs.get("output-path") ?? "", "metrics.json");
      if (!existsSync(path)) {
        return errorOf(done, lastLines(`${step.stdout}\n${step.stderr}`));
      }
      const metrics = metricsDocument.parse(JSON.parse(readFileSync(path, "utf8")));
      return recordOf(done, metrics);
    } finally {
      endMarked(mark);
    }
  });
}

/** The program is one file of this repository: what base and head differ by is what they ask. */
function program(version: Version): string {
  const service = new URL("service.ts", import.meta.url).href;
  return `import { serve } from "${service}";\n\nserve(${JSON.stringify(version)});\n`;
}

/** Nothing that has a default is said, the warm-up included. */
function scenario({ rate, seconds }: Setup): string {
  const duration = seconds === "auto" ? "auto" : `${seconds}s`;
  return `[metadata]
name = "gate"

[runtime]
duration = "${duration}"

[schedule]
type = "arrivals"
rate = ${rate}

[target]
base_url = "http://127.0.0.1:1"

[[requests]]
name = "home"
path = "/"
`;
}

/** Cancels the job as a runner does; asked with every output, since only then there is a process. */
function endedBy(signal: AbortSignal): (child: ChildProcess) => void {
  let isWatched = false;
  return (child) => {
    if (isWatched) return;
    isWatched = true;
    const cancel = (): void => void child.kill("SIGTERM");
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    child.once("exit", () => signal.removeEventListener("abort", cancel));
  };
}

/** What a job that was ended hard has left. */
function endMarked(mark: string): void {
  for (const pid of processesMarked(mark)) process.kill(pid, "SIGKILL");
}

function lastLines(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.slice(-LINES_OF_ERROR);
}
