import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { Outcome, Shortage } from "../base/outcome.ts";

const byCode: ReadonlyMap<string, Outcome> = new Map([
  ["ENOTFOUND", Outcome.dns],
  ["EAI_AGAIN", Outcome.dns],
  ["EAI_FAIL", Outcome.dns],
  ["EAI_NODATA", Outcome.dns],
  ["EAI_NONAME", Outcome.dns],
  ["ECONNREFUSED", Outcome.refused],
  ["ENOENT", Outcome.refused],
  ["ETIMEDOUT", Outcome.connect_timeout],
  ["EHOSTUNREACH", Outcome.unreachable],
  ["ENETUNREACH", Outcome.unreachable],
  ["EHOSTDOWN", Outcome.unreachable],
  ["ENETDOWN", Outcome.unreachable],
  ["EACCES", Outcome.unreachable],
  ["EPERM", Outcome.unreachable],
  ["ECONNRESET", Outcome.reset],
  ["ECONNABORTED", Outcome.reset],
  ["EPIPE", Outcome.reset],
  ["EMFILE", Outcome.generator],
  ["ENFILE", Outcome.generator],
  ["EADDRNOTAVAIL", Outcome.generator],
  ["EADDRINUSE", Outcome.generator],
  ["EAGAIN", Outcome.generator],
  ["ENOBUFS", Outcome.generator],
  ["ENOMEM", Outcome.generator],
]);

/**
 * The outcome word for an error of a socket.
 *
 * @param phase what the socket was doing. In a TLS handshake, whatever the peer does wrong is a
 *   failed handshake: a bad certificate, an alert, plain HTTP, a reset
 */
export function outcomeOf(error: Error, phase: "connect" | "tls" | "open"): Outcome {
  const known = byCode.get(codeOf(error));
  if (phase === "tls" && known !== Outcome.generator) return Outcome.tls;
  if (known === Outcome.dns && !hasDescriptorLeft()) return Outcome.generator;
  if (known !== undefined) return known;
  return phase === "connect" ? Outcome.unreachable : Outcome.reset;
}

const shortageByCode: ReadonlyMap<string, Shortage> = new Map([
  ["EADDRNOTAVAIL", Shortage.ports],
  ["EADDRINUSE", Shortage.ports],
  ["EAGAIN", Shortage.memory],
  ["ENOBUFS", Shortage.memory],
  ["ENOMEM", Shortage.memory],
]);

/** What there was none left of when a socket could not be opened with that outcome. */
export function shortageOf(error: Error, outcome: Outcome): Shortage {
  if (outcome !== Outcome.generator) return Shortage.none;
  return shortageByCode.get(codeOf(error)) ?? Shortage.descriptors;
}

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

/**
 * The resolver that cannot open its files and sockets finds no such name: it does not tell the
 * one from the other.
 */
function hasDescriptorLeft(): boolean {
  try {
    closeSync(openSync(devNull, "r"));
    return true;
  } catch {
    return false;
  }
}
