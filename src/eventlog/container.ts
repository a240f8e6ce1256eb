import { ByteWriter } from "../base/bytes.ts";
import { crc32 } from "../base/crc32.ts";
import { LOG_VERSION, type LogHeader } from "./header.ts";

/** "Z6LOG", and line ends and a control byte that text transfers would spoil. */
export const LOG_MAGIC = Uint8Array.of(0x5a, 0x36, 0x4c, 0x4f, 0x47, 0x0d, 0x0a, 0x1a);
/** Magic, version and length, before the header's JSON. */
export const PREAMBLE_BYTES = 16;
/** Type, packed length and payload length, before a frame's body. */
export const FRAME_HEAD_BYTES = 9;
export const CRC_BYTES = 4;

export const FrameType = { block: 0x42, footer: 0x46 } as const;
export type FrameType = (typeof FrameType)[keyof typeof FrameType];

export type LogFooter = {
  readonly blocks: number;
  readonly rows: number;
  /** Of the header's JSON and all payloads, in order; hex. */
  readonly sha256: string;
};

/** SHA-256, from outside: the log itself does no I/O and owns no cryptography. */
export interface ContentHash {
  update(bytes: Uint8Array): void;
  hex(): string;
}

/**
 * Frames a log: header, blocks, footer. Every CRC goes on from the one before it and the first
 * covers the header, so blocks of two logs cannot be mixed, left out or told twice.
 *
 * The hash is over what was written before compression: two versions of zlib may pack the same
 * content differently, and it is still the same log.
 */
export class LogContainer {
  readonly #hash: ContentHash;
  readonly #out = new ByteWriter(1024);
  #crc = 0;
  #blocks = 0;
  #rows = 0;

  constructor(hash: ContentHash) {
    this.#hash = hash;
  }

  /** The file's first bytes. Like all that it frames, they are good until it frames the next. */
  begin(header: LogHeader): Uint8Array {
    const json = new TextEncoder().encode(JSON.stringify(header));
    this.#hash.update(json);
    const out = this.#out;
    out.clear();
    out.raw(LOG_MAGIC);
    out.word(LOG_VERSION);
    out.word(json.length);
    out.raw(json);
    this.#crc = crc32(out.view());
    out.word(this.#crc);
    return out.view();
  }

  /** Takes the content of the next block into the hash. Call in order, before `block`. */
  content(payload: Uint8Array, rows: number): void {
    this.#hash.update(payload);
    this.#rows += rows;
  }

  /** A block's frame: its packed bytes between head and CRC. */
  block(packed: Uint8Array, payloadBytes: number): Uint8Array {
    this.#blocks += 1;
    return this.#frame(FrameType.block, packed, payloadBytes);
  }

  /** The last frame. After it the file is complete. */
  end(): Uint8Array {
    const footer: LogFooter = {
      blocks: this.#blocks,
      rows: this.#rows,
      sha256: this.#hash.hex(),
    };
    const json = new TextEncoder().encode(JSON.stringify(footer));
    return this.#frame(FrameType.footer, json, json.length);
  }

  #frame(type: FrameType, body: Uint8Array, payloadBytes: number): Uint8Array {
    const out = this.#out;
    out.clear();
    out.byte(type);
    out.word(body.length);
    out.word(payloadBytes);
    out.raw(body);
    this.#crc = crc32(out.view(), this.#crc);
    out.word(this.#crc);
    return out.view();
  }
}
