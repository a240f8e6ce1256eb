import { expect, it } from "vitest";
import { scenarioOfLog } from "../../../src/app/recorded-log.ts";
import { LogError } from "../../../src/base/errors.ts";
import { plainHeader } from "../../simulated-run.ts";

it("a log that is one shard of several is refused: the others are missing", () => {
  const header = { ...plainHeader, shard: { index: 1, count: 4 } };
  expect(() => scenarioOfLog(header)).toThrow(LogError);
  expect(() => scenarioOfLog(header)).toThrow("shard 2 of 4 of a run, and the others are missing");
});
