import { formatScenarioError } from "../../../src/scenario/code-frame.ts";
import { ScenarioError } from "../../../src/base/errors.ts";
import type { LoadedScenario } from "../../../src/scenario/load.ts";
import { loadScenario } from "../../../src/scenario/load.ts";
import type { Overrides } from "../../../src/scenario/overrides.ts";

const parts = {
  runtime: `[runtime]\nduration = "60s"\nvus = 10`,
  target: `[target]\nbase_url = "http://127.0.0.1:8080"`,
  requests: `[[requests]]\nname = "home"\npath = "/"`,
};
export type Parts = Partial<Record<keyof typeof parts, string>>;

/** The smallest whole scenario, with some of its parts replaced and more put after them. */
export function scenarioText(replaced: Parts, more = ""): string {
  return `${Object.values({ ...parts, ...replaced }).join("\n\n")}\n\n${more}\n`;
}

export function load(text: string, overrides: Overrides = {}): LoadedScenario {
  return loadScenario({ text, file: "load/checkout.toml", overrides });
}

/** `line:column: message` of every problem. */
export function problemsOf(text: string | Uint8Array, overrides: Overrides = {}): string[] {
  return errorOf(text, overrides).problems.map(
    ({ span, message }) => `${span.line}:${span.column}: ${message}`,
  );
}

export function framesOf(text: string): string {
  return formatScenarioError(errorOf(text, {}));
}

function errorOf(text: string | Uint8Array, overrides: Overrides): ScenarioError {
  try {
    loadScenario({ text, file: "load/checkout.toml", overrides });
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error("the scenario is fine");
}
