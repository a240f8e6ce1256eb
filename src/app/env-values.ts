import { UsageError } from "../base/errors.ts";
import { suggestion } from "../scenario/did-you-mean.ts";

export type EnvSource = {
  /** What whoever starts the run allows: `NAME` to read it, or `NAME=value`. */
  readonly allowed: readonly string[];
  /** The environment of this process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What to do to allow a variable, for the hint. */
  readonly howToAllow: (name: string) => string;
};

/**
 * The values of the variables that a scenario declares. A scenario alone gets none: somebody has
 * to allow each, so that what a pull request writes cannot read what the runner holds.
 *
 * @throws UsageError for a variable that is allowed and not declared, declared and not allowed,
 *   or not set. No message has a value in it.
 */
export function envValues(
  declared: readonly string[],
  { allowed, environment, howToAllow }: EnvSource,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const entry of allowed) {
    const end = entry.indexOf("=");
    const name = end < 0 ? entry : entry.slice(0, end);
    if (!declared.includes(name)) throw undeclared(name, declared);
    const value = end < 0 ? environment[name] : entry.slice(end + 1);
    if (value === undefined) {
      throw new UsageError(`the environment variable ${name} is not set`, {
        hint: "set it before the run",
      });
    }
    values.set(name, value);
  }
  const missing = declared.find((name) => !values.has(name));
  if (missing !== undefined) {
    throw new UsageError(`the scenario uses ${missing}, which this run does not allow`, {
      hint: howToAllow(missing),
    });
  }
  return values;
}

function undeclared(name: string, declared: readonly string[]): UsageError {
  return new UsageError(`the scenario does not declare the variable ${JSON.stringify(name)}`, {
    hint:
      declared.length === 0
        ? "name it in the scenario's [runtime] env = [...]"
        : suggestion(name, declared),
  });
}
