import { KeywordTable } from "./keyword-table.ts";

/** The fields whose values are read: those that frame a message, and Server-Timing. */
export const readFields = new KeywordTable([
  "content-length",
  "transfer-encoding",
  "connection",
  "server-timing",
]);
/** What `keywordOf` says of them; 0: any other field. */
export const CONTENT_LENGTH = 1;
export const TRANSFER_ENCODING = 2;
export const SERVER_TIMING = 4;
