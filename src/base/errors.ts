import type { SourceSpan } from "./source-span.ts";

/** Exit codes are API: scripts branch on them. Never renumber. */
export const ExitCode = {
  pass: 0,
  fail: 1,
  configuration: 2,
  invalidRun: 3,
  internal: 4,
  inconclusive: 5,
  interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The user can fix it: say what, where and how. */
export abstract class UserError extends Error {
  abstract readonly code: string;
  abstract readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, options: { hint?: string | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = new.target.name;
    this.hint = options.hint;
  }
}

/** One thing wrong with a text the user wrote, at its place. */
export type Problem = {
  readonly span: SourceSpan;
  readonly message: string;
  readonly hint: string | undefined;
};

/** The scenario cannot be used. Carries every problem at once, in source order. */
export class ScenarioError extends UserError {
  readonly code = "E_SCENARIO";
  readonly exitCode: ExitCode = ExitCode.configuration;
  readonly problems: readonly [Problem, ...Problem[]];
  /** The text the spans point into; empty when the file could not be read as text. */
  readonly source: string;

  constructor(problems: readonly [Problem, ...Problem[]], source: string) {
    const { span, message } = problems[0];
    super(`${span.file}:${span.line}:${span.column}: ${message}`, { hint: problems[0].hint });
    this.problems = problems;
    this.source = source;
  }
}

/** A flag, an action input or an environment variable has a value that cannot be used. */
export class UsageError extends UserError {
  readonly code = "E_USAGE";
  readonly exitCode: ExitCode = ExitCode.configuration;
}

/** A file the user named cannot be read or written. */
export class FileError extends UserError {
  readonly code = "E_FILE";
  readonly exitCode: ExitCode = ExitCode.configuration;
}

/** Nobody answers where the load was to go. Nothing was measured. */
export class TargetError extends UserError {
  readonly code = "E_TARGET";
  readonly exitCode: ExitCode = ExitCode.invalidRun;
}

/** An event log is damaged, foreign, or from another format version. */
export class LogError extends UserError {
  readonly code = "E_LOG";
  readonly exitCode: ExitCode = ExitCode.invalidRun;
}

/** We broke a promise to ourselves. Never caught, except to print a bug-report link. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}
