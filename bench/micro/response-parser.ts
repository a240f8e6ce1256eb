// How fast responses are read, by CPU time: `node bench/micro/response-parser.ts`. A line a case.
import { ResponseParser } from "../../src/protocol/http1/response-parser.ts";

const ROUNDS = 10;
const SECONDS_PER_ROUND = 0.2;
const RESPONSES_PER_CLOCK_READ = 2_000;
const BODY_BYTES_MAX = 1 << 30;
const READ_BYTES = 64 * 1024;

const smallHead =
  "HTTP/1.1 200 OK\r\nServer: nginx\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n";
const nginxHead =
  "HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\n" +
  "Content-Type: application/json\r\nContent-Length: 100\r\nConnection: keep-alive\r\n" +
  'ETag: "65920080-64"\r\nAccept-Ranges: bytes\r\n\r\n';
const largeHead = `HTTP/1.1 200 OK\r\nContent-Length: ${READ_BYTES}\r\n\r\n`;
const chunk = `4000\r\n${"x".repeat(0x4000)}\r\n`;

const cases: readonly (readonly [name: string, response: string])[] = [
  ["small head, no body", smallHead],
  ["nginx head, 100 octets", nginxHead + "x".repeat(100)],
  ["64 KiB body by length", largeHead + "x".repeat(READ_BYTES)],
  [
    "64 KiB body in 4 chunks",
    `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(4)}0\r\n\r\n`,
  ],
];

for (const [name, response] of cases) {
  let rate = 0; // The best: whatever else the machine does only takes away.
  for (let round = 0; round < ROUNDS; round += 1) {
    rate = Math.max(rate, responsesPerSecond(name, response));
  }
  const head = response.indexOf("\r\n\r\n") + 4;
  const millions = (rate / 1e6).toFixed(2);
  const gigabytes = ((rate * response.length) / 1e9).toFixed(2);
  console.log(
    `${name.padEnd(26)} head ${head} octets: ${millions} M responses/s, ${gigabytes} GB/s`,
  );
}

function responsesPerSecond(name: string, response: string): number {
  const bytes = Uint8Array.from(response, (character) => character.charCodeAt(0));
  const parser = new ResponseParser();
  const start = process.cpuUsage().user;
  let responses = 0;
  let seconds = 0;
  while (seconds < SECONDS_PER_ROUND) {
    for (let index = 0; index < RESPONSES_PER_CLOCK_READ; index += 1) {
      parser.begin(BODY_BYTES_MAX);
      for (let offset = 0; offset < bytes.length; offset += READ_BYTES) {
        parser.feed(bytes, offset, Math.min(bytes.length, offset + READ_BYTES));
      }
      if (!parser.done) throw new Error(`${name}: ${parser.problem}`);
    }
    responses += RESPONSES_PER_CLOCK_READ;
    seconds = (process.cpuUsage().user - start) / 1e6;
  }
  return responses / seconds;
}
