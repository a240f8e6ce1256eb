import type { JudgedRun } from "../../../src/app/run-summary.ts";
import type { ServerModel } from "../../../src/sim/server-model.ts";
import { plainHeader, simulated } from "../../simulated-run.ts";

/** A simulated run of 10 s at 100/s that asserts nothing. */
export async function judgedRun(
  seed: number,
  server: Partial<ServerModel> = {},
): Promise<JudgedRun> {
  const toml = `
[runtime]
duration = "10s"
seed = ${seed}
[schedule]
type = "arrivals"
rate = 100
`;
  const { scenario, findings } = await simulated(toml, server);
  return { header: plainHeader, scenario, ...findings };
}
