import { realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { FileError, UsageError } from "../base/errors.ts";
import { orFileError } from "../node/files.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The checked-out repository. What a scenario names has to lie in it: the scenario may be a stranger's. */
export class Workspace {
  readonly #root: string;

  /** @throws FileError */
  constructor(path: string) {
    this.#root = orFileError(path, () => realpathSync(path));
  }

  /**
   * The path of a regular file, from the workspace, with `/`: as annotations need it. Links are
   * followed first, so that none leads out.
   *
   * @throws FileError, UsageError
   */
  fileWithin(path: string): string {
    const inside = this.#pathWithin(path);
    if (!orFileError(path, () => statSync(resolve(this.#root, inside))).isFile()) {
      throw new FileError(`${path}: it is not a regular file`);
    }
    return inside;
  }

  /** The path of a folder, likewise; "." is the workspace itself. @throws FileError, UsageError */
  folderWithin(path: string): string {
    const inside = this.#pathWithin(path);
    if (!orFileError(path, () => statSync(resolve(this.#root, inside))).isDirectory()) {
      throw new FileError(`${path}: it is not a folder`);
    }
    return inside;
  }

  #pathWithin(path: string): string {
    const real = orFileError(path, () => realpathSync(resolve(this.#root, path)));
    const inside = relative(this.#root, real);
    if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      throw new UsageError(`${path}: it is not in the workspace`, {
        hint: "an action reads only files of the checked-out repository",
      });
    }
    return inside === "" ? "." : inside.split(sep).join("/");
  }

  /** @throws FileError, UsageError when a file that the scenario names lies elsewhere */
  checkFilesOf({ requests, targets }: Scenario): void {
    for (const { body } of requests) if (body?.kind === "file") this.fileWithin(body.path);
    for (const { caBundlePath } of targets) {
      if (caBundlePath !== undefined) this.fileWithin(caBundlePath);
    }
  }
}
