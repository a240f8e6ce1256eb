import { formatDuration } from "../base/duration.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import { type ComparedTime, marginDefaults, PASS_BELOW_MARGINS } from "./margin-defaults.ts";
import { formatPercentage } from "./percentage.ts";
import { duration, percentage, table } from "./schema-leaf.ts";

/** Less is within what two starts of the same code commonly differ by. */
const MARGIN_MIN = 0.01;
const MARGIN_MAX = 10;
const FLOOR_NANOS_MAX = 3_600 * NANOS_PER_SECOND;

export const comparisonSchema = table(
  {
    p50: marginSchema("p50", "Of the median of the response time.").optional(),
    p95: marginSchema("p95", "Of its 95th percentile.").optional(),
    p99: marginSchema(
      "p99",
      "Of its 99th percentile. Base and head side by side can fail by it, and pass without it.",
    ).optional(),
  },
  "From when on a slowdown matters, where the run is compared: with a base beside it, and with stored runs.",
);

function marginSchema(time: ComparedTime, about: string) {
  const range = { min: MARGIN_MIN, max: MARGIN_MAX };
  const { failMargin, floorNanos } = marginDefaults[time];
  return table(
    {
      margin: percentage(range, {
        about: "A slowdown up to this is none: nothing fails by it, and nothing is suspected.",
        otherwise: `\`"${formatPercentage(failMargin)}"\``,
      }).optional(),
      pass_below: percentage(range, {
        about: "To pass, a slowdown of this size has to be ruled out. At least the margin.",
        otherwise: `${PASS_BELOW_MARGINS[time]} times the margin`,
      }).optional(),
      floor: duration(
        { min: 0, max: FLOOR_NANOS_MAX },
        {
          about:
            'A slowdown up to this is none either, whatever share it is. Where it is more than `margin`, or than `pass_below`, it takes its place; `"0s"` never does.',
          otherwise: `\`"${formatDuration(floorNanos)}"\``,
        },
      ).optional(),
    },
    about,
  );
}
