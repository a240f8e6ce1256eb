import { describe, expect, it } from "vitest";
import { FactBatch } from "../../../src/engine/fact-batch.ts";
import { rowsOfBlock } from "../../log-rows.ts";

describe("the facts of one turn", () => {
  it.each(["openFailed", "stop"] as const)("keep what %s says when they grow", (kind) => {
    const facts = new FactBatch();
    const capacity = facts.rows.capacity;
    for (let row = 0; row < capacity * 2 + 1; row += 1) {
      if (kind === "stop") facts.stop(row, 14);
      else facts.openFailed(row, row, { outcome: 14, shortage: 0 });
    }
    expect(facts.rows.capacity).toBeGreaterThan(capacity);
    const rows = rowsOfBlock(facts.rows, 0);
    expect(rows.filter(({ code }) => code !== 14)).toEqual([]);
    expect(rows.map(({ at }) => at)).toEqual(rows.map((_, index) => index));
  });
});
