/** How fast responses are read: prints one JSON object. */
import { ResponseParser } from "../../src/protocol/http1/response-parser.ts";
import { SeenHead } from "../../src/protocol/http1/seen-head.ts";
import { bestRate } from "./rate.ts";

const RESPONSES_PER_TURN = 500;
const BODY_BYTES_MAX = 1 << 30;
const READ_BYTES = 64 * 1024;

const smallHead =
  "HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n";
const nginxHead =
  "HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\n" +
  "Content-Type: application/json\r\nContent-Length: 100\r\nConnection: keep-alive\r\n" +
  'ETag: "65920080-64"\r\nAccept-Ranges: bytes\r\n\r\n';
const nginxResponse = nginxHead + "x".repeat(100);
const byLength = `HTTP/1.1 200 OK\r\nContent-Length: ${READ_BYTES}\r\n\r\n${"x".repeat(READ_BYTES)}`;
const chunk = `4000\r\n${"x".repeat(0x4000)}\r\n`;
const chunked = `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(4)}0\r\n\r\n`;

const gigabytes = (response: string): number =>
  (responsesPerSecond(response) * response.length) / 1e9;

console.log(
  JSON.stringify({
    smallHeadsPerSecond: responsesPerSecond(smallHead),
    nginxPerSecond: responsesPerSecond(nginxResponse),
    nginxAgainPerSecond: responsesPerSecond(nginxResponse, new SeenHead()),
    bodyGigabytes: gigabytes(byLength),
    chunkedGigabytes: gigabytes(chunked),
  }),
);

/** @param seenHead what is remembered of the head before, as in a run; undefined: nothing */
function responsesPerSecond(response: string, seenHead?: SeenHead): number {
  const bytes = Uint8Array.from(response, (character) => character.charCodeAt(0));
  const parser = new ResponseParser();
  return bestRate(() => {
    for (let index = 0; index < RESPONSES_PER_TURN; index += 1) {
      parser.begin(BODY_BYTES_MAX, undefined, seenHead);
      for (let offset = 0; offset < bytes.length; offset += READ_BYTES) {
        parser.feed(bytes, offset, Math.min(bytes.length, offset + READ_BYTES));
      }
      if (!parser.done) throw new Error(parser.problem);
    }
    return RESPONSES_PER_TURN;
  });
}
