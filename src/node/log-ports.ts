import { createHash } from "node:crypto";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import type { ContentHash } from "../eventlog/container.ts";
import type { LogPorts } from "../eventlog/log-reader.ts";

/** Level 1 packs a plain run to about a third; higher levels gain little on varint columns. */
const DEFLATE_LEVEL = 1;
/** Most blocks come in one piece. */
const PACKED_CHUNK_BYTES = 16 * 1024;
/** Of deflate's window, as powers of two: RFC 1951 allows no more, zlib no less without a header. */
const WINDOW_BITS_MAX = constants.Z_MAX_WINDOWBITS;
const WINDOW_BITS_MIN = 9;

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
  const windowBits = windowBitsFor(payload.length);
  return deflateRawSync(payload, {
    level: DEFLATE_LEVEL,
    chunkSize: PACKED_CHUNK_BYTES,
    windowBits,
  });
}

/**
 * A window that the payload fills: a larger one finds nothing more, and getting its memory ready is
 * what a small block costs most.
 */
function windowBitsFor(bytes: number): number {
  const bits = 32 - Math.clz32(Math.max(0, bytes - 1));
  return Math.min(WINDOW_BITS_MAX, Math.max(WINDOW_BITS_MIN, bits));
}

export function sha256(): ContentHash {
  const hash = createHash("sha256");
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => hash.digest("hex"),
  };
}
