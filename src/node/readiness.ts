import { UsageError } from "../base/errors.ts";
import { isLoopbackHost } from "../base/loopback-host.ts";

const PORT_MAX = 65_535;

/** The sign that a server is ready. */
export type Readiness =
  /** Somebody accepts connections on this loopback port. */
  | { readonly kind: "port"; readonly port: number }
  /** A GET of this URL is answered with a status from 200 to 399. */
  | { readonly kind: "url"; readonly url: string };

/**
 * Reads what to wait for: a port, as `3000` or `:3000`, or the URL of a page, `http:` or
 * `https:`. `$PORT` and `${PORT}` stand for the port that the server is given.
 *
 * @throws UsageError
 */
export function parseReadiness(text: string, servicePort: number): Readiness {
  const filled = text.trim().replace(/\$(?:PORT\b|\{PORT\})/gu, String(servicePort));
  const digits = /^:?(\d+)$/u.exec(filled)?.[1];
  if (digits !== undefined) {
    const port = Number(digits);
    if (port >= 1 && port <= PORT_MAX) return { kind: "port", port };
  } else if (URL.canParse(filled)) {
    const { protocol, href } = new URL(filled);
    if (protocol === "http:" || protocol === "https:") return { kind: "url", url: href };
  }
  throw new UsageError(`"${text}" is neither a port nor a URL to wait for`, {
    hint: "write 3000, or http://127.0.0.1:$PORT/health",
  });
}

/** The loopback port that it shows itself on; undefined when that is not on this machine. */
export function readinessPort(readiness: Readiness): number | undefined {
  if (readiness.kind === "port") return readiness.port;
  const { hostname, port, protocol } = new URL(readiness.url);
  if (!isLoopbackHost(hostname.replaceAll(/^\[|\]$/gu, ""))) return undefined;
  if (port !== "") return Number(port);
  return protocol === "https:" ? 443 : 80;
}
