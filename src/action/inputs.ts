import * as core from "@actions/core";
import { readOverrides } from "../app/override-inputs.ts";
import { UsageError } from "../base/errors.ts";
import type { Nanos } from "../base/time.ts";
import { RATE_MAX, VUS_MAX } from "../scenario/limits.ts";
import type { Overrides } from "../scenario/overrides.ts";
import { type BaselineInputs, baselineInputs } from "./baseline-inputs.ts";
import { type CompareInputs, compareInputs } from "./compare-inputs.ts";
import { type FailOn, readFailOn } from "./fail-on.ts";
import { choiceOf, countOf, durationOf, flagOf, linesOf, textOf, wordsOf } from "./input-text.ts";
import { type ServerInputs, serverInputs } from "./server-inputs.ts";

/** GitHub keeps artifacts for at most so long, in a private repository. */
const RETENTION_DAYS_MAX = 400;

export type CommentWish = "auto" | "always" | "on-failure" | "never";

/** What a pull request cannot raise, as the workflow has it. */
export type LoadLimits = {
  readonly ratePerSecondMax: number | undefined;
  readonly vusMax: number | undefined;
  readonly durationNanosMax: Nanos | undefined;
  readonly allowedHosts: readonly string[];
};

/** A scenario of the workspace, and what it is held to. */
export type ScenarioInputs = {
  /** As given: a path from the working directory. */
  readonly scenario: string;
  /** As given: a path from the workspace. */
  readonly workingDirectory: string;
  readonly overrides: Overrides;
  readonly limits: LoadLimits;
};

/** Where the step says what came of it, besides its log. */
export type TellingInputs = {
  readonly jobSummary: boolean;
  readonly annotations: boolean;
};

export type ActionInputs = ScenarioInputs &
  TellingInputs & {
    /** `NAME=value` each; the values are masked from here on. */
    readonly env: readonly string[];
    readonly server: ServerInputs;
    readonly compare: CompareInputs;
    /** Whose assertions judge a pull request: its own, or those of what it is to be merged into. */
    readonly assertionsFrom: "head" | "base";
    readonly baseline: BaselineInputs;
    readonly comment: { readonly when: CommentWish; readonly key: string | undefined };
    readonly artifact: {
      readonly upload: boolean;
      readonly name: string;
      /** undefined: as the repository has it. */
      readonly retentionDays: number | undefined;
    };
    readonly token: string;
    readonly failOn: FailOn;
    /** undefined: a folder of the runner's. */
    readonly output: string | undefined;
  };

/** @throws UsageError */
export function readInputs(): ActionInputs {
  const scenario = scenarioInputs();
  const server = serverInputs();
  const baseline = baselineInputs();
  const { target } = scenario.overrides;
  return {
    ...scenario,
    ...tellingInputs(),
    env: maskedEnv(linesOf("env")),
    server,
    compare: compareInputs({ server, target, baseline }),
    assertionsFrom: choiceOf("assertions-from", ["head", "base"], "head"),
    baseline,
    comment: {
      when: choiceOf("comment", ["auto", "always", "on-failure", "never"], "auto"),
      key: textOf("comment-key"),
    },
    artifact: {
      upload: flagOf("upload-artifact", "true"),
      name: artifactPrefix(),
      // 0 is the word of upload-artifact for the repository's setting.
      retentionDays: countOf("retention-days", { min: 0, max: RETENTION_DAYS_MAX }) || undefined,
    },
    token: maskedToken(),
    failOn: readFailOn(wordsOf("fail-on")),
    output: textOf("output"),
  };
}

/** What a step is given that only reads the scenario. */
export type ValidateInputs = ScenarioInputs & TellingInputs;

/** @throws UsageError */
export function readValidateInputs(): ValidateInputs {
  return { ...scenarioInputs(), ...tellingInputs() };
}

function scenarioInputs(): ScenarioInputs {
  const scenario = textOf("scenario");
  if (scenario === undefined) {
    throw new UsageError('the input "scenario" is missing', {
      hint: "give the path of a scenario file in the repository",
    });
  }
  const limits = loadLimits();
  const overrides = readOverrides(
    { target: textOf("target"), duration: textOf("duration"), seed: textOf("seed") },
    (name) => `the input "${name}"`,
  );
  const { durationNanosMax: autoNanosMax } = limits;
  return {
    scenario,
    workingDirectory: workingDirectory(),
    // A duration of auto is whatever is allowed; one that is given must be.
    overrides: autoNanosMax === undefined ? overrides : { ...overrides, autoNanosMax },
    limits,
  };
}

export function workingDirectory(): string {
  return textOf("working-directory") ?? ".";
}

/** @throws UsageError */
export function tellingInputs(): TellingInputs {
  return {
    jobSummary: flagOf("job-summary", "true"),
    annotations: flagOf("annotations", "true"),
  };
}

/** Inputs of the action that reports a fork's run. */
export type ReportInputs = {
  readonly token: string;
  readonly artifactPrefix: string;
  readonly baseline: BaselineInputs;
  /** Beginning of the key of each log's comment. */
  readonly commentKey: string;
  readonly jobSummary: boolean;
};

const REPORT_COMMENT_KEY_DEFAULT = "report";

/** @throws UsageError */
export function readReportInputs(): ReportInputs {
  return {
    token: maskedToken(),
    artifactPrefix: artifactPrefix(),
    baseline: baselineInputs(),
    commentKey: textOf("comment-key") ?? REPORT_COMMENT_KEY_DEFAULT,
    jobSummary: flagOf("job-summary", "true"),
  };
}

export function maskedToken(): string {
  const token = textOf("github-token") ?? "";
  if (token !== "") core.setSecret(token);
  return token;
}

function artifactPrefix(): string {
  return textOf("artifact-name") ?? "z6";
}

function loadLimits(): LoadLimits {
  return {
    ratePerSecondMax: countOf("max-rate", { min: 1, max: RATE_MAX }),
    vusMax: countOf("max-vus", { min: 1, max: VUS_MAX }),
    durationNanosMax: durationOf("max-duration"),
    allowedHosts: wordsOf("allowed-hosts").map((host) => host.toLowerCase()),
  };
}

function maskedEnv(lines: readonly string[]): readonly string[] {
  for (const [index, line] of lines.entries()) {
    const end = line.indexOf("=");
    const value = line.slice(end + 1);
    if (end >= 0 && value !== "") core.setSecret(value);
    if (end > 0) continue;
    throw new UsageError(`the input "env", line ${index + 1}, is not of the form NAME=value`);
  }
  return lines;
}
