const COMMIT_DIGITS = 8;
const DAY_LENGTH = 10;
const MINUTE_LENGTH = 16;

/** A commit as a report names it. */
export function shortCommit(commit: string): string {
  return beginningOf(commit, COMMIT_DIGITS);
}

/** `2026-03-01`, of an instant in ISO 8601. */
export function dayOf(startedAt: string): string {
  return beginningOf(startedAt, DAY_LENGTH);
}

/** `2026-03-01 12:00`, likewise. */
export function minuteOf(startedAt: string): string {
  return beginningOf(startedAt, MINUTE_LENGTH).replace("T", " ");
}

/** By characters, so that none is cut in two: a stored run may say anything of itself. */
function beginningOf(text: string, characters: number): string {
  return Array.from(text).slice(0, characters).join("");
}
