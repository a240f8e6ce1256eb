import { open, type FileHandle } from "node:fs/promises";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { ByteWriter } from "../base/bytes.ts";
import { FileError } from "../base/errors.ts";
import { LogContainer } from "../eventlog/container.ts";
import type { LogHeader } from "../eventlog/header.ts";
import type { LogSource } from "../eventlog/log-reader.ts";
import { fileError } from "./files.ts";
import { pack, sha256 } from "./log-ports.ts";

/** What may wait for the disk. More means that the disk is too slow: the run stops. */
const LOG_BACKLOG_BYTES_MAX = 64 * 1024 * 1024;
/** From here on whoever can wait should. */
const LOG_BACKLOG_BYTES_HIGH = LOG_BACKLOG_BYTES_MAX / 8;
/** What one write takes along, with room to spare. */
const WRITE_BYTES_EXPECTED = 64 * 1024;

/** Kept free for the last frame, so that a log within its limit can always be completed. */
const FOOTER_FRAME_BYTES_MAX = 256;

/**
 * Writes a log while the run goes on. Blocks are packed at once, a fifth of a millisecond each, and
 * written in order by Node's thread pool, together with those that came while it wrote. An error is
 * kept, and told by `problem` and by `close`: nothing is left out silently.
 */
export class LogFile {
  readonly path: string;
  readonly #handle: FileHandle;
  readonly #container = new LogContainer(sha256());
  readonly #bytesMax: number;
  #waiting = new ByteWriter(WRITE_BYTES_EXPECTED);
  #underWay = new ByteWriter(WRITE_BYTES_EXPECTED);
  #isWriting = false;
  /** Settled when nothing waits any more. */
  #written: Promise<void> = Promise.resolve();
  #bytes = 0;
  #problem: FileError | undefined;

  private constructor(path: string, handle: FileHandle, bytesMax: number) {
    this.path = path;
    this.#handle = handle;
    this.#bytesMax = bytesMax;
  }

  static async create(path: string, header: LogHeader, bytesMax: number): Promise<LogFile> {
    let handle: FileHandle | undefined;
    try {
      handle = await open(path, "w");
      const file = new LogFile(path, handle, bytesMax);
      await file.#write(file.#container.begin(header));
      return file;
    } catch (cause) {
      await handle?.close();
      throw new FileError(`${path}: ${messageOf(cause)}`, {
        hint: "choose another folder with --output",
        cause,
      });
    }
  }

  /** Bytes in the file so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Why the run cannot go on being logged; undefined while all is well. */
  get problem(): FileError | undefined {
    return this.#problem;
  }

  /** When what waits for the disk is written; undefined while that is little. */
  drained(): Promise<void> | undefined {
    return this.#backlog > LOG_BACKLOG_BYTES_HIGH ? this.#written : undefined;
  }

  /** Takes a block's content, which is the caller's again when it returns. */
  append(payload: Uint8Array, rows: number): void {
    if (this.#problem !== undefined) return;
    this.#container.content(payload, rows);
    const frame = this.#container.block(pack(payload), payload.length);
    const length = this.#bytes + this.#backlog + frame.length;
    if (length + FOOTER_FRAME_BYTES_MAX > this.#bytesMax) {
      return this.#fail(`it would be longer than [limits] max_log_size = ${this.#bytesMax}`);
    }
    this.#waiting.raw(frame);
    if (this.#backlog > LOG_BACKLOG_BYTES_MAX) {
      this.#fail(`the disk is too slow: ${LOG_BACKLOG_BYTES_MAX} bytes wait to be written`);
    }
    if (!this.#isWriting) this.#written = this.#writeWaiting();
  }

  /** Writes the footer, unless the log has a gap, and closes the file. */
  async close(): Promise<void> {
    await this.#written;
    try {
      if (this.#problem === undefined) await this.#write(this.#container.end());
      await this.#handle.datasync();
    } catch (cause) {
      this.#fail(messageOf(cause));
    } finally {
      await this.#handle.close();
    }
  }

  /** Closes the file as it is: the run broke, and what was written can still be read. */
  async abandon(): Promise<void> {
    await this.#written;
    await this.#handle.close();
  }

  get #backlog(): number {
    return this.#underWay.length + this.#waiting.length;
  }

  /** Until nothing waits. What comes meanwhile goes along with the next write. */
  async #writeWaiting(): Promise<void> {
    this.#isWriting = true;
    try {
      while (this.#waiting.length > 0) {
        [this.#waiting, this.#underWay] = [this.#underWay, this.#waiting];
        await this.#write(this.#underWay.view());
        this.#underWay.clear();
      }
    } catch (cause) {
      this.#fail(messageOf(cause));
    }
    this.#isWriting = false;
  }

  async #write(bytes: Uint8Array): Promise<void> {
    let offset = 0;
    while (offset < bytes.length) {
      const { bytesWritten } = await this.#handle.write(bytes, offset);
      offset += bytesWritten;
    }
    this.#bytes += bytes.length;
  }

  #fail(reason: string): void {
    this.#problem ??= new FileError(`the event log ${this.path} cannot be written: ${reason}`);
  }
}

/** A log on disk, for reading. Close it when done. */
export class LogFileSource implements LogSource {
  readonly size: number;
  readonly #descriptor: number;

  constructor(path: string) {
    let descriptor: number | undefined;
    try {
      descriptor = openSync(path, "r");
      const stat = fstatSync(descriptor);
      if (!stat.isFile()) throw new Error("it is not a file");
      this.#descriptor = descriptor;
      this.size = stat.size;
    } catch (cause) {
      if (descriptor !== undefined) closeSync(descriptor);
      throw fileError(path, cause);
    }
  }

  read(offset: number, length: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - offset)));
    let got = 0;
    while (got < bytes.length) {
      const count = readSync(this.#descriptor, bytes, got, bytes.length - got, offset + got);
      if (count === 0) return bytes.subarray(0, got);
      got += count;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
