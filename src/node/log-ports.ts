import { createHash } from "node:crypto";
import { deflateRaw, inflateRawSync } from "node:zlib";
import type { ContentHash } from "../eventlog/container.ts";
import type { LogPorts } from "../eventlog/log-reader.ts";

/** Level 1 packs a plain run to about a third; higher levels gain little on varint columns. */
const DEFLATE_LEVEL = 1;

/** What the event log borrows from Node: deflate and SHA-256. */
export const logPorts: LogPorts = {
  unpack(packed, size) {
    const payload = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    if (payload.length !== size) throw new RangeError(`${payload.length} bytes, not ${size}`);
    return payload;
  },
  hash: sha256,
};

/** Packs on another thread. */
export function pack(payload: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    deflateRaw(payload, { level: DEFLATE_LEVEL }, (error, packed) => {
      if (error === null) resolve(packed);
      else reject(error);
    });
  });
}

export function sha256(): ContentHash {
  const hash = createHash("sha256");
  return {
    update: (bytes) => void hash.update(bytes),
    hex: () => hash.digest("hex"),
  };
}
