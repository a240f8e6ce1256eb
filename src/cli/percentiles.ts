import { UsageError } from "../base/errors.ts";

const PERCENTILES_MAX = 20;

/** Reads `50,95,99.9`. @throws UsageError */
export function parsePercentiles(text: string | undefined): readonly number[] | undefined {
  if (text === undefined) return undefined;
  const numbers = text.split(",").map((part) => {
    const written = part.trim().replace(/^p/u, "");
    const percent = /^\d{1,2}(\.\d{1,6})?$/u.test(written) ? Number(written) : 0;
    if (percent > 0) return percent;
    throw new UsageError(`--percentiles cannot have ${JSON.stringify(part)}`, {
      hint: 'write numbers above 0 and below 100, like "50,95,99.9"',
    });
  });
  if (numbers.length > PERCENTILES_MAX) {
    throw new UsageError(`--percentiles has more than ${PERCENTILES_MAX} numbers`);
  }
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}
