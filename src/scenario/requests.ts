import { oneSpelling } from "./alternatives.ts";
import { resolveExpect } from "./expectations.ts";
import { placedPath } from "./file-place.ts";
import { resolveHeaders } from "./header-fields.ts";
import { REQUEST_TIMEOUT_NANOS_DEFAULT } from "./limits.ts";
import type { ProblemList } from "./problem-list.ts";
import { resolvePath } from "./request-path.ts";
import type { Body, RequestTemplate } from "./scenario.ts";
import type { ScenarioFile } from "./schema.ts";
import type { Templates } from "./templates.ts";
import type { TomlPath } from "./toml-places.ts";
import { addDuplicates } from "./unique-names.ts";

type Written = ScenarioFile["requests"][number];
type Task = {
  readonly problems: ProblemList;
  readonly templates: Templates;
  /** A sequence, not the weights, says what is sent. */
  readonly inSequence: boolean;
  readonly directory: string;
};

export function resolveRequests(
  requests: readonly Written[],
  task: Task,
): readonly RequestTemplate[] {
  addDuplicates(requests, "requests", task.problems);
  return requests.map((written, index) => resolveRequest(written, ["requests", index], task));
}

function resolveRequest(written: Written, path: TomlPath, task: Task): RequestTemplate {
  const { problems, templates, inSequence } = task;
  const { timeout, timeout_ms, method = "GET" } = written;
  if (inSequence && written.weight !== undefined) {
    const message = "weight has no effect beside [sequence]";
    problems.add({ path: [...path, "weight"], part: "key", message });
  }
  refuseVainChecks(written, path, problems);
  const target = { path: written.path, query: written.query };
  const deadline = oneSpelling({ timeout, timeout_ms }, path, problems);
  return {
    name: written.name,
    method,
    path: resolvePath(target, path, { problems, templates }),
    headers: resolveHeaders(written.headers ?? {}, [...path, "headers"], { problems, templates }),
    body: resolveBody(written, path, task),
    timeoutNanos: deadline ?? REQUEST_TIMEOUT_NANOS_DEFAULT,
    weight: inSequence ? 0 : (written.weight ?? 1),
    expect: resolveExpect(written.expect ?? {}, [...path, "expect"], problems),
  };
}

function resolveBody(written: Written, path: TomlPath, task: Task): Body | undefined {
  const { body, body_file } = written;
  oneSpelling({ body, body_file }, path, task.problems);
  if (body_file !== undefined) return { kind: "file", path: placedPath(body_file, task.directory) };
  if (body === undefined) return undefined;
  task.templates.check(body, [...path, "body"]);
  return { kind: "text", text: body };
}

/** Body checks that could never hold: there is no body, or it comes encoded. */
function refuseVainChecks(written: Written, path: TomlPath, problems: ProblemList): void {
  const { body_contains, body_matches, json } = written.expect ?? {};
  const checked = Object.entries({ body_contains, body_matches, json }).filter(
    ([, value]) => value !== undefined,
  );
  const accepted = Object.entries(written.headers ?? {}).find(
    ([name, value]) => name.toLowerCase() === "accept-encoding" && value !== "identity",
  );
  for (const [key] of checked) {
    const at: TomlPath = [...path, "expect", key];
    if (written.method === "HEAD") {
      problems.add({ path: at, part: "key", message: "a response to HEAD has no body to check" });
    } else if (accepted !== undefined) {
      const message = `${key} would look at an encoded body: the request asks for ${accepted[0]}`;
      const hint = "bodies are not decoded; leave out the header, or the check";
      problems.add({ path: at, part: "key", message, hint });
    }
  }
}
