import type { NodeReading } from "./node-client.ts";
import type { Reading } from "./reading.ts";

/**
 * Where node:http takes a response that we refuse, on purpose: what we say then, and why.
 * llhttp reads for servers and proxies too, and for peers of thirty years; we read for a verdict.
 */
const weAreStricter: readonly (readonly [problem: string, why: string])[] = [
  ["the response does not begin with HTTP/1.x and a status code from 100", "it reads 0.9 and 2.0"],
  ["a status code has three digits", "it skips what follows"],
  ["the reason phrase has a control character", "RFC 9112 4 allows none"],
  ["a bare carriage return", "it skips any number of CR and LF before the status line"],
  ["too many empty lines before the status line", "a limit of ours"],
  ["Transfer-Encoding in an HTTP/1.0 response", "RFC 9112 6.1: faulty framing"],
  ["the chunked coding has a parameter", "RFC 9112 7: an error"],
  ["Transfer-Encoding names no coding", "an empty list names nothing"],
  ["the protocol was switched unasked", "RFC 9110 15.2.2: we never ask"],
  ["too many", "limits of ours"],
  ["too long", "limits of ours"],
  ["longer than allowed", "limits of ours"],
];

/** Where node:http refuses a response that we take, on purpose. */
const weAreLaxer: readonly (readonly [reason: string, why: string])[] = [
  ["Invalid HTTP version", "RFC 9112 2.3: a later minor version is read as 1.1"],
  ["Invalid character in Content-Length", "RFC 9110 8.6: a list of equal lengths"],
  ["Duplicate Content-Length", "RFC 9110 8.6: equal lengths"],
  ["Invalid character in chunk size", "RFC 9112 7.1.1: whitespace before an extension"],
  ["Content-Length can't be present", "in a trailer it means nothing: RFC 9110 6.5.1"],
  ["Content-Length overflow", "where there is no content, its length does not matter"],
  ["chunk extensions", "RFC 9112 7.1.1: extensions are ignored, so their syntax is"],
  ["Data after `Connection: close`", "close in an interim response means nothing"],
];

/** RFC 9110 5.6.1.2: empty members are no members. To llhttp the last coding is then not chunked. */
const emptyCoding = /^transfer-encoding:.*,[ \t]*\r$/im;

/** undefined: the readings agree, or differ for a reason that was looked at. */
export function unexplainedDifference(ours: Reading, node: NodeReading): string | undefined {
  if (ours.outcome === "ok" && node.ok) {
    const same = ours.status === node.status && ours.body === node.body;
    return same || emptyCoding.test(ours.head)
      ? undefined
      : `read differently: node has ${node.status} ${node.body}`;
  }
  if (ours.outcome !== "ok" && node.ok) {
    const explained =
      emptyCoding.test(ours.head) ||
      weAreStricter.some(([problem]) => ours.problem.includes(problem));
    return explained ? undefined : `only refused by us: ${ours.problem}`;
  }
  if (ours.outcome === "ok" && !node.ok) {
    // What follows the response closes our connection; to node:http it is the next response.
    const explained =
      ours.rest !== "" || weAreLaxer.some(([reason]) => node.reason.includes(reason));
    return explained ? undefined : `only refused by node: ${node.reason}`;
  }
  return undefined;
}
