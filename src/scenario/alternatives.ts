import type { ProblemList } from "./problem-list.ts";
import type { TomlPath } from "./toml-places.ts";

/**
 * The value of the one of several keys that is there: two spellings of one thing.
 * More than one is a problem.
 */
export function oneSpelling<Value>(
  spellings: Readonly<Record<string, Value | undefined>>,
  path: TomlPath,
  problems: ProblemList,
): Value | undefined {
  const given = Object.entries(spellings).filter(([, value]) => value !== undefined);
  const [first, second] = given;
  if (first !== undefined && second !== undefined) {
    const message = `${first[0]} and ${second[0]} cannot both be there`;
    problems.add({ path: [...path, second[0]], part: "key", message, hint: "keep one of them" });
  }
  return first?.[1];
}

/** As `oneSpelling`, and one of them must be there. */
export function needed<Value>(
  spellings: Readonly<Record<string, Value | undefined>>,
  path: TomlPath,
  problems: ProblemList,
): Value | undefined {
  const value = oneSpelling(spellings, path, problems);
  if (value === undefined) {
    const names = Object.keys(spellings).join(" or ");
    problems.add({ path, part: "key", message: `${names} is missing` });
  }
  return value;
}
