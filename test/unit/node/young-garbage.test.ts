import { getHeapSpaceStatistics } from "node:v8";
import { describe, expect, it } from "vitest";
import { collectYoung } from "../../../src/node/young-garbage.ts";

const MEGABYTE = 1_000_000;

function youngBytes(): number {
  const young = getHeapSpaceStatistics().find((space) => space.space_name === "new_space");
  return young!.space_used_size;
}

describe("young garbage", () => {
  it("is gone when it was collected", () => {
    collectYoung();
    const atFirst = youngBytes();
    // Less than V8 would collect by itself.
    while (youngBytes() < atFirst + MEGABYTE / 2) Array.from({ length: 100 }, () => ({}));
    collectYoung();
    expect(youngBytes()).toBeLessThan(atFirst + MEGABYTE / 4);
  });
});
