import { closeSync, openSync, readSync } from "node:fs";

/** Of a file of /proc, so much from its beginning is read: more than its first lines. */
const BYTES_READ = 4_096;

/**
 * The beginning of a file of proc(5), as it is at the moment of reading. It stays open, because a
 * process that has run out of file descriptors must still be able to tell how it is doing.
 */
export class ProcFile {
  readonly #descriptor: number | undefined;
  readonly #buffer = Buffer.alloc(BYTES_READ);

  constructor(path: string) {
    try {
      this.#descriptor = openSync(path, "r");
    } catch {
      this.#descriptor = undefined; // Not Linux: nothing is known, and nothing is claimed.
    }
  }

  /** undefined where there is no such file. */
  read(): string | undefined {
    if (this.#descriptor === undefined) return undefined;
    const length = readSync(this.#descriptor, this.#buffer, 0, BYTES_READ, 0);
    return this.#buffer.toString("latin1", 0, length);
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
  }
}
