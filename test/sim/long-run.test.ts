import { expect, it } from "vitest";
import { NANOS_PER_SECOND } from "../../src/base/time.ts";
import { ofKind } from "../log-rows.ts";
import { simulated } from "../simulated-run.ts";

const DAY_SECONDS = 24 * 3600;

it("a day of light load ends on time, and its clock does not drift", async () => {
  const { rows, findings } = await simulated(`
    [schedule]
    type = "arrivals"
    [[schedule.stages]]
    rate = 0.5
    duration = "24h"
    [[targets]]
    name = "main"
    base_url = "http://sim.test"
    idle_timeout = "1s"`);
  const sent = ofKind(rows, "requestSent");
  expect(sent.length).toBe(DAY_SECONDS / 2);
  expect(sent.at(-1)).toMatchObject({ x: (DAY_SECONDS - 2) * NANOS_PER_SECOND });
  expect(ofKind(rows, "loadEnded")).toMatchObject([{ at: DAY_SECONDS * NANOS_PER_SECOND }]);
  expect(findings.metrics.wholeRun).toMatchObject({ succeeded: DAY_SECONDS / 2, holds: true });
});
