const COMMIT_DIGITS = 8;

/** The beginning of a commit's id; by characters, as nobody promises that it is one. */
export function shortCommit(commit: string): string {
  return Array.from(commit).slice(0, COMMIT_DIGITS).join("");
}
