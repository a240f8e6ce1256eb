import { describe, expect, it } from "vitest";
import { PAIR_CAVEAT } from "../../../src/gate/difference.ts";
import type { DifferenceRow, RunDifference } from "../../../src/gate/difference.ts";
import {
  renderDifferenceJson,
  renderDifferenceMarkdown,
  renderDifferenceTerminal,
} from "../../../src/report/difference-layouts.ts";
import { differenceModel } from "../../../src/report/difference-model.ts";
import { NANOS_PER_MILLI as ms } from "../../../src/base/time.ts";
import { hostileNames } from "./hostile-names.ts";

const plain = { colour: false, width: 100 };

function row(different: Partial<DifferenceRow> = {}): DifferenceRow {
  return {
    request: undefined,
    quantity: "p50",
    unit: "nanos",
    base: 20 * ms,
    head: 21 * ms,
    absolute: ms,
    relative: 0.05,
    spread: 0.1,
    label: "within_noise",
    ...different,
  };
}

function difference(different: Partial<RunDifference> = {}): RunDifference {
  return {
    comparable: true,
    differingKeys: [],
    rows: [
      row(),
      row({
        quantity: "p99",
        base: 100 * ms,
        head: 180 * ms,
        absolute: 80 * ms,
        relative: 0.8,
        spread: 0.22,
        label: "clear",
      }),
      row({
        quantity: "failed_ratio",
        unit: "ratio",
        base: 0,
        head: 0.0004,
        absolute: 0.0004,
        relative: undefined,
        spread: 0.001,
      }),
      row({
        request: "create_order",
        base: undefined,
        head: 9 * ms,
        absolute: undefined,
        relative: undefined,
        spread: undefined,
        label: "cannot_tell",
      }),
      row({
        request: "create_order",
        quantity: "p99",
        absolute: -4 * ms,
        relative: -0.4,
        label: "clear",
      }),
      row({
        request: "create_order",
        quantity: "rate",
        unit: "perSecond",
        base: 200,
        head: 100,
        absolute: -100,
        relative: -0.5,
        label: "clear",
      }),
    ],
    requestsOnlyInBase: ["old"],
    requestsOnlyInHead: [],
    caveat: PAIR_CAVEAT,
    ...different,
  };
}

const names = { baseName: "main.z6log", headName: "change.z6log" };

describe("the difference of two runs", () => {
  const model = differenceModel({ difference: difference(), ...names });

  it("says first how much is clear, then each figure with its noise", async () => {
    expect(model.headline).toBe(
      "1 clearly worse, 1 clearly better, 1 clearly different, of 6 figures",
    );
    await expect(renderDifferenceTerminal(model, plain)).toMatchFileSnapshot(
      "golden/difference.txt",
    );
  });

  it("says the same in Markdown", async () => {
    await expect(renderDifferenceMarkdown(model)).toMatchFileSnapshot("golden/difference.md");
  });

  it("has times in milliseconds in JSON", () => {
    const { rows } = JSON.parse(renderDifferenceJson(model)) as { rows: unknown[] };
    expect(rows[1]).toEqual({
      request: null,
      quantity: "p99",
      unit: "ms",
      base: 100,
      head: 180,
      absolute: 80,
      relative_ratio: 0.8,
      spread_ratio: 0.22,
      label: "clear",
    });
  });

  it("is none when the loads differ, and names the keys", () => {
    const other = difference({ comparable: false, differingKeys: ["load.stages[0].rateTo"] });
    const text = renderDifferenceTerminal(differenceModel({ difference: other, ...names }), plain);
    expect(text).toContain("The runs drove different loads: they cannot be compared");
    expect(text).toContain("The scenarios differ in load.stages[0].rateTo.");
  });

  it("has no control character, whatever the names are", () => {
    for (const name of hostileNames) {
      const hostile = differenceModel({
        difference: difference({ rows: [row({ request: name })], requestsOnlyInHead: [name] }),
        baseName: name,
        headName: name,
      });
      const texts = [
        renderDifferenceTerminal(hostile, plain),
        renderDifferenceMarkdown(hostile),
        renderDifferenceJson(hostile),
      ];
      for (const text of texts) expect(text, name).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e]/u);
    }
  });
});
