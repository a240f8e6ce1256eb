import { describe, expect, it } from "vitest";
import { emptyPairedBlock, joinedPairedBlocks } from "../../../src/metrics/paired-run.ts";
import { responseTimeOf } from "../../../src/gate/ab/quad-times.ts";
import { bucketsOf } from "../stats/bucket-lists.ts";

describe("joined blocks of a comparison", () => {
  const block = (times: readonly number[], failed: number) => ({
    ...emptyPairedBlock,
    planned: times.length + failed + 1,
    sent: times.length + failed,
    succeeded: times.length,
    failed,
    dropped: 1,
    responseTimes: [bucketsOf(times.slice(0, 1)), bucketsOf(times.slice(1)), [], []],
    waiting: bucketsOf(times.slice(1)),
  });

  it("hold what each of them holds", () => {
    const joined = joinedPairedBlocks([block([1e6, 2e6], 1), block([2e6, 5e6, 9e6], 0)]);
    expect(joined).toEqual({
      ...block([1e6, 2e6, 2e6, 5e6, 9e6], 1),
      responseTimes: [bucketsOf([1e6, 2e6]), bucketsOf([2e6, 5e6, 9e6]), [], []],
      waiting: joined.waiting,
      planned: 8,
      dropped: 2,
    });
    expect(responseTimeOf(joined)).toEqual(bucketsOf([1e6, 2e6, 2e6, 5e6, 9e6]));
    expect(joined.waiting).toEqual(bucketsOf([2e6, 5e6, 9e6]));
  });

  it("of none, or of empty ones, are empty", () => {
    expect(joinedPairedBlocks([])).toEqual(emptyPairedBlock);
    expect(joinedPairedBlocks([emptyPairedBlock, emptyPairedBlock])).toEqual(emptyPairedBlock);
  });
});
