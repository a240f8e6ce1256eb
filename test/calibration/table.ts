export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** As Markdown: the first column to the left, figures to the right. */
export function printed({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [`### ${title}`, "", line(head), line(rule), ...rows.map(line), ""].join("\n");
}

/** A share as whole per cents; one decimal below ten, where it matters. */
export function percent(share: number): string {
  const value = 100 * share;
  return value !== 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0);
}

/** How often something is so, of a number of gates. */
export function shareOf<T>(items: readonly T[], isSo: (item: T) => boolean): number {
  return items.filter(isSo).length / items.length;
}
