import { KeywordTable } from "./keyword-table.ts";

const framing = ["content-length", "transfer-encoding", "connection"] as const;
const serverTiming = "server-timing";

/** The fields that say where a message and its connection end. */
export const framingFields = new KeywordTable(framing);
/** All fields whose values are read. */
export const readFields = new KeywordTable([...framing, serverTiming]);

/** What `keywordOf` says of them; 0: any other field. */
export const CONTENT_LENGTH = 1;
export const TRANSFER_ENCODING = 2;
export const SERVER_TIMING = 4;

const LOWER_CASE = 0x20;

/**
 * Whether a name is Server-Timing, in any case. Nearly every head has the field Server: to look for
 * both letter by letter costs more than to compare the few names that are as long.
 */
export function isServerTiming(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== serverTiming.length) return false;
  for (let at = 0; at < serverTiming.length; at += 1) {
    if ((bytes[start + at]! | LOWER_CASE) !== serverTiming.charCodeAt(at)) return false;
  }
  return true;
}
