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

/** @throws UsageError */
export function parseBaselineChoice(text: string): BaselineChoice {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "auto") return { kind: "auto" };
  if (trimmed === "none") return { kind: "none" };
  const runId = Number(/^run:(\d{1,16})$/u.exec(trimmed)?.[1] ?? Number.NaN);
  if (Number.isSafeInteger(runId) && runId > 0) return { kind: "run", runId };
  const path = /^file:(.+)$/u.exec(trimmed)?.[1];
  if (path !== undefined) return { kind: "file", path };
  throw new UsageError("baseline is none of auto, none, run:ID and file:PATH", {
    hint: "the id of a run is the number in its URL: .../actions/runs/ID",
  });
}
