import { UsageError } from "../base/errors.ts";
import { choiceOf, textOf } from "./input-text.ts";

/**
 * What the step does: drives load and judges it, reads the scenario only, executes a stored run's
 * log again, or sets two stored runs side by side.
 */
export const modes = ["run", "validate", "replay", "compare"] as const;
export type Mode = (typeof modes)[number];

/** Besides the scenario, which they read themselves where they need it. */
const needed: Readonly<Record<Mode, readonly string[]>> = {
  run: [],
  validate: [],
  replay: ["run-id"],
  compare: ["run-id", "base-run-id"],
};

const howToGive: Readonly<Record<string, string>> = {
  "run-id": "it is the number in the run's URL, .../actions/runs/NUMBER",
  "base-run-id": "it is the number in the URL of the run to compare with, .../actions/runs/NUMBER",
};

const running: readonly Mode[] = ["run"];
const reading: readonly Mode[] = ["run", "validate"];
const stored: readonly Mode[] = ["replay", "compare"];

/** Inputs that mean something in some modes only. What is not given is as good as empty. */
const modesOf: Readonly<Record<string, readonly Mode[]>> = {
  env: running,
  setup: running,
  start: running,
  "wait-for": running,
  "baseline-branch": running,
  "comment-key": running,
  target: reading,
  seed: reading,
  duration: reading,
  "max-rate": reading,
  "max-vus": reading,
  "max-duration": reading,
  "allowed-hosts": reading,
  output: ["run", ...stored],
  "run-id": stored,
  "log-artifact": stored,
  "base-run-id": ["compare"],
};

/** Likewise for inputs that action.yml has a default for: what else they may say elsewhere. */
const defaultsElsewhere: Readonly<Record<string, string>> = {
  baseline: "auto",
  "assertions-from": "head",
  "baseline-required": "false",
  pairing: "slices",
  confirm: "auto",
};

/**
 * The mode, which the other inputs fit. One that would mean nothing is refused: who gave it
 * expects something of it.
 *
 * @throws UsageError
 */
export function readMode(): Mode {
  const mode = choiceOf("mode", modes, "run");
  const missing = needed[mode].find((name) => textOf(name) === undefined);
  if (missing !== undefined) {
    throw new UsageError(`the input "${missing}" is missing: mode ${mode} needs it`, {
      hint: howToGive[missing],
    });
  }
  for (const [name, fitting] of Object.entries(modesOf)) {
    if (!fitting.includes(mode) && textOf(name) !== undefined) throw unfit(name, mode, fitting);
  }
  if (mode === "run") return mode;
  for (const [name, otherwise] of Object.entries(defaultsElsewhere)) {
    if ((textOf(name) ?? otherwise) !== otherwise) throw unfit(name, mode, running);
  }
  return mode;
}

function unfit(name: string, mode: Mode, fitting: readonly Mode[]): UsageError {
  return new UsageError(`the input "${name}" means nothing in mode ${mode}`, {
    hint: `leave it out; it is for mode ${fitting.join(", ")}`,
  });
}
