/** `p99_ms`; `p99_9_ms` for 99.9, so that a key is a word in every language. */
export function percentileKey(percent: number): string {
  return `p${String(percent).replace(".", "_")}_ms`;
}
