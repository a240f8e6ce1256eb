import type { ProblemList } from "./problem-list.ts";
import type { Templates } from "./templates.ts";
import type { TomlPath } from "./toml-places.ts";

/** RFC 9110 §5.6.2: token. */
const fieldName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u;

/** Why a field is not the user's to give. */
const refusedFields: ReadonlyMap<string, string> = new Map([
  ["content-length", "it is counted from the body"],
  ["transfer-encoding", "bodies are sent with their length"],
  ["connection", "target.requests_per_connection = 1 turns keep-alive off"],
  ["keep-alive", "target.idle_timeout and requests_per_connection say how long connections live"],
  ["proxy-connection", "connections are the program's"],
  ["upgrade", "no other protocol is spoken"],
  ["te", "trailers are not asked for"],
  ["trailer", "no trailers are sent"],
  ["expect", "a request is sent at once, as a whole"],
  ["http2-settings", "no other protocol is spoken"],
]);

/** The header fields as they are sent, in order, `${env.NAME}` still in them. */
export function resolveHeaders(
  headers: Readonly<Record<string, string>>,
  path: TomlPath,
  { problems, templates }: { problems: ProblemList; templates: Templates },
): readonly (readonly [name: string, value: string])[] {
  const seen = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    const at = [...path, name];
    const lower = name.toLowerCase();
    const refused = refusedFields.get(lower);
    if (!fieldName.test(name)) {
      const message = `${JSON.stringify(name)} is not a header name`;
      const hint = "letters, digits and !#$%&'*+-.^_`|~";
      problems.add({ path: at, part: "key", message, hint });
    } else if (refused !== undefined) {
      const message = `the header ${name} cannot be given`;
      problems.add({ path: at, part: "key", message, hint: refused });
    } else if (seen.has(lower)) {
      problems.add({ path: at, part: "key", message: `the header ${name} is given twice` });
    }
    seen.add(lower);
    const reason = valueProblem(lower, value);
    if (reason === undefined) templates.check(value, at);
    else problems.add({ path: at, message: `the value of ${name} ${reason}` });
  }
  return Object.entries(headers);
}

/** RFC 9110 §5.5, without obs-text. */
function valueProblem(lowerName: string, value: string): string | undefined {
  if (/[^\t\x20-\x7e]/u.test(value)) {
    return "must be printable ASCII on one line (percent-encode other characters)";
  }
  if (value !== value.trim()) return "cannot begin or end with white space";
  if (lowerName === "host" && !/^[^\s/?#@,]+$/u.test(value)) return "must be a host, or host:port";
  return undefined;
}
