import type { PreparedRequest } from "../client/prepared-request.ts";
import { patternCompiler } from "../client/patterns.ts";
import { keptParts, prepareExpectations } from "../client/response-checks.ts";
import { encodeRequest } from "../protocol/http1/request-encoder.ts";
import { SeenHead } from "../protocol/http1/seen-head.ts";
import { expandEnv } from "../scenario/env.ts";
import { parseJsonPath } from "../scenario/json-path.ts";
import type { RequestTemplate, Scenario, Target } from "../scenario/scenario.ts";
import { VERSION } from "./version.ts";

export type RequestInputs = {
  /** Values of the variables that the scenario declares. */
  readonly env: ReadonlyMap<string, string>;
  /** Reads a `body_file`. @throws FileError */
  readonly readBody: (path: string) => Uint8Array;
};

/** Every request for every target, as the bytes that go out: by target, then by request. */
export async function prepareRequests(
  scenario: Scenario,
  inputs: RequestInputs,
): Promise<PreparedRequest[][]> {
  const bodies = scenario.requests.map(({ body }) => {
    if (body === undefined) return undefined;
    if (body.kind === "file") return inputs.readBody(body.path);
    return new TextEncoder().encode(expandEnv(body.text, inputs.env, "body"));
  });
  const expected = scenario.requests.map(({ expect }) => expect);
  const readers = { parsePath: parseJsonPath, compilePattern: await patternCompiler(expected) };
  const expectations = expected.map((expect) => prepareExpectations(expect, readers));
  return scenario.targets.map((target) =>
    scenario.requests.map((request, index) => ({
      wire: wireOf(request, { target, body: bodies[index], env: inputs.env }),
      bodyless: request.method === "HEAD",
      expectations: expectations[index]!,
      seenHead: new SeenHead(),
      kept: keptParts(expectations[index]!),
    })),
  );
}

type WireParts = {
  readonly target: Target;
  readonly body: Uint8Array | undefined;
  readonly env: ReadonlyMap<string, string>;
};

function wireOf(request: RequestTemplate, { target, body, env }: WireParts): string {
  return encodeRequest({
    method: request.method,
    path: target.basePath + expandEnv(request.path, env, "path"),
    scheme: target.scheme,
    host: target.host,
    port: target.port,
    headers: request.headers.map(([name, value]) => [name, expandEnv(value, env, "header")]),
    body,
    version: VERSION,
  });
}
