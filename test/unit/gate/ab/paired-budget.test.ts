import { describe, expect, it } from "vitest";
import { allowancesOf } from "../../../../src/gate/ab/paired-budget.ts";
import { timeFiguresOf } from "../../../../src/gate/ab/time-figures.ts";
import { pairedRounds } from "./paired-rounds.ts";

describe("the budget for false alarms", () => {
  it.each([1, 3, 5, 6, 20])(
    "is spent once by all figures of %d requests and all looks",
    (count) => {
      const names = Array.from({ length: count }, (_, at) => `GET /${at}`);
      const looks = 3;
      const figures = timeFiguresOf(pairedRounds({ requests: names }), looks);
      const counts = count + 2;
      const { ofTime, ofCount } = allowancesOf(figures, { counts, looks, requests: count });
      const times = figures.reduce((sum, figure) => sum + ofTime(figure).alarm, 0);
      expect(looks * (times + counts * ofCount.alarm)).toBeCloseTo(0.01, 12);
    },
  );

  it("has half for the mean over requests where there are more than five", () => {
    const names = Array.from({ length: 6 }, (_, at) => `GET /${at}`);
    const looks = 1;
    const figures = timeFiguresOf(pairedRounds({ requests: names }), looks);
    const { ofTime } = allowancesOf(figures, { counts: 8, looks, requests: 6 });
    const together = figures.filter(({ request }) => request === undefined);
    expect(together.reduce((sum, figure) => sum + ofTime(figure).alarm, 0)).toBeCloseTo(0.0045, 12);
  });
});
