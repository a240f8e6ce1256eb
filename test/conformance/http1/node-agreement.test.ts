import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KEPT_BODY_BYTES_MAX } from "../../../src/protocol/http1/limits.ts";
import { malformed } from "./malformed.ts";
import { Dice, mutatedResponse } from "./mutations.ts";
import { NodeClient } from "./node-client.ts";
import { unexplainedDifference } from "./node-differences.ts";
import { readWhole, type Sent } from "./reading.ts";
import { wellFormed } from "./well-formed.ts";

const MUTATED_RESPONSES = 1_000;
const SEED = 2;

const cases: readonly (readonly [name: string, sent: Sent | string])[] = [
  ...Object.values(wellFormed).flatMap((subject) =>
    subject.map(([name, sent]) => [name, sent] as const),
  ),
  ...malformed.flatMap(([, , subject]) => subject),
];

const client = new NodeClient();
beforeAll(() => client.start());
afterAll(() => client.stop());

describe("node:http reads what we read, but for reviewed differences", () => {
  it.each(cases)("%s", async (_, sent) => {
    const closing = { ...(typeof sent === "string" ? { wire: sent } : sent), fin: true };
    expect(await difference(closing)).toBeUndefined();
  });

  it(`${MUTATED_RESPONSES} damaged responses`, async () => {
    for (let lane = 0; lane < MUTATED_RESPONSES; lane += 1) {
      const sent = mutatedResponse(new Dice(SEED, lane));
      expect(await difference(sent), JSON.stringify(sent)).toBeUndefined();
    }
  });
});

async function difference(sent: Sent): Promise<string | undefined> {
  const ours = readWhole(sent);
  if (ours.bodyBytes > KEPT_BODY_BYTES_MAX) return undefined; // Not all of it can be compared.
  return unexplainedDifference(ours, await client.read(sent));
}
