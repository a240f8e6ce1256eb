import { closeSync, openSync } from "node:fs";
import { devNull } from "node:os";
import { Outcome } from "../base/outcome.ts";

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
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = byCode.get(code);
  if (phase === "tls" && known !== Outcome.generator) return Outcome.tls;
  if (known === Outcome.dns && !hasDescriptorLeft()) return Outcome.generator;
  if (known !== undefined) return known;
  return phase === "connect" ? Outcome.unreachable : Outcome.reset;
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
