import { assert } from "../base/assert.ts";
import { folderOf } from "./file-place.ts";
import type { Overrides } from "./overrides.ts";
import { checkOverrides } from "./overrides.ts";
import { pairedScenario } from "./pairing.ts";
import type { Note } from "./problem-list.ts";
import { ProblemList } from "./problem-list.ts";
import { resolveScenario } from "./resolution.ts";
import type { Scenario } from "./scenario.ts";
import { scenarioSchema } from "./schema.ts";
import type { SectionName, Sections } from "./schema.ts";
import { checkStructure, decodeScenario, parseToml } from "./toml-document.ts";
import { addIssue, addUnknownKey } from "./wording.ts";

export type ScenarioInput = {
  /** The file's content. Bytes must be UTF-8. */
  readonly text: string | Uint8Array;
  /** How errors call the file. */
  readonly file: string;
  /** The folder from which files in the scenario are meant. Without it: the folder of `file`. */
  readonly directory?: string | undefined;
  readonly overrides?: Overrides | undefined;
  /** The seed when neither the text nor an override has one. Without it: 0. */
  readonly fallbackSeed?: number | undefined;
};

export type LoadedScenario = {
  /** Deeply frozen. */
  readonly scenario: Scenario;
  /** Remarks for the summary, in no order. */
  readonly notes: readonly Note[];
};

/**
 * Reads a scenario: TOML text to its meaning, with the overrides applied.
 *
 * Pure: the same input gives the same scenario. Files that it names are not opened.
 *
 * @throws ScenarioError with everything that is wrong with the file, in source order
 * @throws UsageError when an override cannot be used, by itself or with this scenario
 */
export function loadScenario(input: ScenarioInput): LoadedScenario {
  const { file, directory = folderOf(file), overrides = {}, fallbackSeed = 0 } = input;
  checkOverrides(overrides);
  const text = decodeScenario(input.text, file);
  const document = parseToml(text, file);
  const problems = new ProblemList(file, text);
  checkStructure(document, problems);
  problems.throwIfAny();

  const { sections, broken } = validSections(document, problems);
  const task = { broken, problems, overrides, fallbackSeed, file, directory };
  const scenario = resolveScenario(sections, task);
  problems.throwIfAny();
  assert(scenario !== undefined, "a scenario without problems is complete");
  const { pairing } = overrides;
  const driven = pairing === undefined ? scenario : pairedScenario(scenario, pairing);
  // The variants' addresses take the place of that one in turn.
  const isSaid = ({ override }: Note): boolean => pairing === undefined || override !== "target";
  return { scenario: deepFrozen(driven), notes: problems.notes().filter(isSaid) };
}

/** Each section is validated by itself, so that one bad key does not hide what else is wrong. */
function validSections(
  document: Readonly<Record<string, unknown>>,
  problems: ProblemList,
): { sections: Sections; broken: ReadonlySet<SectionName> } {
  const names = Object.keys(scenarioSchema.shape) as SectionName[];
  for (const key of Object.keys(document)) {
    if (!Object.hasOwn(scenarioSchema.shape, key)) {
      addUnknownKey({ table: [], key, known: names }, problems);
    }
  }
  const broken = new Set<SectionName>();
  const sections: Partial<Record<SectionName, unknown>> = {};
  for (const name of names) {
    const read = scenarioSchema.shape[name].safeParse(document[name]);
    if (read.success) {
      sections[name] = read.data;
      continue;
    }
    broken.add(name);
    for (const issue of read.error.issues) {
      addIssue({ ...issue, path: [name, ...issue.path] }, document, problems);
    }
  }
  return { sections: sections as Sections, broken };
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}
