import type { Problem } from "../base/errors.ts";
import { ScenarioError } from "../base/errors.ts";
import type { SourceSpan } from "../base/source-span.ts";
import { LineIndex } from "./line-index.ts";
import { PROBLEMS_SHOWN_MAX } from "./limits.ts";
import type { TomlPath } from "./toml-places.ts";
import { TomlPlaces } from "./toml-places.ts";

/** A remark that stops nothing, for the summary. */
export type Note = {
  readonly message: string;
  readonly span: SourceSpan | undefined;
  /** The override that it tells of: whoever chose its value need not be told. */
  readonly override: "target" | undefined;
};

export type Finding = {
  readonly path: TomlPath;
  readonly message: string;
  readonly hint?: string | undefined;
  /** What of the path is wrong, and so underlined. Without it: the value. */
  readonly part?: "key" | "value";
};

/** Where what is wrong is told. */
export type Problems = { readonly add: (finding: Finding) => unknown };

/** Collects all that is wrong with one file. Places are looked up only when there is need. */
export class ProblemList {
  readonly #file: string;
  readonly #text: string;
  readonly #findings: Finding[] = [];
  readonly #notes: (Pick<Finding, "path" | "message"> & Pick<Note, "override">)[] = [];
  #places: TomlPlaces | undefined;
  #lines: LineIndex | undefined;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#findings.length === 0;
  }

  add(finding: Finding): void {
    this.#findings.push(finding);
  }

  note(path: TomlPath, message: string, override?: Note["override"]): void {
    this.#notes.push({ path, message, override });
  }

  notes(): readonly Note[] {
    return this.#notes.map(({ path, message, override }) => ({
      message,
      override,
      span: path.length === 0 ? undefined : this.spanOf(path, "key"),
    }));
  }

  spanOf(path: TomlPath, part: "key" | "value"): SourceSpan {
    this.#places ??= new TomlPlaces(this.#text);
    this.#lines ??= new LineIndex(this.#text);
    const [start, end] = this.#places.nearest(path)[part];
    return { file: this.#file, ...this.#lines.span(start, end) };
  }

  /** Does nothing when there is no problem. */
  throwIfAny(): void {
    const problems: Problem[] = this.#findings.slice(0, PROBLEMS_SHOWN_MAX).map((finding) => ({
      span: this.spanOf(finding.path, finding.part ?? "value"),
      message: finding.message,
      hint: finding.hint,
    }));
    problems.sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
    const [first, ...rest] = problems;
    if (first === undefined) return;
    const unseen = this.#findings.length - problems.length;
    if (unseen > 0) {
      const span = problems.at(-1)?.span ?? first.span;
      rest.push({ span, message: `and ${unseen} more problems like these`, hint: undefined });
    }
    throw new ScenarioError([first, ...rest], this.#text);
  }
}
