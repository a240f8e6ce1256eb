import { ExitCode, UserError } from "../base/errors.ts";

/**
 * The commit to compare with cannot be had, or not be checked out. The change was not measured,
 * so this is exit code 3, like a target that cannot be reached.
 */
export class BaseError extends UserError {
  readonly code = "E_BASE";
  readonly exitCode: ExitCode = ExitCode.invalidRun;
}
