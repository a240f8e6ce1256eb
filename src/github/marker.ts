import { createHash } from "node:crypto";

/** Which run wrote a comment: a later run has a larger id, a re-run a larger attempt. */
export type RunStamp = { readonly id: number; readonly attempt: number };

const KEY_DIGITS = 16;
const MARKER_PATTERN =
  /^<!-- z6:v1 key=(?<key>[0-9a-f]{16}) run=(?<id>\d{1,16})\.(?<attempt>\d{1,9}) -->(?:\r?\n|$)/u;

/** The key as a marker shows it: whatever it is made of, nothing of it can leave the marker. */
function markerKey(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, KEY_DIGITS);
}

/** A comment's first line, which a reader does not see. */
export function markerLine(key: string, { id, attempt }: RunStamp): string {
  return `<!-- z6:v1 key=${markerKey(key)} run=${id}.${attempt} -->`;
}

/** The run of a body that begins with this key's marker. A marker further down is a quotation. */
export function stampOf(body: string, key: string): RunStamp | undefined {
  const fields = MARKER_PATTERN.exec(body)?.groups;
  if (fields?.["key"] !== markerKey(key)) return undefined;
  return { id: Number(fields["id"]), attempt: Number(fields["attempt"]) };
}

export function isNewer(a: RunStamp, b: RunStamp): boolean {
  return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}
