/** The parts of a target's URL that a request needs. */
export type BaseUrl = {
  readonly scheme: "http" | "https";
  /** Without brackets; international names in their ASCII form. */
  readonly host: string;
  readonly port: number;
  /** "" or "/…" without a trailing slash. */
  readonly basePath: string;
};

const defaultPorts = { http: 80, https: 443 } as const;

/**
 * @throws SyntaxError that says what is wrong with the URL, as the end of a sentence that
 *   begins with its key
 */
export function parseBaseUrl(text: string): BaseUrl {
  if (text.includes("${")) throw new SyntaxError("cannot hold ${env.NAME}");
  if (!/^https?:\/\//iu.test(text)) throw new SyntaxError("must begin with http:// or https://");
  if (/[\s\\\p{Cc}]/u.test(text)) throw new SyntaxError("cannot hold spaces or backslashes");
  if (text.includes("?")) throw new SyntaxError("cannot have a query");
  if (text.includes("#")) throw new SyntaxError("cannot have a fragment");
  const url = parsed(text);
  if (url.username !== "" || url.password !== "" || /^https?:\/\/[^/]*@/iu.test(text)) {
    throw new SyntaxError("cannot have a user or password: use an Authorization header");
  }
  const scheme = url.protocol === "https:" ? "https" : "http";
  const port = url.port === "" ? defaultPorts[scheme] : Number(url.port);
  if (port === 0) throw new SyntaxError("cannot have port 0");
  return {
    scheme,
    host: url.hostname.replaceAll(/^\[|\]$/gu, ""),
    port,
    basePath: url.pathname.replace(/\/+$/u, ""),
  };
}

/** `http://[::1]:8080`: the port is always there. */
export function originText({ scheme, host, port }: Omit<BaseUrl, "basePath">): string {
  return `${scheme}://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

export function baseUrlText(url: BaseUrl): string {
  return originText(url) + url.basePath;
}

function parsed(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new SyntaxError("is not a URL with a valid host and port");
  }
}
