/**
 * How often the gate is wrong on this machine: `npm run gates -- --gates 60`.
 *
 * Starts two servers from one program, lets `z6 compare` judge the second beside the first, stops
 * them, and does so again. With `--slower 1.1` the second takes so many times as long; with
 * `--neighbour` another process takes a core for itself half of the time. Takes about 12 s a gate.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/** Of a request: busy for so long, and one in so many for several times as long. */
const SERVICE_MILLIS = 0.5;
const SLOW_ONE_IN = 33;
const SLOW_TIMES = 4;
const NEIGHBOUR_MILLIS = 500;

const program = fileURLToPath(import.meta.url);
const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gates: { type: "string", default: "10" },
    slower: { type: "string", default: "1" },
    rate: { type: "string", default: "300" },
    seconds: { type: "string", default: "8" },
    neighbour: { type: "boolean", default: false },
  },
});

function busyFor(millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end);
}

function serve(factor: number): void {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    busyFor(SERVICE_MILLIS * factor * (requests % SLOW_ONE_IN === 0 ? SLOW_TIMES : 1));
    response.end("well");
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    if (typeof address === "object") console.log(address?.port);
  });
}

/** A neighbour that comes and goes. */
function beNeighbour(): void {
  setInterval(() => busyFor(NEIGHBOUR_MILLIS * Math.random() * 2), 2 * NEIGHBOUR_MILLIS);
}

async function started(factor: number): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [program, "serve", "--slower", `${factor}`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  return { child, url: `http://127.0.0.1:${String(line).trim()}` };
}

/** @returns the verdict of one gate, on new processes */
async function gate(folder: string): Promise<string> {
  const base = await started(1);
  const head = await started(Number(values.slower));
  const output = join(folder, "out");
  const run = spawn(
    process.execPath,
    [cli, "compare", join(folder, "gate.toml"), "--base", base.url, "--head", head.url].concat([
      "--output",
      output,
      "--force",
      "--quiet",
    ]),
    { stdio: "ignore" },
  );
  await once(run, "exit");
  for (const { child } of [base, head]) child.kill();
  const metrics = JSON.parse(readFileSync(join(output, "metrics.json"), "utf8")) as {
    verdict: string;
    reasons: string[];
  };
  if (metrics.verdict !== "pass") console.log(`  ${metrics.verdict}: ${metrics.reasons[0]}`);
  return metrics.verdict;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "z6-gates-"));
  const neighbour = values.neighbour
    ? spawn(process.execPath, [program, "neighbour"], { stdio: "ignore" })
    : undefined;
  writeFileSync(
    join(folder, "gate.toml"),
    `[runtime]
duration = "${Number(values.seconds) + 2}s"
warmup = "2s"
[target]
base_url = "http://127.0.0.1:1"
[schedule]
type = "arrivals"
rate = ${values.rate}
[[requests]]
name = "GET /"
path = "/"
`,
  );
  const counts = new Map<string, number>();
  try {
    for (let index = 0; index < Number(values.gates); index += 1) {
      const verdict = await gate(folder);
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    }
  } finally {
    neighbour?.kill();
    rmSync(folder, { recursive: true });
  }
  console.log(
    `${values.gates} gates, head × ${values.slower}, ${values.rate}/s for ${values.seconds} s` +
      `${values.neighbour ? ", beside a neighbour" : ""}: ` +
      ["pass", "fail", "inconclusive", "invalid"]
        .map((verdict) => `${verdict} ${counts.get(verdict) ?? 0}`)
        .join(", "),
  );
}

switch (positionals[0]) {
  case "serve":
    serve(Number(values.slower));
    break;
  case "neighbour":
    beNeighbour();
    break;
  default:
    await measure();
}
