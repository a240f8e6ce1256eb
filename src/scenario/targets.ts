import { UsageError } from "../base/errors.ts";
import { oneSpelling } from "./alternatives.ts";
import type { BaseUrl } from "./base-url.ts";
import { parseBaseUrl } from "./base-url.ts";
import {
  CONNECT_TIMEOUT_NANOS_DEFAULT,
  CONNECTIONS_MAX,
  TLS_TIMEOUT_NANOS_DEFAULT,
} from "./limits.ts";
import type { Overrides } from "./overrides.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Target } from "./scenario.ts";
import type { ScenarioFile, Sections } from "./schema.ts";
import type { TomlPath } from "./toml-places.ts";
import { addDuplicates } from "./unique-names.ts";

type WrittenTarget = NonNullable<ScenarioFile["target"]>;
type Task = {
  readonly problems: ProblemList;
  readonly overrides: Overrides;
  /** The most virtual users at once: what a target's connections default to. */
  readonly vusMax: number;
};

const httpsOnly = ["verify_cert", "ca_bundle", "sni", "tls_timeout"] as const;

/** The services under test, in the order of the file; the one of [target] is called "target". */
export function resolveTargets(
  { target, targets }: Pick<Sections, "target" | "targets">,
  { problems, overrides, vusMax }: Task,
): readonly Target[] {
  if (target !== undefined && targets !== undefined) {
    const message = "[target] and [[targets]] cannot both be there";
    problems.add({ path: ["targets"], part: "key", message, hint: "name it in [[targets]]" });
  }
  if (target === undefined && targets === undefined) {
    const hint = '[target]\nbase_url = "http://127.0.0.1:8080"'.replace("\n", " ");
    problems.add({ path: [], message: "[target] or [[targets]] is missing", hint });
  }
  const task = { problems, overrides, vusMax };
  addDuplicates(targets ?? [], "targets", problems);
  const all = targets?.map((written, index) => {
    const path = ["targets", index];
    const { name, weight = 1 } = written;
    return resolveTarget(written, { ...task, path, name, weight });
  });
  const only = { ...task, path: ["target"], name: "target", weight: 1 };
  const resolved = all ?? (target === undefined ? [] : [resolveTarget(target, only)]);
  return resolved.filter((each) => each !== undefined);
}

type One = Task & { readonly path: TomlPath; readonly name: string; readonly weight: number };

function resolveTarget(written: WrittenTarget, one: One): Target | undefined {
  const { problems, path, name, weight, vusMax } = one;
  const { connection_timeout, connection_timeout_ms } = written;
  const connectTimeout = oneSpelling({ connection_timeout, connection_timeout_ms }, path, problems);
  const url = urlOf(written, one);
  if (url === undefined) return undefined;
  const httpVersion = written.http_version ?? "http1.1";
  if (httpVersion === "http2") {
    problems.note([...path, "http_version"], "HTTP/2 was asked for; HTTP/1.1 is used");
  }
  return {
    name,
    ...url,
    weight,
    verifyCertificate: written.verify_cert ?? true,
    caBundlePath: written.ca_bundle,
    serverName: written.sni,
    httpVersion,
    maxConnections: written.max_connections ?? Math.min(CONNECTIONS_MAX, vusMax),
    connectTimeoutNanos: connectTimeout ?? CONNECT_TIMEOUT_NANOS_DEFAULT,
    tlsTimeoutNanos: written.tls_timeout ?? TLS_TIMEOUT_NANOS_DEFAULT,
    requestsPerConnection: written.requests_per_connection ?? Infinity,
    idleTimeoutNanos: written.idle_timeout ?? Infinity,
  };
}

/** The file's URL is checked even when another takes its place. */
function urlOf(written: WrittenTarget, { problems, overrides, path }: One): BaseUrl | undefined {
  const override = overrides.target === undefined ? undefined : overridden(overrides.target);
  const at = [...path, "base_url"];
  let url: BaseUrl;
  try {
    url = parseBaseUrl(written.base_url);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    problems.add({ path: at, message: `base_url ${cause.message}` });
    return undefined;
  }
  const secure = url.scheme === "https";
  if (written.tls !== undefined && written.tls !== secure) {
    const message = `tls = ${written.tls} contradicts base_url, which is ${url.scheme}://`;
    problems.add({ path: [...path, "tls"], message, hint: "change one of them, or leave out tls" });
  }
  for (const key of secure ? [] : httpsOnly) {
    if (written[key] === undefined) continue;
    const message = `${key} has no effect: base_url is http://`;
    problems.add({ path: [...path, key], part: "key", message });
  }
  if (written.verify_cert === false && overrides.insecure === true) {
    const message = "Certificates were NOT verified: anybody on the way can have answered";
    problems.note([...path, "verify_cert"], message);
  } else if (written.verify_cert === false) {
    problems.add({
      path: [...path, "verify_cert"],
      message: "verify_cert = false must be allowed by whoever runs the scenario",
      hint: "allow it for the run (insecure), or trust the certificate with ca_bundle",
    });
  }
  if (override !== undefined && overrides.target !== written.base_url) {
    problems.note(at, `${overrides.target} takes the place of ${written.base_url}`, "target");
  }
  return override ?? url;
}

function overridden(target: string): BaseUrl {
  try {
    return parseBaseUrl(target);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UsageError(`the target ${cause.message}`, { cause });
  }
}
