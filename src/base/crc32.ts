const POLYNOMIAL = 0xedb88320;

const table = /* @__PURE__ */ buildTable();

function buildTable(): Uint32Array {
  const entries = new Uint32Array(256);
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) {
      value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ POLYNOMIAL;
    }
    entries[index] = value;
  }
  return entries;
}

/**
 * CRC-32 as in gzip and PNG (ISO 3309). Guards against accident, not against malice.
 *
 * @param before the CRC of what came before, 0 for the start: crc(ab) = crc(b, crc(a))
 * @returns 0 ≤ crc < 2^32
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  return ~shifted(bytes, ~before) >>> 0;
}

/**
 * The loop by itself: within `crc32` V8 compiles it with the conversions around it, which it learns
 * of too late, and compiles it anew for nearly every call.
 */
function shifted(bytes: Uint8Array, start: number): number {
  let crc = start;
  for (let index = 0; index < bytes.length; index += 1) {
    crc = (crc >>> 8) ^ table[(crc ^ bytes[index]!) & 0xff]!;
  }
  return crc;
}
