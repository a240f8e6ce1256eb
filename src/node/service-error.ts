import { ExitCode, UserError } from "../base/errors.ts";

/**
 * What the user has set up or started for the run does not do what the run needs. The change was
 * not measured, so this is exit code 3, like a target that cannot be reached.
 */
export class ServiceError extends UserError {
  readonly code = "E_SERVICE";
  readonly exitCode: ExitCode = ExitCode.invalidRun;
  /** What the command wrote last, oldest first, as it wrote it: not fit to be shown unescaped. */
  readonly lastLines: readonly string[];

  /** Without a hint of its own, the hint is the command's last line. */
  constructor(
    message: string,
    options: { hint?: string; cause?: unknown; lastLines?: readonly string[] } = {},
  ) {
    const { hint, cause, lastLines = [] } = options;
    const lastLine = lastLines.findLast((line) => line.trim() !== "");
    const said = lastLine === undefined ? undefined : `its last line is: ${lastLine.trim()}`;
    super(message, { hint: hint ?? said, cause });
    this.lastLines = lastLines;
  }
}
