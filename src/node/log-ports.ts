import { createHash } from "node:crypto";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import type { ContentHash } from "../eventlog/container.ts";
import type { LogPorts } from "../eventlog/log-reader.ts";

/** Level 1 packs a plain run to about a third; higher levels gain little on varint columns. */
const DEFLATE_LEVEL = 1;
/** Most blocks come in one piece. */
const PACKED_CHUNK_BYTES = 16 * 1024;

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

/** The inverse of `unpack`. */
export function pack(payload: Uint8Array): Uint8Array {
  return deflateRawSync(payload, { level: DEFLATE_LEVEL, chunkSize: PACKED_CHUNK_BYTES });
}

export function sha256(): ContentHash {
  const hash = createHash("sha256");
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => hash.digest("hex"),
  };
}
