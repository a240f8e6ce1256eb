import type { z } from "zod";
import { suggestion } from "./did-you-mean.ts";
import type { Problems } from "./problem-list.ts";
import { oneOf } from "./schema-leaf.ts";
import type { TomlPath } from "./toml-places.ts";

const SHOWN_LENGTH_MAX = 60;

/** Says one of the schema's findings in terms of the user's file. */
export function addIssue(issue: z.core.$ZodIssue, document: unknown, problems: Problems): void {
  const path = issue.path.filter((key): key is string | number => typeof key !== "symbol");
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys)
      addUnknownKey({ table: path, key, known: issue.message.split(" ") }, problems);
    return;
  }
  const value = valueAt(document, path);
  const key = label(path);
  const discriminated = issue.code === "invalid_union" && "discriminator" in issue;
  const options =
    discriminated && "options" in issue ? (issue.options as string[]) : allowed(issue);
  const wanted = discriminated ? `must be ${oneOf(options)}` : issue.message;
  if (value === undefined) {
    const table = path.slice(0, -1);
    if (table.length === 0) {
      problems.add({ path, message: `[[${key}]] is missing`, hint: "there must be at least one" });
      return;
    }
    const message = `${tableName(table)} needs ${/^[aeiou]/u.test(key) ? "an" : "a"} ${key}`;
    problems.add({ path: table, part: "key", message, hint: `${key} ${wanted}` });
    return;
  }
  problems.add({
    path,
    message: `${key} ${wanted}; it is ${shown(value)}`,
    hint: typeof value === "string" && options.length > 0 ? suggestion(value, options) : undefined,
  });
}

export function addUnknownKey(
  { table, key, known }: { table: TomlPath; key: string; known: readonly string[] },
  problems: Problems,
): void {
  problems.add({
    path: [...table, key],
    part: "key",
    message: `unknown key "${shortened(key)}" in ${tableName(table)}`,
    hint: suggestion(key, known),
  });
}

/** `[runtime]`, `[[requests]] 2`, `requests[1].expect`: how people call a table. */
function tableName(path: TomlPath): string {
  const [first, second, ...rest] = path;
  if (first === undefined) return "the scenario";
  if (second === undefined) return `[${first}]`;
  if (typeof second === "number" && rest.length === 0) return `[[${first}]] ${second + 1}`;
  return path
    .map((key, at) => (typeof key === "number" ? `[${key}]` : `${at ? "." : ""}${key}`))
    .join("");
}

/** The value as the user wrote it, or nearly: short, and safe to print. */
export function shown(value: unknown): string {
  if (value instanceof Date) return "a date";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object" && value !== null) return "a table";
  if (typeof value === "string") return JSON.stringify(shortened(value));
  if (Number.isNaN(value)) return "nan";
  return value === Infinity || value === -Infinity
    ? String(value).replace("inity", "").toLowerCase()
    : String(value);
}

function shortened(text: string): string {
  return text.length <= SHOWN_LENGTH_MAX ? text : `${text.slice(0, SHOWN_LENGTH_MAX)}…`;
}

function allowed(issue: z.core.$ZodIssue): readonly string[] {
  return issue.code === "invalid_value" ? issue.values.map(String) : [];
}

function label(path: TomlPath): string {
  const key = path.at(-1);
  return typeof key === "number" ? `${String(path.at(-2))}[${key}]` : (key ?? "the file");
}

function valueAt(document: unknown, path: TomlPath): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
