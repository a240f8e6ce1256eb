/** `5%`, `2.5%`. As text: JSON Schema has it too. */
export const percentagePattern = String.raw`^\d{1,6}(\.\d{1,6})?%$`;

/** The share that a text like `5%` says: 0.05. undefined when the text is no percentage. */
export function parsePercentage(text: string): number | undefined {
  return new RegExp(percentagePattern, "u").test(text)
    ? Number(text.slice(0, -1)) / 100
    : undefined;
}

/** 0.05 is `5%`, and not what binary fractions make of it. */
export function formatPercentage(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
