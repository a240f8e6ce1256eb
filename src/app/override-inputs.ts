import { parseDuration } from "../base/duration.ts";
import { UsageError } from "../base/errors.ts";
import type { Overrides } from "../scenario/overrides.ts";

/** One thing that a flag or an action input can say differently from the scenario. */
type OverrideInput = {
  /** What stands for the value in a usage text. */
  readonly placeholder: string;
  readonly about: string;
  /** undefined: the text cannot be read. Whether the value is in range, the scenario checks. */
  readonly read: (text: string) => Overrides | undefined;
  readonly hint: string;
};

/** The one table of overrides: flags, environment variables and action inputs are made of it. */
export const overrideInputs = {
  target: {
    placeholder: "url",
    about: "send to this base URL instead of the scenario's",
    read: (text) => (text === "" ? undefined : { target: text }),
    hint: 'write a base URL like "http://127.0.0.1:8080"',
  },
  duration: {
    placeholder: "time",
    about: "run for so long, such as 30s; or auto: a comparison ends when it is decided",
    read: (text) =>
      text === "auto"
        ? { durationNanos: text }
        : withNumber(parseDuration(text), (durationNanos) => ({ durationNanos })),
    hint: 'write a duration like "30s", "1m30s" or "500ms", or "auto"',
  },
  seed: {
    placeholder: "number",
    about: "the seed of everything that is drawn; without any, one is drawn and told",
    read: (text) => withNumber(parseWhole(text), (seed) => ({ seed })),
    hint: "write a whole number, 0 or more",
  },
  vus: {
    placeholder: "number",
    about: "the most virtual users of a closed load; the schedule is scaled",
    read: (text) => withNumber(parseWhole(text), (vus) => ({ vus })),
    hint: "write a whole number, 1 or more",
  },
  rate: {
    placeholder: "per-second",
    about: "the highest rate of an open load; the schedule is scaled",
    read: (text) => withNumber(parseDecimal(text), (rate) => ({ rate })),
    hint: "write a number of iterations per second, like 250",
  },
  workers: {
    placeholder: "number",
    about: 'threads that drive the load, or "auto"',
    read: (text) =>
      text === "auto"
        ? { workers: text }
        : withNumber(parseWhole(text), (workers) => ({ workers })),
    hint: 'write a whole number, 1 or more, or "auto"',
  },
} as const satisfies Readonly<Record<string, OverrideInput>>;
export type OverrideName = keyof typeof overrideInputs;

export const overrideNames = Object.keys(overrideInputs) as readonly OverrideName[];

/** What was given, as text; what was not given is absent. */
export type GivenOverrides = { readonly [Name in OverrideName]?: string | undefined };

/**
 * @param nameOf how the user knows an override: `--seed`, or `the input "seed"`
 * @throws UsageError for a text that cannot be read
 */
export function readOverrides(
  given: GivenOverrides,
  nameOf: (name: OverrideName) => string,
): Overrides {
  const overrides: Overrides = {};
  for (const name of overrideNames) {
    const text = given[name];
    if (text === undefined) continue;
    const input: OverrideInput = overrideInputs[name];
    const read = input.read(text.trim());
    if (read === undefined) {
      throw new UsageError(`${nameOf(name)} cannot be ${JSON.stringify(text)}`, {
        hint: input.hint,
      });
    }
    Object.assign(overrides, read);
  }
  return overrides;
}

function withNumber(
  value: number | undefined,
  overrides: (value: number) => Overrides,
): Overrides | undefined {
  return value === undefined ? undefined : overrides(value);
}

function parseWhole(text: string): number | undefined {
  return /^\d{1,16}$/u.test(text) ? Number(text) : undefined;
}

function parseDecimal(text: string): number | undefined {
  return /^\d{1,9}(\.\d{1,9})?$/u.test(text) ? Number(text) : undefined;
}
