import { parseDocument } from "yaml";
import type { ActionManifest } from "../../scripts/action-tables.ts";

type Fields = Readonly<Record<string, unknown>>;

const workflowKeys = ["name", "on", "permissions", "env", "concurrency", "jobs"];
const jobKeys = [
  "name",
  "if",
  "needs",
  "runs-on",
  "timeout-minutes",
  "permissions",
  "strategy",
  "services",
  "env",
  "outputs",
  "steps",
];
const stepKeys = ["name", "id", "if", "uses", "with", "run", "env"];
const events = [
  "pull_request",
  "push",
  "schedule",
  "workflow_dispatch",
  "workflow_run",
  "merge_group",
  "release",
];
const scopes = ["actions", "contents", "issues", "pull-requests", "security-events"];
const levels: ReadonlySet<unknown> = new Set(["read", "write", "none"]);

/** How a workflow calls this project's action: by its place here, or by its public name. */
const ownAction = /^(?:\.\/?|OWNER\/z6@v\d+)$/u;

/**
 * What GitHub would refuse or ignore in a workflow, and what this project does not want in one: a
 * key nobody knows, an input or output the action does not have, a job without an end, a text of
 * a stranger's in a script.
 */
export function workflowProblems(text: string, manifest: ActionManifest): readonly string[] {
  const document = parseDocument(text, { version: "1.2", uniqueKeys: true });
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) return broken.map(({ message }) => message);
  const workflow = fieldsOf(document.toJS());
  const jobs = fieldsOf(workflow["jobs"]);
  return [
    ...unknown("workflow", workflow, workflowKeys),
    ...unknown("event", namedEvents(workflow["on"]), events),
    ...(workflow["permissions"] === undefined ? ["no permissions: all are given"] : []),
    ...permissionProblems(workflow["permissions"]),
    ...(Object.keys(jobs).length === 0 ? ["no jobs"] : []),
    ...Object.entries(jobs).flatMap(([name, job]) => jobProblems(name, fieldsOf(job), manifest)),
    ...outputProblems(text, manifest),
  ];
}

function jobProblems(name: string, job: Fields, manifest: ActionManifest): readonly string[] {
  const steps: readonly unknown[] = Array.isArray(job["steps"]) ? job["steps"] : [];
  const ids = steps.map((step) => fieldsOf(step)["id"]).filter((id) => id !== undefined);
  return [
    ...unknown(`job ${name}`, job, jobKeys),
    ...permissionProblems(job["permissions"]),
    ...(typeof job["runs-on"] === "string" ? [] : [`job ${name} has no runs-on`]),
    ...(typeof job["timeout-minutes"] === "number" ? [] : [`job ${name} has no timeout-minutes`]),
    ...(steps.length === 0 ? [`job ${name} has no steps`] : []),
    ...(new Set(ids).size === ids.length ? [] : [`job ${name} has an id twice`]),
    ...steps.flatMap((step, index) =>
      stepProblems(`job ${name}, step ${index + 1}`, fieldsOf(step), manifest),
    ),
  ];
}

/** Of the gate, by mode. The report of a fork's run needs no inputs. */
const needed: Readonly<Record<string, readonly string[]>> = {
  run: ["scenario"],
  validate: ["scenario"],
  replay: ["run-id"],
  compare: ["run-id", "base-run-id"],
};

function stepProblems(where: string, step: Fields, manifest: ActionManifest): readonly string[] {
  const { uses, run } = step;
  const problems = [...unknown(where, step, stepKeys)];
  if ((uses === undefined) === (run === undefined))
    problems.push(`${where}: uses or run, not both`);
  if (typeof run === "string" && run.includes("${{")) {
    problems.push(`${where}: an expression in a script, which belongs into env`);
  }
  if (typeof uses !== "string") return problems;
  if (!ownAction.test(uses)) {
    return /^[\w.-]+\/[\w./-]+@v\d+$/u.test(uses) ? problems : [...problems, `${where}: ${uses}`];
  }
  const given = fieldsOf(step["with"]);
  const required = needed[typeof given["mode"] === "string" ? given["mode"] : "run"] ?? [];
  const missing = required.filter((key) => given[key] === undefined);
  return [
    ...problems,
    ...unknown(`${where}: input`, given, Object.keys(manifest.inputs)),
    ...missing.map((key) => `${where}: no input ${key}`),
    // GitHub takes everything for text; YAML 1.1 and 1.2 differ in what is a number or a truth.
    ...Object.entries(given)
      .filter(([, value]) => typeof value !== "string")
      .map(([key]) => `${where}: the input ${key} is no text, put it into quotes`),
  ];
}

/** By the rule that the step of this project's action has the id `gate`. */
function outputProblems(text: string, { outputs }: ActionManifest): readonly string[] {
  return [...text.matchAll(/steps\.gate\.outputs\.([\w-]+)/gu)]
    .map(([, name = ""]) => name)
    .filter((name) => outputs[name] === undefined)
    .map((name) => `the action has no output ${name}`);
}

function permissionProblems(value: unknown): readonly string[] {
  const permissions = fieldsOf(value);
  const wrong = Object.entries(permissions).filter(([, level]) => !levels.has(level));
  return [
    ...unknown("permission", permissions, scopes),
    ...wrong.map(([scope]) => `permission ${scope} is no level`),
  ];
}

/** `on: push`, `on: [push]` and `on: { push: … }`. */
function namedEvents(value: unknown): Fields {
  if (typeof value === "string") return { [value]: null };
  if (Array.isArray(value)) return Object.fromEntries(value.map((name) => [String(name), null]));
  return fieldsOf(value);
}

function unknown(where: string, given: Fields, known: readonly string[]): readonly string[] {
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .map((key) => `${where}: nobody knows ${key}`);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
