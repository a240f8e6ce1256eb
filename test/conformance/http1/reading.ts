import { outcomeNames } from "../../../src/base/outcome.ts";
import { KeptResponse } from "../../../src/protocol/http1/kept-response.ts";
import { textOfOctets } from "../../../src/protocol/http1/latin1.ts";
import type { ResponseLimits } from "../../../src/protocol/http1/limits.ts";
import { ResponseParser } from "../../../src/protocol/http1/response-parser.ts";
import type { SeenHead } from "../../../src/protocol/http1/seen-head.ts";

/** What a peer sends, one character per octet, and what it answers. */
export type Sent = {
  readonly wire: string;
  readonly method?: "GET" | "HEAD";
  /** The peer closes after the last octet. */
  readonly fin?: boolean;
  readonly bodyBytesMax?: number;
  readonly limits?: ResponseLimits;
};

/** All that can be seen of a response from outside. */
export type Reading = {
  /** `ok` for a complete response, `incomplete` while more must come, or the failure's word. */
  readonly outcome: string;
  readonly status: number;
  readonly keepAlive: boolean;
  readonly bodyBytes: number;
  readonly headBytes: number;
  /** The first octets of the content. */
  readonly body: string;
  readonly head: string;
  /** What the response left unread. */
  readonly rest: string;
  readonly problem: string;
  /** The values of its Server-Timing fields, and how many were left out. */
  readonly serverTiming: string;
};

const BODY_BYTES_MAX = 1 << 20;

/**
 * Reads `wire` cut at the given offsets. Every piece lies at another place of one buffer that is
 * overwritten after each read, as a socket's is.
 *
 * @param seen what the connections of a run remember of such answers
 */
export function readInPieces(sent: Sent, cuts: readonly number[], seen?: SeenHead): Reading {
  const parser = new ResponseParser(sent.limits);
  const kept = new KeptResponse();
  if (sent.method === "HEAD") parser.beginBodyless(kept);
  else parser.begin(sent.bodyBytesMax ?? BODY_BYTES_MAX, kept, seen);
  const buffer = new Uint8Array(sent.wire.length + cuts.length + 1);
  const stops = [...cuts, sent.wire.length].toSorted((a, b) => a - b);
  let read = 0;
  for (const [index, stop] of stops.entries()) {
    const end = index + stop - read;
    for (let at = read; at < stop; at += 1) buffer[index + at - read] = sent.wire.charCodeAt(at);
    const offset = parser.feed(buffer, index, end);
    buffer.fill(0xa5);
    read += offset - index;
    if (offset < end) break;
  }
  if (sent.fin === true && read === sent.wire.length) parser.finish();
  return {
    outcome: parser.done ? "ok" : outcomeOf(parser),
    status: parser.status,
    keepAlive: parser.keepAlive,
    bodyBytes: parser.bodyBytes,
    headBytes: parser.headBytes,
    body: textOfOctets(kept.body.octets()),
    head: textOfOctets(kept.head.octets()).replace(/^[\r\n]+/, ""),
    rest: sent.wire.slice(read),
    problem: parser.problem,
    serverTiming: timingOf(parser),
  };
}

export function readWhole(sent: Sent): Reading {
  return readInPieces(sent, []);
}

export function readOctetByOctet(sent: Sent): Reading {
  return readInPieces(
    sent,
    Array.from({ length: sent.wire.length }, (_, index) => index),
  );
}

function timingOf({ serverTiming }: ResponseParser): string {
  const { octets, length, linesLeftOut } = serverTiming;
  return `${textOfOctets(octets.subarray(0, length))}${"…".repeat(linesLeftOut)}`;
}

function outcomeOf(parser: ResponseParser): string {
  return parser.failure === 0 ? "incomplete" : outcomeNames[parser.failure]!;
}
