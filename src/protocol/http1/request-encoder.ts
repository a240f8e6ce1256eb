import { UsageError } from "../../base/errors.ts";
import { textOfOctets } from "./latin1.ts";
import type { OctetSet } from "./octet-set.ts";
import { textOctets, tokenOctets } from "./octets.ts";

const DEFAULT_PORTS: Readonly<Record<Scheme, number>> = { http: 80, https: 443 };

type Scheme = "http" | "https";

/** A request with nothing left to fill in. */
export type RequestParts = {
  readonly method: string;
  /** Origin form: path with query, starting with "/". */
  readonly path: string;
  readonly scheme: Scheme;
  /** As in a URL without brackets: a name, an IPv4 or an IPv6 address. */
  readonly host: string;
  readonly port: number;
  /** In the order in which they are sent, after Host. A Host among them replaces it. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | undefined;
  /** Of this program, for the User-Agent. */
  readonly version: string;
};

/**
 * The exact octets of a request, one character each, so that a socket can take them as "latin1".
 * RFC 9112 section 3, RFC 9110 sections 7.2 and 8.6. Text outside ASCII goes as UTF-8.
 *
 * Host comes first; User-Agent and Accept follow unless given; Content-Length is sent with a body,
 * and as 0 without one where the method expects one.
 *
 * @throws UsageError when a part holds what would break the framing: a line break or NUL
 *   anywhere, a space in the path, a bad name, or a framing field of the user's own
 */
export function encodeRequest(parts: RequestParts): string {
  const given = new Set(parts.headers.map(([name]) => name.toLowerCase()));
  const lines = [`${token(parts.method, "method")} ${requestTarget(parts.path)} HTTP/1.1`];
  if (!given.has("host")) lines.push(`Host: ${fieldValue("Host", authority(parts))}`);
  if (!given.has("user-agent"))
    lines.push(`User-Agent: ${fieldValue("User-Agent", `z6/${parts.version}`)}`);
  if (!given.has("accept")) lines.push("Accept: */*");
  for (const [name, value] of parts.headers) lines.push(fieldLine(name, value));
  if (sendsLength(parts)) lines.push(`Content-Length: ${parts.body?.length ?? 0}`);
  const head = textOfOctets(new TextEncoder().encode(`${lines.join("\r\n")}\r\n\r\n`));
  return parts.body === undefined ? head : head + textOfOctets(parts.body);
}

/** Host and, unless it is the scheme's own, port. RFC 3986 section 3.2. */
function authority({ scheme, host, port }: RequestParts): string {
  const name = host.includes(":") ? `[${host}]` : host;
  return port === DEFAULT_PORTS[scheme] ? name : `${name}:${port}`;
}

function sendsLength({ method, body }: RequestParts): boolean {
  return body !== undefined || method === "POST" || method === "PUT" || method === "PATCH";
}

function requestTarget(path: string): string {
  if (!path.startsWith("/"))
    throw new UsageError(`the path ${quoted(path)} does not start with "/"`);
  if (!hasOnly(textOctets, path) || /[ \t]/.test(path)) {
    throw new UsageError(`the path ${quoted(path)} has a space or a control character`, {
      hint: "percent-encode it, like %20",
    });
  }
  return path;
}

function fieldLine(name: string, value: string): string {
  const lower = name.toLowerCase();
  if (lower === "content-length" || lower === "transfer-encoding") {
    throw new UsageError(`the header ${name} is set by the body`, { hint: "leave it out" });
  }
  return `${token(name, "header name")}: ${fieldValue(name, value)}`;
}

function fieldValue(name: string, value: string): string {
  // The value is not shown: it may be a secret.
  if (!hasOnly(textOctets, value)) {
    throw new UsageError(`the value of the header ${name} has a line break or a control character`);
  }
  return value;
}

function token(text: string, noun: string): string {
  if (text === "" || !hasOnly(tokenOctets, text)) {
    throw new UsageError(`${quoted(text)} is no ${noun}`);
  }
  return text;
}

/** Every octet of the text as UTF-8 is in the set. */
function hasOnly(set: OctetSet, text: string): boolean {
  const octets = new TextEncoder().encode(text);
  return set.skip(octets, 0, octets.length) === octets.length;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
