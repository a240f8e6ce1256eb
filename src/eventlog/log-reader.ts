import { ByteReader } from "../base/bytes.ts";
import { crc32 } from "../base/crc32.ts";
import { LogError } from "../base/errors.ts";
import { BLOCK_PAYLOAD_BYTES_MAX, BLOCK_ROWS_MAX, BlockCodec } from "./block.ts";
import {
  type ContentHash,
  CRC_BYTES,
  FRAME_HEAD_BYTES,
  FrameType,
  LOG_MAGIC,
  type LogFooter,
  PREAMBLE_BYTES,
} from "./container.ts";
import { HEADER_BYTES_MAX, LOG_VERSION, type LogHeader, parseHeader } from "./header.ts";
import { Rows } from "./rows.ts";

/** Deflate never makes a payload much longer: what claims to be is not one of ours. */
const PACKED_BYTES_MAX = BLOCK_PAYLOAD_BYTES_MAX + 1024;
const FOOTER_BYTES_MAX = 4096;

/** A file, or bytes in memory. Reads at most to its end. */
export interface LogSource {
  readonly size: number;
  read(offset: number, length: number): Uint8Array;
}

export interface LogPorts {
  /** @throws when the bytes are no deflate stream of exactly `size` bytes */
  unpack(packed: Uint8Array, size: number): Uint8Array;
  hash(): ContentHash;
}

export type LogBlock = {
  /** From 0. */
  readonly index: number;
  readonly payload: Uint8Array;
  /** Good until the next block is read, which takes their place. */
  readonly rows: Rows;
};

/** How the file ended. Damage costs the block it is in and what follows, nothing before. */
export type LogEnding =
  | { readonly kind: "complete"; readonly footer: LogFooter }
  | {
      readonly kind: "torn" | "corrupt";
      /** The block that could not be read, from 0. */
      readonly block: number;
      /** Where its frame begins, in bytes. */
      readonly offset: number;
      readonly reason: string;
    };

/**
 * Reads a log of any origin: every length is checked before it is believed, and every byte is
 * under a CRC that is checked before it is used.
 */
export class LogReader {
  readonly header: LogHeader;
  readonly #source: LogSource;
  readonly #ports: LogPorts;
  readonly #hash: ContentHash;
  #offset: number;
  #crc: number;
  readonly #codec: BlockCodec = new BlockCodec();
  readonly #decoded: Rows = new Rows(BLOCK_ROWS_MAX);
  #rows = 0;
  #ending: LogEnding | undefined;

  /** @throws LogError when the header cannot be read: then there is nothing to recover */
  constructor(source: LogSource, ports: LogPorts) {
    this.#source = source;
    this.#ports = ports;
    this.#hash = ports.hash();
    const preamble = source.read(0, PREAMBLE_BYTES);
    const length = checkPreamble(preamble);
    const json = source.read(PREAMBLE_BYTES, length);
    this.#offset = PREAMBLE_BYTES + length + CRC_BYTES;
    this.#crc = crc32(json, crc32(preamble));
    const crc = source.read(PREAMBLE_BYTES + length, CRC_BYTES);
    if (crc.length < CRC_BYTES) throw new LogError("the log is cut off within its header");
    if (new ByteReader(crc).word() !== this.#crc) throw new LogError("the log's header is damaged");
    this.#hash.update(json);
    this.header = parseHeader(new TextDecoder().decode(json));
  }

  /** Known when `blocks` has come to its end. */
  get ending(): LogEnding {
    if (this.#ending === undefined) throw new LogError("the log has not been read to its end");
    return this.#ending;
  }

  /** The intact blocks, in order. Can be gone through once. */
  *blocks(): Generator<LogBlock, void, undefined> {
    for (let index = 0; this.#ending === undefined; index += 1) {
      const block = this.#next(index);
      if (block !== undefined) yield block;
    }
  }

  #next(index: number): LogBlock | undefined {
    const head = this.#source.read(this.#offset, FRAME_HEAD_BYTES);
    if (head.length < FRAME_HEAD_BYTES) {
      return this.#stop("torn", index, head.length === 0 ? "the footer is missing" : "cut off");
    }
    const input = new ByteReader(head);
    const type = input.byte();
    const packedBytes = input.word();
    const payloadBytes = input.word();
    const isBlock = type === FrameType.block;
    if (!isBlock && type !== FrameType.footer) return this.#stop("corrupt", index, "no frame");
    const bytesMax = isBlock ? PACKED_BYTES_MAX : FOOTER_BYTES_MAX;
    if (packedBytes > bytesMax || payloadBytes > BLOCK_PAYLOAD_BYTES_MAX) {
      return this.#stop("corrupt", index, "its length is over the limit");
    }
    const body = this.#source.read(this.#offset + FRAME_HEAD_BYTES, packedBytes + CRC_BYTES);
    if (body.length < packedBytes + CRC_BYTES) return this.#stop("torn", index, "cut off");
    const packed = body.subarray(0, packedBytes);
    const crc = crc32(packed, crc32(head, this.#crc));
    if (new ByteReader(body.subarray(packedBytes)).word() !== crc) {
      return this.#stop("corrupt", index, "its CRC does not match");
    }
    const next = this.#offset + FRAME_HEAD_BYTES + body.length;
    if (!isBlock) return this.#end(index, packed, next);
    const block = this.#unpack(index, packed, payloadBytes);
    if (block === undefined) return undefined;
    this.#crc = crc;
    this.#offset = next;
    return block;
  }

  #unpack(index: number, packed: Uint8Array, payloadBytes: number): LogBlock | undefined {
    try {
      const payload = this.#ports.unpack(packed, payloadBytes);
      const rows = this.#codec.decode(payload, this.#decoded);
      this.#hash.update(payload);
      this.#rows += rows.length;
      return { index, payload, rows };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return this.#stop("corrupt", index, `it does not decode: ${reason}`);
    }
  }

  #end(blocks: number, json: Uint8Array, end: number): undefined {
    const footer = parseFooter(json);
    if (footer === undefined) return this.#stop("corrupt", blocks, "the footer is no footer");
    if (footer.blocks !== blocks || footer.rows !== this.#rows) {
      return this.#stop("corrupt", blocks, "the footer counts other blocks or rows");
    }
    if (footer.sha256 !== this.#hash.hex()) {
      return this.#stop("corrupt", blocks, "the content is not what the footer's hash says");
    }
    if (end < this.#source.size) {
      return this.#stop("corrupt", blocks, `${this.#source.size - end} bytes after the footer`);
    }
    this.#ending = { kind: "complete", footer };
  }

  #stop(kind: "torn" | "corrupt", block: number, reason: string): undefined {
    this.#ending = { kind, block, offset: this.#offset, reason };
  }
}

/** @returns the length of the header's JSON */
function checkPreamble(preamble: Uint8Array): number {
  const known = Math.min(preamble.length, LOG_MAGIC.length);
  for (let index = 0; index < known; index += 1) {
    if (preamble[index] !== LOG_MAGIC[index]) {
      throw new LogError("this is not a Z6 event log", {
        hint: "give the events.z6log of a run's output folder",
      });
    }
  }
  if (preamble.length < PREAMBLE_BYTES) throw new LogError("the log is cut off within its header");
  const input = new ByteReader(preamble.subarray(LOG_MAGIC.length));
  const version = input.word();
  if (version !== LOG_VERSION) {
    throw new LogError(`the log has format version ${version}; this is version ${LOG_VERSION}`, {
      hint: "read it with the version of Z6 that wrote it",
    });
  }
  const length = input.word();
  if (length > HEADER_BYTES_MAX) throw new LogError("the log's header is over the limit");
  return length;
}

function parseFooter(json: Uint8Array): LogFooter | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(json));
    return isFooter(value) ? value : undefined;
  } catch {
    return undefined; // Its CRC was right, so it was written like this: corrupt, not absent.
  }
}

function isFooter(value: unknown): value is LogFooter {
  return (
    typeof value === "object" &&
    value !== null &&
    "blocks" in value &&
    "rows" in value &&
    "sha256" in value
  );
}
