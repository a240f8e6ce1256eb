import { type ComparedTime, marginDefaults, PASS_BELOW_MARGINS } from "./margin-defaults.ts";
import { formatPercentage } from "./percentage.ts";
import type { ProblemList } from "./problem-list.ts";
import type { ComparisonMargins, MarginRule } from "./scenario.ts";
import type { Sections } from "./schema.ts";

/** `[comparison]`, with what it does not say filled in. */
export function resolveMargins(
  written: Sections["comparison"],
  problems: ProblemList,
): ComparisonMargins {
  const ruleOf = (time: ComparedTime): MarginRule => {
    const otherwise = marginDefaults[time];
    const { margin = otherwise.failMargin, floor = otherwise.floorNanos } = written?.[time] ?? {};
    const passBelow = written?.[time]?.pass_below ?? PASS_BELOW_MARGINS[time] * margin;
    if (passBelow < margin) {
      problems.add({
        path: ["comparison", time, "pass_below"],
        message: `pass_below must be at least the margin, which is ${formatPercentage(margin)}: what is between them would neither pass nor fail`,
      });
    }
    return { failMargin: margin, passBound: passBelow, floorNanos: floor };
  };
  return { p50: ruleOf("p50"), p95: ruleOf("p95"), p99: ruleOf("p99") };
}
