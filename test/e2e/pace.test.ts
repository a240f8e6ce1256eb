import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { paceOf } from "../../src/app/pace.ts";
import { TargetError } from "../../src/base/errors.ts";
import { NANOS_PER_MILLI } from "../../src/base/time.ts";
import { freePort } from "../../src/node/free-port.ts";
import { noInputs, scenarioOf } from "../simulated-run.ts";
import { slowly, withServer } from "./loopback-server.ts";

const SERVICE_MILLIS = 30;

const inputs = {
  ...noInputs,
  readText: (): never => {
    throw new Error("this scenario has no certificate");
  },
};

const busyAt = (url: string) =>
  scenarioOf(`
    [runtime]
    vus = 50
    duration = "60s"
    [target]
    base_url = "${url}"`);

describe("the pace of a service", () => {
  it("is what one virtual user sees, whatever load the scenario has", async () => {
    let underWay = 0;
    let mostAtOnce = 0;
    const answer: RequestListener = (request, response) => {
      underWay += 1;
      mostAtOnce = Math.max(mostAtOnce, underWay);
      response.once("close", () => {
        underWay -= 1;
      });
      slowly(SERVICE_MILLIS)(request, response);
    };
    const pace = await withServer(answer, (url) => paceOf(busyAt(url), inputs, "base"));
    expect(mostAtOnce).toBe(1);
    expect(pace.medianNanos).toBeGreaterThanOrEqual((SERVICE_MILLIS - 2) * NANOS_PER_MILLI);
    expect(pace.p99Nanos).toBeGreaterThanOrEqual(pace.medianNanos);
  });

  it("is unknown of one that answers nothing in time", () =>
    withServer(slowly(10_000), async (url) => {
      const impatient = { ...busyAt(url), gracefulStopNanos: 0 };
      expect(await paceOf(impatient, inputs, "base")).toEqual({ medianNanos: 0, p99Nanos: 0 });
    }));

  it.each(["base", "head"] as const)(
    "is an error where nobody listens, which names %s",
    async (variant) => {
      const url = `http://127.0.0.1:${await freePort()}`;
      const pace = paceOf(busyAt(url), inputs, variant);
      await expect(pace).rejects.toThrow(TargetError);
      await expect(pace).rejects.toThrow(
        `${variant} cannot be reached at ${url}: every attempt failed (refused)`,
      );
    },
  );
});
