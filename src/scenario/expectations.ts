import { RE2JS } from "re2js";
import { parseJsonPath } from "./json-path.ts";
import { BODY_BYTES_DEFAULT } from "./limits.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Check, Expect, StatusRange } from "./scenario.ts";
import type { ScenarioFile } from "./schema.ts";
import type { TomlPath } from "./toml-places.ts";

type WrittenExpect = NonNullable<ScenarioFile["requests"][number]["expect"]>;

const LABEL_TEXT_MAX = 40;
const statusesByDefault: readonly StatusRange[] = [{ from: 200, to: 399 }];

/** What a response must be, in the order in which it is checked. */
export function resolveExpect(
  written: WrittenExpect,
  path: TomlPath,
  problems: ProblemList,
): Expect {
  const { header = {}, body_contains, body_matches, json = {} } = written;
  const checks: Check[] = Object.entries(header).map(([name, value]) =>
    headerCheck(name, value, { path: [...path, "header", name], problems }),
  );
  if (body_contains === "") {
    problems.add({ path: [...path, "body_contains"], message: "body_contains must have a text" });
  } else if (body_contains !== undefined) {
    const label = `body contains ${brief(body_contains)}`;
    checks.push({ label, kind: "bodyContains", text: body_contains });
  }
  if (body_matches !== undefined) {
    checkPattern(body_matches, [...path, "body_matches"], problems);
    const label = `body matches ${brief(body_matches)}`;
    checks.push({ label, kind: "bodyMatches", pattern: body_matches });
  }
  for (const [jsonPath, equals] of Object.entries(json)) {
    checkJsonPath(jsonPath, [...path, "json", jsonPath], problems);
    const label = `${brief(jsonPath, "")} is ${brief(equals)}`;
    checks.push({ label, kind: "jsonPathEquals", path: jsonPath, equals });
  }
  return {
    statuses: written.status?.map(statusRange) ?? statusesByDefault,
    checks,
    bodyBytesMax: written.max_body ?? BODY_BYTES_DEFAULT,
  };
}

/** 404 is 404 alone; "4xx" is 400 to 499. */
export function statusRange(written: string | number): StatusRange {
  if (typeof written === "number") return { from: written, to: written };
  const from = Number(written[0]) * 100;
  return { from, to: from + 99 };
}

function headerCheck(
  name: string,
  value: string | true,
  { path, problems }: { path: TomlPath; problems: ProblemList },
): Check {
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/u.test(name)) {
    const message = `${JSON.stringify(name)} is not a header name`;
    problems.add({ path, part: "key", message });
  }
  if (value === true) {
    return { label: `header ${name} is there`, kind: "header", name, equals: undefined };
  }
  if (/[\p{Cc}]/u.test(value) || value !== value.trim()) {
    const message = `no header can have the value of ${name}: it has control characters or white space around it`;
    problems.add({ path, message });
  }
  return { label: `header ${name} is ${brief(value)}`, kind: "header", name, equals: value };
}

function checkPattern(pattern: string, path: TomlPath, problems: ProblemList): void {
  try {
    RE2JS.compile(pattern);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `body_matches is not a pattern: ${reason.replace("error parsing regexp: ", "")}`;
    const hint = "RE2 syntax: no look-around, no back-references";
    problems.add({ path, message, hint });
  }
}

function checkJsonPath(jsonPath: string, path: TomlPath, problems: ProblemList): void {
  try {
    parseJsonPath(jsonPath);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    problems.add({ path, part: "key", message: cause.message, hint: 'for example "$.user.id"' });
  }
}

/** A value in a label: one line, cut, in quotes when it is a text. */
function brief(value: string | number | boolean, quote = '"'): string {
  if (typeof value !== "string") return String(value);
  const line = value.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
  const cut = line.length > LABEL_TEXT_MAX ? `${line.slice(0, LABEL_TEXT_MAX)}…` : line;
  return `${quote}${cut}${quote}`;
}
