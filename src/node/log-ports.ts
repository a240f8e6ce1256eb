import { createHash } from "node:crypto";
import type { TransformOptions } from "node:stream";
import { constants, createDeflateRaw, inflateRawSync, type ZlibOptions } from "node:zlib";
import { BLOCK_PAYLOAD_BYTES_MAX } from "../eventlog/block.ts";
import type { ContentHash } from "../eventlog/container.ts";
import type { LogPorts } from "../eventlog/log-reader.ts";

/** Level 1 packs a plain run to about a third; higher levels gain little on varint columns. */
const DEFLATE_LEVEL = 1;
/** Node makes its buffers of this size, one after the other: some blocks fit into each. */
const PACKED_CHUNK_BYTES = 64 * 1024;
/** What one block becomes waits in the stream until it is whole. */
const PACKED_WAITING_BYTES_MAX = 2 * BLOCK_PAYLOAD_BYTES_MAX;

/** What the event log borrows from Node: deflate and SHA-256. */
export const logPorts: LogPorts = {
  unpack(packed, size) {
    // With room for one octet more it comes in one piece, and is known to have ended.
    const chunkSize = Math.max(constants.Z_MIN_CHUNK, size + 1);
    const payload = inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize });
    if (payload.length !== size) throw new RangeError(`${payload.length} bytes, not ${size}`);
    return payload;
  },
  hash: sha256,
};

const packing: ZlibOptions & Pick<TransformOptions, "readableHighWaterMark"> = {
  level: DEFLATE_LEVEL,
  // Every write is a whole payload.
  flush: constants.Z_FINISH,
  chunkSize: PACKED_CHUNK_BYTES,
  readableHighWaterMark: PACKED_WAITING_BYTES_MAX,
};

/**
 * Packs payloads, one after the other, on another thread. Each becomes a deflate stream of its own;
 * what deflate works in, a quarter of a megabyte, serves all of them.
 */
export class Packer {
  readonly #deflate = createDeflateRaw(packing);

  /** @param payload not empty. To be left alone until it is packed, and only then the next */
  pack(payload: Uint8Array): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#deflate.write(payload, (error) => {
        if (error) return reject(error);
        const packed: Uint8Array = this.#deflate.read();
        this.#deflate.reset();
        resolve(packed);
      });
    });
  }

  /** Gives its memory back. */
  close(): void {
    this.#deflate.destroy();
  }
}

export function sha256(): ContentHash {
  const hash = createHash("sha256");
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => hash.digest("hex"),
  };
}
