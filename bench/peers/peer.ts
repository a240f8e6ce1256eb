import type { Launch } from "../measured-process.ts";

/** A closed load: each connection sends when it has its answer. */
export type Load = {
  readonly url: string;
  readonly seconds: number;
  readonly connections: number;
  /** For files that a peer needs. */
  readonly folder: string;
};

/** Of its own count: how many requests were answered, in how long. */
export type Answered = { readonly requests: number; readonly seconds: number };

/** Another load generator, run as its manual says for one thread. */
export type Peer = {
  readonly name: string;
  /** The command without its load; undefined: it is not here. */
  readonly find: () => readonly string[] | undefined;
  readonly install: string;
  /** undefined: it has none. */
  readonly versionFlag: string | undefined;
  readonly launch: (command: readonly string[], load: Load) => Promise<Launch>;
  /** Reads what it printed. NaN where it does not say. */
  readonly read: (stdout: string, load: Load) => Answered;
};

/** The first group of a pattern as a number, NaN where it does not match. */
export function numberIn(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1]);
}

/** A number in a JSON value, by the names on the way to it; NaN where there is none. */
export function numberAt(value: unknown, ...path: readonly string[]): number {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return NaN;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return typeof found === "number" ? found : NaN;
}

/** What the references of the bench print. */
export function ownCount(stdout: string): Answered {
  const result: unknown = JSON.parse(stdout);
  return { requests: numberAt(result, "requests"), seconds: numberAt(result, "seconds") };
}
