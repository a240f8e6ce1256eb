import { describe, expect, it } from "vitest";
import type { LogHeader } from "../../src/eventlog/header.ts";
import { NANOS_PER_MILLI as ms } from "../../src/base/time.ts";
import { pairedScenario } from "../../src/scenario/pairing.ts";
import type { Pairing } from "../../src/scenario/scenario.ts";
import { framed, plainHeader, scenarioOf, simulated } from "../simulated-run.ts";
import { otherNode } from "./other-node.ts";
import { runCli } from "./programs.ts";
import { SHORT } from "./scenarios.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

const node = otherNode();

const COMPARED = `[runtime]
duration = "20s"
warmup = "1s"
seed = 3

[target]
base_url = "http://head.test"

[schedule]
type = "arrivals"
rate = 300

[[requests]]
name = "home"
path = "/"
`;

const pairing: Pairing = {
  base: "http://base.test",
  head: "http://head.test",
  sliceNanos: 250 * ms,
  guardNanos: 50 * ms,
  warmUpQuads: 1,
  quads: 10,
  rounds: 2,
  stopsEarly: false,
  restarts: true,
  identical: false,
};

/** Base and head side by side, the head slower by a fifth. */
async function comparedLog(): Promise<Uint8Array> {
  const scenario = pairedScenario(scenarioOf(COMPARED), pairing);
  const head = { serviceNanos: 12 * ms };
  const { payloads } = await simulated(scenario, head, { serviceNanos: 10 * ms });
  const header: LogHeader = {
    ...plainHeader,
    seed: 3,
    scenario: { file: "compared.toml", text: COMPARED, sha256: "" },
    overrides: { pairing },
  };
  return framed(payloads, header);
}

/** What a verb prints on the tests' Node.js and on the other one. */
async function onBoth(place: Workplace, ...args: readonly string[]) {
  const options = { cwd: place.path };
  const [here, there] = [await runCli(args, options), await runCli(args, { ...options, node })];
  return { here, there };
}

describe.skipIf(node === undefined)("two versions of Node.js", () => {
  it("simulate the same run, and judge its log alike, in every byte", () =>
    withWorkplace(async (place) => {
      place.write("short.toml", SHORT);
      const simulate = (output: string) => [
        "simulate",
        "short.toml",
        "--seed",
        "7",
        "--output",
        output,
      ];
      await runCli(simulate("here"), { cwd: place.path });
      await runCli(simulate("there"), { cwd: place.path, node });
      expect(place.read("there/metrics.json")).toBe(place.read("here/metrics.json"));
      for (const log of ["here/events.z6log", "there/events.z6log"]) {
        const { here, there } = await onBoth(place, "report", log, "--format", "json");
        expect(here.stdout).toBe(place.read("here/metrics.json"));
        expect(there).toEqual(here);
      }
    }));

  it("replay and judge base and head side by side alike", () =>
    withWorkplace(async (place) => {
      place.write("compared.z6log", await comparedLog());
      const replayed = await onBoth(place, "replay", "compared.z6log");
      expect(replayed.there.stdout).toContain("identical");
      const judged = await onBoth(place, "judge", "compared.z6log", "--json");
      expect(JSON.parse(judged.here.stdout)).toMatchObject({ verdict: "fail" });
      expect(judged.there).toEqual(judged.here);
    }));
});
