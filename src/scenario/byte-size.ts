const bytesPerUnit: ReadonlyMap<string, number> = new Map([
  ["B", 1],
  ["KiB", 1024],
  ["MiB", 1024 * 1024],
  ["GiB", 1024 * 1024 * 1024],
]);

/** A whole number and a binary unit, `64KiB`. As text: JSON Schema has it too. */
export const byteSizePattern = String.raw`^\d{1,15}(B|KiB|MiB|GiB)$`;

/** The bytes of a text like `64KiB`; undefined when the text is not a size. */
export function parseByteSize(text: string): number | undefined {
  const parts = new RegExp(byteSizePattern, "u").exec(text);
  const unit = parts?.[1];
  if (unit === undefined) return undefined;
  return Number(text.slice(0, -unit.length)) * (bytesPerUnit.get(unit) ?? Number.NaN);
}

/** The largest unit that divides it: `64KiB`, `1000B`. */
export function formatByteSize(bytes: number): string {
  for (const [unit, size] of [...bytesPerUnit].toReversed()) {
    if (bytes >= size && bytes % size === 0) return `${bytes / size}${unit}`;
  }
  return `${bytes}B`;
}
