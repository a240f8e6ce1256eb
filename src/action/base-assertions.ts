import { join, relative, resolve, sep } from "node:path";
import { changedSentences } from "./change-words.ts";
import { withAssertionsOf } from "../app/other-assertions.ts";
import { scenarioChange } from "../app/changed-assertions.ts";
import { loadScenarioText } from "../app/scenario-file.ts";
import { ScenarioError, UsageError } from "../base/errors.ts";
import { trustedEvents } from "../github/baseline-selection.ts";
import { readFileAt } from "../github/contents.ts";
import { failureAdvice, GithubError } from "../github/failure.ts";
import { SCENARIO_BYTES_MAX } from "../scenario/limits.ts";
import type { Overrides } from "../scenario/overrides.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { decodeScenario } from "../scenario/toml-document.ts";
import type { ActionInputs } from "./inputs.ts";
import type { Job } from "./job.ts";

const SHA_DIGITS = 7;

/** Their scenario is on its branch already, or was approved for it. */
const mergedEvents = [...trustedEvents, "merge_group"] as const;

/** Whose assertions judge a run, and what the report says of it. */
export type Judges =
  /** Those of the scenario that is run. */
  | { readonly kind: "own"; readonly notes: readonly string[] }
  /** Those of the base, as a scenario that is otherwise the one that is run. */
  | { readonly kind: "base"; readonly scenario: Scenario; readonly notes: readonly string[] }
  /** GitHub did not say what the base's are: that none was loosened is not known. */
  | { readonly kind: "unknown"; readonly reason: string; readonly shortfalls: readonly string[] };

export type JudgesQuery = {
  readonly job: Job;
  readonly inputs: Pick<ActionInputs, "assertionsFrom" | "scenario" | "workingDirectory">;
  /** As it is run. */
  readonly scenario: Scenario;
  readonly overrides: Overrides;
};

/**
 * Finds the assertions that a run is judged by. With `base`, a pull request's own are for the runs
 * after it: what it changes in its own gate is named and does not count.
 *
 * @throws UsageError when the base's assertions are about a request that the change does not have
 */
export async function findJudges({
  job: { event, api },
  inputs,
  scenario,
  overrides,
}: JudgesQuery): Promise<Judges> {
  const isMerged = mergedEvents.some((kind) => kind === event?.kind);
  if (inputs.assertionsFrom === "head" || isMerged) return own();
  const commit = event?.pullRequest?.baseSha;
  if (event === undefined || api === undefined || commit === undefined) {
    return unknown("this job does not say what its base is, or has no token");
  }
  const path = writtenPath(inputs);
  const name = `base commit ${commit.slice(0, SHA_DIGITS)}`;
  try {
    const bytes = await readFileAt(api, event.repository, {
      path,
      commit,
      bytesMax: SCENARIO_BYTES_MAX,
    });
    const file = `${path}@${commit.slice(0, SHA_DIGITS)}`;
    const base = baseScenario({ file, bytes }, { overrides, fallbackSeed: scenario.seed });
    if ("wrong" in base) return own(`Judged by its own assertions: ${name} has a wrong scenario.`);
    const notes = [
      `Judged by the assertions of ${name}.`,
      ...changedSentences(scenarioChange(base.scenario, scenario)),
    ];
    return { kind: "base", scenario: judgedBy(base.scenario, scenario, name), notes };
  } catch (cause) {
    if (!(cause instanceof GithubError)) throw cause;
    if (cause.kind === "notFound") {
      return own(`Judged by its own assertions: ${name} does not have ${path}.`);
    }
    return unknown(cause.message, [`Base assertions: ${cause.message}. ${failureAdvice(cause)}`]);
  }
}

/**
 * From the workspace, as the workflow writes it: where links lead is the head's to say. A working
 * directory may be absolute.
 */
function writtenPath({ workingDirectory, scenario }: JudgesQuery["inputs"]): string {
  const root = process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  const path = relative(root, join(resolve(root, workingDirectory), scenario));
  return path.split(sep).join("/");
}

function own(...notes: readonly string[]): Judges {
  return { kind: "own", notes };
}

function unknown(why: string, shortfalls: readonly string[] = []): Judges {
  const reason = `The assertions of the base (assertions-from) could not be read: ${why}.`;
  return { kind: "unknown", reason, shortfalls };
}

type BaseFile = { readonly file: string; readonly bytes: Uint8Array };

/** A base that Z6 cannot read, as an older version's, has no assertions to hold a change to. */
function baseScenario(
  { file, bytes }: BaseFile,
  options: Parameters<typeof loadScenarioText>[1],
): { readonly scenario: Scenario } | { readonly wrong: true } {
  try {
    const text = decodeScenario(bytes, file);
    return { scenario: loadScenarioText({ file, bytes, text }, options).scenario };
  } catch (cause) {
    if (cause instanceof ScenarioError || cause instanceof UsageError) return { wrong: true };
    throw cause;
  }
}

/** Where the change has an assertion too, its line is where a failure of it is marked. */
function judgedBy(base: Scenario, head: Scenario, name: string): Scenario {
  const places = new Map(head.assertions.map(({ text, span }) => [text, span]));
  const assertions = base.assertions.map((each) => ({
    ...each,
    span: places.get(each.text) ?? each.span,
  }));
  try {
    return withAssertionsOf(head, { ...base, assertions });
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    throw new UsageError(`the assertions of ${name} do not fit this change: ${cause.message}`, {
      hint: "keep the name, or change the assertion on the base branch first",
    });
  }
}
