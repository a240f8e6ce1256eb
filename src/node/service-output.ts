import { closeSync, openSync, writeFileSync } from "node:fs";
import type { Readable } from "node:stream";
import { makeFolderOf, orFileError } from "./files.ts";
import { LF, LineSplitter } from "./line-splitter.ts";

/** What one command may fill a disk, and a job's log, with. */
export const SERVICE_OUTPUT_BYTES_MAX = 16 * 1024 * 1024;

/** Kept for the message of an error. */
const LAST_LINES_MAX = 20;

export type OutputOptions = {
  /** The file that gets every line; undefined for none. */
  readonly path?: string | undefined;
  /**
   * Gets every line, of stdout and of stderr, in the order of arrival and without its line end.
   * It is text from outside: not fit for a terminal or a job's log unescaped.
   */
  readonly onLine: (line: string) => void;
};

/**
 * What a command writes, line by line, to a file and to whoever shows it. Of more than
 * `SERVICE_OUTPUT_BYTES_MAX` bytes, the rest is counted, and that it is missing is said in both
 * places. The last lines are kept in any case.
 *
 * The file is written synchronously: what cannot be written does not pile up in memory, and
 * what a command said before its end is on the disk when an exit handler runs.
 */
export class ServiceOutput {
  readonly #onLine: (line: string) => void;
  readonly #splitters: LineSplitter[] = [];
  readonly #decoder = new TextDecoder();
  #descriptor: number | undefined;
  #batch: Uint8Array[] = [];
  #lastLines: string[] = [];
  #endsLine = true;
  #bytes = 0;
  #isFull = false;
  #omittedBytes = 0;

  /** @throws FileError when the file cannot be made */
  constructor({ path, onLine }: OutputOptions) {
    this.#onLine = onLine;
    if (path === undefined) return;
    makeFolderOf(path);
    this.#descriptor = orFileError(path, () => openSync(path, "w"));
  }

  /** Oldest first; the last ones may be the beginning of lines that are not yet complete. */
  lastLines(): readonly string[] {
    const partial = this.#splitters.map((splitter) => splitter.partial);
    const begun = partial.filter((line) => line.length > 0).map((line) => this.#textOf(line));
    return [...this.#lastLines, ...begun].slice(-LAST_LINES_MAX);
  }

  follow(stream: Readable): void {
    const splitter = new LineSplitter((line) => this.#take(line));
    this.#splitters.push(splitter);
    stream.on("data", (chunk: Uint8Array) => {
      const lines = this.#isFull ? lastLinesOf(chunk) : chunk;
      if (lines.length < chunk.length) {
        splitter.end();
        this.#omittedBytes += chunk.length - lines.length;
      }
      splitter.push(lines);
      this.#flush();
    });
    stream.on("end", () => {
      splitter.end();
      this.#flush();
    });
    // A pipe that breaks has ended, which is all that matters here.
    stream.on("error", () => splitter.end());
  }

  /** Says how much is missing, and closes the file. What comes later is not kept. */
  close(): void {
    for (const splitter of this.#splitters) splitter.end();
    if (this.#omittedBytes > 0) this.#remark(`${this.#omittedBytes} bytes of output are not kept`);
    this.#omittedBytes = 0;
    this.#isFull = true;
    this.#flush();
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #take(line: Uint8Array): void {
    const text = this.#textOf(line);
    this.#lastLines.push(text);
    if (this.#lastLines.length > LAST_LINES_MAX) this.#lastLines.shift();
    if (!this.#isFull && this.#bytes + line.length > SERVICE_OUTPUT_BYTES_MAX) {
      // From here on all is left out: a log with holes would mislead.
      this.#isFull = true;
      this.#remark(`output beyond ${SERVICE_OUTPUT_BYTES_MAX} bytes is counted, but not kept`);
    }
    if (this.#isFull) {
      this.#omittedBytes += line.length;
      return;
    }
    this.#bytes += line.length;
    this.#batch.push(line.slice());
    this.#endsLine = line.at(-1) === LF;
    this.#onLine(text);
  }

  #remark(text: string): void {
    const line = `[z6] ${text}`;
    this.#batch.push(new TextEncoder().encode(`${this.#endsLine ? "" : "\n"}${line}\n`));
    this.#endsLine = true;
    this.#onLine(line);
  }

  #flush(): void {
    const batch = this.#batch;
    this.#batch = [];
    if (this.#descriptor === undefined || batch.length === 0) return;
    try {
      writeFileSync(this.#descriptor, Buffer.concat(batch));
    } catch (error) {
      // A full disk is no reason to stop a server that works.
      closeSync(this.#descriptor);
      this.#descriptor = undefined;
      this.#remark(`output is no longer written to the file: ${String(error)}`);
    }
  }

  #textOf(line: Uint8Array): string {
    return this.#decoder.decode(line).replace(/\r?\n$/u, "");
  }
}

/** The end of a chunk that is enough to know the last lines; what was before them is not split. */
function lastLinesOf(chunk: Uint8Array): Uint8Array {
  let start = chunk.length;
  for (let count = 0; count <= LAST_LINES_MAX; count += 1) {
    if (start === 0) return chunk;
    start = chunk.lastIndexOf(LF, start - 1);
    if (start < 0) return chunk;
  }
  return chunk.subarray(start + 1);
}
