import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { FileError } from "../base/errors.ts";
import { orFileError } from "./files.ts";
import { sha256 } from "./log-ports.ts";

const READ_BYTES = 1024 * 1024;

export type WrittenFile = {
  readonly name: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
};

/** Where one run leaves its files. */
export class OutputFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /**
   * Makes the folder. One that has files in it is refused, so that no run mixes with another.
   *
   * @param options.reuse write into it all the same
   * @throws FileError
   */
  static create(path: string, options: { readonly reuse: boolean }): OutputFolder {
    orFileError(path, () => mkdirSync(path, { recursive: true }));
    if (!options.reuse && orFileError(path, () => readdirSync(path)).length > 0) {
      throw new FileError(`${path}: the folder is not empty`, {
        hint: "choose another with --output, or overwrite its files with --force",
      });
    }
    return new OutputFolder(path);
  }

  /** Takes back a folder that nothing was written into. */
  removeIfEmpty(): void {
    if (readdirSync(this.path).length === 0) rmdirSync(this.path);
  }

  pathOf(name: string): string {
    return join(this.path, name);
  }

  /**
   * Gives a file of the folder another name. One that has it already is replaced.
   *
   * @returns where it is now
   * @throws FileError
   */
  rename(path: string, name: string): string {
    const renamed = this.pathOf(name);
    orFileError(path, () => renameSync(path, renamed));
    return renamed;
  }

  /** @throws FileError */
  write(name: string, content: string | Uint8Array): WrittenFile {
    const path = this.pathOf(name);
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    orFileError(path, () => writeFileSync(path, bytes));
    const hash = sha256();
    hash.update(bytes);
    return { name, bytes: bytes.length, sha256: hash.hex() };
  }
}

/** Size and hash of a file, whatever its length. @throws FileError */
export function describeFile(path: string): WrittenFile {
  return orFileError(path, () => {
    const hash = sha256();
    const buffer = new Uint8Array(READ_BYTES);
    const descriptor = openSync(path, "r");
    try {
      let bytes = 0;
      let count = readSync(descriptor, buffer);
      for (; count > 0; count = readSync(descriptor, buffer)) {
        hash.update(buffer.subarray(0, count));
        bytes += count;
      }
      return { name: basename(path), bytes, sha256: hash.hex() };
    } finally {
      closeSync(descriptor);
    }
  });
}
