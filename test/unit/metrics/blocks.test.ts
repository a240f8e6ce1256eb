import { describe, expect, it } from "vitest";
import { bucketTotal } from "../../../src/base/coarse-buckets.ts";
import { Outcome } from "../../../src/base/outcome.ts";
import { BLOCK_REQUESTS_MAX, BLOCKS_MAX, BlockTally } from "../../../src/metrics/block-tally.ts";
import type { BlockSeries } from "../../../src/metrics/exchange-block.ts";
import type { EndedExchange } from "../../../src/metrics/exchange-tally.ts";
import { bucketsOf } from "../stats/bucket-lists.ts";
import { RunScript } from "./run-script.ts";
import { ms, sampleRequest, sampleScenario, second } from "./sample-scenario.ts";

describe("the blocks of a run", () => {
  it("are of a second each, by when an exchange was intended and not by when it ended", () => {
    const script = new RunScript()
      .exchange({ intendedAt: 0, endedAt: 3 * second })
      .exchange({ intendedAt: second, endedAt: second + 2 * ms })
      .exchange({ intendedAt: second + ms, endedAt: second + 5 * ms, outcome: Outcome.reset });
    const { blockNanos, overall } = script.metrics(sampleScenario()).blocks;
    expect(blockNanos).toBe(second);
    expect(overall).toEqual([
      { failed: 0, buckets: bucketsOf([3 * second]) },
      { failed: 1, buckets: bucketsOf([2 * ms]) },
    ]);
  });

  it("begin with the measured window", () => {
    const script = new RunScript()
      .exchange({ intendedAt: 0, endedAt: ms })
      .exchange({ intendedAt: 2 * second, endedAt: 2 * second + ms });
    const { overall } = script.metrics(sampleScenario({ warmUpNanos: 2 * second })).blocks;
    expect(overall).toEqual([{ failed: 0, buckets: bucketsOf([ms]) }]);
  });

  it("are there for each request too, as long as the whole", () => {
    const scenario = sampleScenario({ requests: [sampleRequest("a"), sampleRequest("b")] });
    const script = new RunScript()
      .exchange({ request: 0, intendedAt: 0, endedAt: ms })
      .exchange({ request: 1, intendedAt: second, endedAt: second + ms });
    const { requests } = script.metrics(scenario).blocks;
    const some = { failed: 0, buckets: bucketsOf([ms]) };
    const none = { failed: 0, buckets: [] };
    expect(requests).toEqual([
      { name: "a", blocks: [some, none] },
      { name: "b", blocks: [none, some] },
    ]);
  });

  it("are joined in pairs when a run has more than there may be", () => {
    const { blockNanos, overall } = tallied(2 * BLOCKS_MAX + 1);
    expect(blockNanos).toBe(4 * second);
    expect(overall.length).toBe(Math.ceil((2 * BLOCKS_MAX + 1) / 4));
    expect(overall[0]).toEqual({ failed: 0, buckets: bucketsOf([ms, ms + 1, ms + 2, ms + 3]) });
    expect(overall.reduce((sum, { buckets }) => sum + bucketTotal(buckets), 0)).toBe(
      2 * BLOCKS_MAX + 1,
    );
  });

  it("are kept of the first requests of very many", () => {
    const requests = Array.from({ length: BLOCK_REQUESTS_MAX + 9 }, (_, i) =>
      sampleRequest(`r${i}`),
    );
    const [first, ...rest] = requests;
    const tally = new BlockTally(sampleScenario({ requests: [first!, ...rest] }));
    tally.end({ ...exchange, request: BLOCK_REQUESTS_MAX + 3 });
    const blocks = tally.finish();
    expect(blocks.requests.length).toBe(BLOCK_REQUESTS_MAX);
    expect(blocks.overall).toEqual([{ failed: 0, buckets: bucketsOf([ms]) }]);
  });
});

const exchange: EndedExchange = {
  request: 0,
  target: 0,
  outcome: Outcome.ok,
  status: 200,
  intendedAt: 0,
  availableAt: 0,
  wasSent: true,
  sentAt: 0,
  firstByteAt: 0,
  endedAt: ms,
  bytesRead: 0,
  lastOfIteration: true,
  endedInLoad: true,
};

/** One exchange a second, each a nanosecond longer than the one before. */
function tallied(seconds: number): BlockSeries {
  const tally = new BlockTally(sampleScenario());
  for (let at = 0; at < seconds; at += 1) {
    tally.end({ ...exchange, intendedAt: at * second, endedAt: at * second + ms + at });
  }
  return tally.finish();
}
