import { LINE_LENGTH_MAX } from "./limits.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Templates } from "./templates.ts";
import type { TomlPath } from "./toml-places.ts";

type Query = Readonly<Record<string, string | number | boolean>>;

/**
 * The request target: path and query, percent-encoded where RFC 3986 §3.3 and §3.4 want it.
 * What is encoded already stays as it is; a `%` that encodes nothing becomes `%25`.
 */
export function resolvePath(
  { path, query = {} }: { path: string; query: Query | undefined },
  at: TomlPath,
  { problems, templates }: { problems: ProblemList; templates: Templates },
): string {
  const pathAt = [...at, "path"];
  if (!path.startsWith("/")) problems.add({ path: pathAt, message: 'path must begin with "/"' });
  if (path.includes("#")) {
    const hint = "a fragment is never sent; write %23 for the character";
    problems.add({ path: pathAt, message: 'path cannot hold "#"', hint });
  }
  const start = templates.encoded(path, pathAt, encodedPath);
  const pairs = Object.entries(query).map(([key, value]) => {
    const encoded = templates.encoded(String(value), [...at, "query", key], encodedComponent);
    return `${encodedComponent(key)}=${encoded}`;
  });
  if (pairs.length === 0) return start;
  const target = `${start}${start.includes("?") ? "&" : "?"}${pairs.join("&")}`;
  if (target.length > LINE_LENGTH_MAX) {
    const message = `path and query are longer than ${LINE_LENGTH_MAX} characters`;
    problems.add({ path: [...at, "query"], part: "key", message });
  }
  return target;
}

function encodedPath(literal: string): string {
  return literal.replaceAll(/%(?![0-9A-Fa-f]{2})|[^\w\-.~!$&'()*+,;=:@/?%]/gu, encodedComponent);
}

function encodedComponent(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\uFFFD"));
}
