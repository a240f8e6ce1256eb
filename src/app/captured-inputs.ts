import type { Scenario } from "../scenario/scenario.ts";
import type { NetworkInputs } from "./network.ts";

/** What a scenario names outside of itself, read once: every load thread gets the same. */
export type CapturedInputs = {
  readonly env: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, Uint8Array>;
  readonly texts: ReadonlyMap<string, string>;
};

/** @throws FileError when a body or a CA bundle cannot be read */
export function captureInputs(scenario: Scenario, inputs: NetworkInputs): CapturedInputs {
  const bodies = new Map<string, Uint8Array>();
  for (const { body } of scenario.requests) {
    if (body?.kind === "file") bodies.set(body.path, inputs.readBody(body.path));
  }
  const texts = new Map<string, string>();
  for (const { caBundlePath } of scenario.targets) {
    if (caBundlePath !== undefined) texts.set(caBundlePath, inputs.readText(caBundlePath));
  }
  return { env: inputs.env, bodies, texts };
}

export function inputsOf({ env, bodies, texts }: CapturedInputs): NetworkInputs {
  return {
    env,
    readBody: (path) => bodies.get(path)!,
    readText: (path) => texts.get(path)!,
  };
}
