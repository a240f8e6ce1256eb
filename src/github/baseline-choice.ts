import { UsageError } from "../base/errors.ts";

/** Where a run's baselines come from. */
export type BaselineChoice =
  /** The newest runs of the base branch. */
  | { readonly kind: "auto" }
  | { readonly kind: "none" }
  /** One run of this repository, named by its id. */
  | { readonly kind: "run"; readonly runId: number }
  /** A file of the workspace. */
  | { readonly kind: "file"; readonly path: string };

/** One run, however it is named. */
export type NamedBaseline = Extract<BaselineChoice, { readonly kind: "run" | "file" }>;

/** @throws UsageError */
export function parseBaselineChoice(text: string): BaselineChoice {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "auto") return { kind: "auto" };
  if (trimmed === "none") return { kind: "none" };
  return namedBaseline(trimmed) ?? refuse("baseline is none of auto, none, run:ID and file:PATH");
}

/** @throws UsageError */
export function parsePinnedBaseline(text: string): NamedBaseline {
  return namedBaseline(text.trim()) ?? refuse("pinned-baseline is neither run:ID nor file:PATH");
}

function namedBaseline(text: string): NamedBaseline | undefined {
  const runId = Number(/^run:(\d{1,16})$/u.exec(text)?.[1] ?? Number.NaN);
  if (Number.isSafeInteger(runId) && runId > 0) return { kind: "run", runId };
  const path = /^file:(.+)$/u.exec(text)?.[1];
  return path === undefined ? undefined : { kind: "file", path };
}

function refuse(message: string): never {
  throw new UsageError(message, {
    hint: "the id of a run is the number in its URL: .../actions/runs/ID",
  });
}
