import * as core from "@actions/core";
import { readOverrides } from "../app/override-inputs.ts";
import { parseDuration } from "../base/duration.ts";
import { UsageError } from "../base/errors.ts";
import { type Nanos, NANOS_PER_MILLI } from "../base/time.ts";
import { BASELINE_AGE_DAYS_MAX, BASELINES_MAX, TREND_RUNS_MAX } from "../gate/comparison-rules.ts";
import {
  type BaselineChoice,
  type NamedBaseline,
  parseBaselineChoice,
  parsePinnedBaseline,
} from "../github/baseline-choice.ts";
import { RATE_MAX } from "../scenario/limits.ts";
import type { Overrides } from "../scenario/overrides.ts";
import { type FailOn, readFailOn } from "./fail-on.ts";
import {
  choiceOf,
  countOf,
  flagOf,
  linesOf,
  readingOf,
  refuseInput,
  textOf,
  wordsOf,
} from "./input-text.ts";

const WAIT_MILLIS_DEFAULT = 60_000;
const BASELINE_RUNS_DEFAULT = 5;
/** GitHub keeps artifacts for at most so long, in a private repository. */
const RETENTION_DAYS_MAX = 400;

export type CommentWish = "auto" | "always" | "on-failure" | "never";

export type ServerInputs = {
  /** A command line before the server's. */
  readonly setup: string | undefined;
  /** The command line of the server. */
  readonly start: string | undefined;
  /** As `parseReadiness` reads it; undefined: the server's port. */
  readonly waitFor: string | undefined;
  readonly waitTimeoutMillis: number;
};

/** What a pull request cannot raise, as the workflow has it. */
export type LoadLimits = {
  readonly ratePerSecondMax: number | undefined;
  readonly durationNanosMax: Nanos | undefined;
  readonly allowedHosts: readonly string[];
};

export type BaselineInputs = {
  readonly choice: BaselineChoice;
  /** undefined: the one that the event says. */
  readonly branch: string | undefined;
  readonly runs: number;
  readonly ageDaysMax: number;
  readonly required: boolean;
  /** Stored runs that a run of the branch shows; 0: there is no trend. */
  readonly trendRuns: number;
  /** A run that this one is set beside for information. */
  readonly pinned: NamedBaseline | undefined;
};

export type ActionInputs = {
  /** As given: a path from the working directory. */
  readonly scenario: string;
  /** As given: a path from the workspace. */
  readonly workingDirectory: string;
  readonly overrides: Overrides;
  /** `NAME=value` each; the values are masked from here on. */
  readonly env: readonly string[];
  readonly server: ServerInputs;
  readonly limits: LoadLimits;
  readonly baseline: BaselineInputs;
  readonly comment: { readonly when: CommentWish; readonly key: string | undefined };
  readonly jobSummary: boolean;
  readonly annotations: boolean;
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
  const scenario = textOf("scenario");
  if (scenario === undefined) {
    throw new UsageError('the input "scenario" is missing', {
      hint: "give the path of a scenario file in the repository",
    });
  }
  return {
    scenario,
    workingDirectory: textOf("working-directory") ?? ".",
    env: maskedEnv(linesOf("env")),
    overrides: readOverrides(
      { target: textOf("target"), duration: textOf("duration"), seed: textOf("seed") },
      (name) => `the input "${name}"`,
    ),
    server: serverInputs(),
    limits: loadLimits(),
    baseline: baselineInputs(),
    comment: {
      when: choiceOf("comment", ["auto", "always", "on-failure", "never"], "auto"),
      key: textOf("comment-key"),
    },
    jobSummary: flagOf("job-summary", "true"),
    annotations: flagOf("annotations", "true"),
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

/** Inputs of the action that reports a fork's run. */
export type ReportInputs = {
  readonly token: string;
  readonly artifactPrefix: string;
  readonly baseline: BaselineInputs;
  readonly jobSummary: boolean;
};

/** @throws UsageError */
export function readReportInputs(): ReportInputs {
  return {
    token: maskedToken(),
    artifactPrefix: artifactPrefix(),
    baseline: baselineInputs(),
    jobSummary: flagOf("job-summary", "true"),
  };
}

function maskedToken(): string {
  const token = textOf("github-token") ?? "";
  if (token !== "") core.setSecret(token);
  return token;
}

function artifactPrefix(): string {
  return textOf("artifact-name") ?? "z6";
}

function serverInputs(): ServerInputs {
  const start = textOf("start");
  const waitFor = textOf("wait-for");
  const waitTimeout = durationOf("wait-timeout");
  if (start === undefined && waitFor !== undefined) {
    refuseInput("wait-for", waitFor, 'there is nothing to wait for without the input "start"');
  }
  return {
    setup: textOf("setup"),
    start,
    waitFor,
    waitTimeoutMillis:
      waitTimeout === undefined ? WAIT_MILLIS_DEFAULT : waitTimeout / NANOS_PER_MILLI,
  };
}

function loadLimits(): LoadLimits {
  return {
    ratePerSecondMax: countOf("max-rate", { min: 1, max: RATE_MAX }),
    durationNanosMax: durationOf("max-duration"),
    allowedHosts: wordsOf("allowed-hosts").map((host) => host.toLowerCase()),
  };
}

function baselineInputs(): BaselineInputs {
  const runs = countOf("baseline-runs", { min: 1, max: BASELINES_MAX });
  const ageDaysMax = countOf("baseline-max-age-days", { min: 1, max: BASELINE_AGE_DAYS_MAX });
  const choice = parseBaselineChoice(textOf("baseline") ?? "auto");
  const required = flagOf("baseline-required", "false");
  const pinned = textOf("pinned-baseline");
  if (required && choice.kind === "none") {
    refuseInput("baseline-required", "true", 'nothing is compared with "baseline: none"');
  }
  return {
    choice,
    branch: textOf("baseline-branch"),
    runs: runs ?? BASELINE_RUNS_DEFAULT,
    ageDaysMax: ageDaysMax ?? BASELINE_AGE_DAYS_MAX,
    required,
    trendRuns: countOf("trend-runs", { min: 0, max: TREND_RUNS_MAX }) ?? TREND_RUNS_MAX,
    pinned: pinned === undefined ? undefined : parsePinnedBaseline(pinned),
  };
}

function durationOf(name: string): Nanos | undefined {
  return readingOf(name, {
    read: (text) => {
      const nanos = parseDuration(text);
      return nanos === 0 ? undefined : nanos;
    },
    hint: 'write a duration above 0, like "30s" or "2m"',
  });
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
