/** A job summary for an error: the text as it is, whatever is in it. */
export function errorSummary(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `### ❌ Z6 could not run\n\n${fence}text\n${text.trimEnd()}\n${fence}\n`;
}
