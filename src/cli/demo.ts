import { scenarioText } from "../app/scenario-file.ts";
import type { ExitCode } from "../base/errors.ts";
import { startDemoProcess } from "../node/demo-process.ts";
import type { Console } from "./console.ts";
import type { LiveFlags } from "./flags.ts";
import type { LoadRunFlags } from "./load-run.ts";
import { runSource } from "./run.ts";

export type DemoFlags = LoadRunFlags & LiveFlags & { readonly slow?: boolean };

const DEMO_SCENARIO = `# What "z6 demo" runs: a shop's API under a steady 150 requests a second.

[metadata]
name = "demo"

[runtime]
duration = "10s"
seed = 6
timer = "economical"   # sleep between requests, and leave the machine to the server

[target]
base_url = "http://127.0.0.1"

[schedule]
type = "arrivals"
rate = 150

[[requests]]
name = "list products"
path = "/products"
weight = 6

[[requests]]
name = "show product"
path = "/products/2"
weight = 3

[[requests]]
name = "show cart"
path = "/cart"
weight = 1

[assertions]
p99_latency_ms = 250
error_rate_max = 0.01
`;

/** Shows a whole run on one machine: a server, ten seconds of load, the verdict, the files. */
export async function demo(flags: DemoFlags, console: Console): Promise<ExitCode> {
  const slow = flags.slow === true ? ["--slow"] : [];
  const target = await startDemoProcess([process.argv[1]!, "demo-target", ...slow]);
  try {
    const source = scenarioText("demo.toml", DEMO_SCENARIO);
    return await runSource({ source, overrides: { target: target.url } }, flags, console);
  } finally {
    target.stop();
  }
}
