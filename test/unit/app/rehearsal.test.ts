import { expect, it } from "vitest";
import { Recording } from "../../../src/app/recording.ts";
import { simulate } from "../../../src/app/simulate.ts";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import { pairedScenario } from "../../../src/scenario/pairing.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { defaultServer } from "../../../src/sim/server-model.ts";
import { noInputs, scenarioOf } from "../../simulated-run.ts";

const settings = { failOnInconclusive: false };

const plain = scenarioOf(
  `
  [schedule]
  type = "arrivals"
  rate = 200
  [runtime]
  duration = "3s"
  warmup = "1s"`,
);

const paired = pairedScenario(plain, {
  base: "http://base.test:1",
  head: "http://head.test:1",
  sliceNanos: 50 * ms,
  guardNanos: 10 * ms,
  warmUpQuads: 4,
  quads: 10,
  rounds: 2,
  stopsEarly: false,
  identical: false,
  restarts: true,
});

it.each([
  { name: "a run with a warm-up", scenario: plain },
  { name: "a comparison", scenario: paired },
])("finds in $name what it finds without having rehearsed", async ({ scenario }) => {
  const rehearsed = recordingOf(scenario);
  rehearsed.rehearse();
  const other = recordingOf(scenario);
  const findings = await simulate({
    scenario,
    workers: 1,
    server: defaultServer,
    inputs: noInputs,
    settings,
    take: (_payload, rows) => {
      rehearsed.addBlock(rows);
      other.addBlock(rows);
    },
  });
  const { metrics } = rehearsed.conclude(settings);
  expect(metrics.measured.sent).toBeGreaterThan(0);
  expect(metrics).toEqual(other.conclude(settings).metrics);
  expect(metrics.overall).toEqual(findings.metrics.overall);
});

function recordingOf(scenario: Scenario): Recording {
  return new Recording(scenario, 1, () => {});
}
