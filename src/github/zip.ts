import { crc32, inflateRawSync } from "node:zlib";
import { readDirectory } from "./zip-directory.ts";
import { locateEntries, type ZipEntry, ZipMethod } from "./zip-entry.ts";
import { ZipError } from "./zip-error.ts";

export type WantedEntry = {
  readonly name: string;
  /** Of its content. No more is ever held in memory. */
  readonly bytesMax: number;
};

/**
 * The content of an archive's only entry, read in memory: nothing is written to a path.
 * Time and memory are bounded by the archive's length and `bytesMax`, whatever the archive says.
 *
 * @throws ZipError when anything in it is not plain, or there is another entry
 */
export function readOnlyEntry(archive: Uint8Array, wanted: WantedEntry): Uint8Array {
  const entries = locateEntries(archive, readDirectory(archive));
  const other = entries.find(({ name }) => name !== wanted.name);
  if (other !== undefined) throw new ZipError("unexpected entry", other.name);
  return contentOf(entries[0], wanted);
}

/**
 * The content of one of an archive's entries. The others are held to the same rules, but their
 * content is not read.
 *
 * @throws ZipError
 */
export function readNamedEntry(archive: Uint8Array, wanted: WantedEntry): Uint8Array {
  const entries = locateEntries(archive, readDirectory(archive));
  return contentOf(
    entries.find(({ name }) => name === wanted.name),
    wanted,
  );
}

function contentOf(entry: ZipEntry | undefined, { name, bytesMax }: WantedEntry): Uint8Array {
  if (entry === undefined) throw new ZipError("missing entry", name);
  if (entry.bytes > bytesMax) throw new ZipError("too large", `${entry.bytes} bytes`);
  const content = entry.method === ZipMethod.stored ? entry.compressed : inflated(entry);
  if (content.length !== entry.bytes) throw new ZipError("size is not what it says", name);
  if (crc32(content) !== entry.crc) throw new ZipError("wrong checksum", name);
  return content;
}

/** Stops at the first byte above the size the entry says, so that a bomb does not go off. */
function inflated({ compressed, bytes, name }: ZipEntry): Uint8Array {
  let result: unknown;
  try {
    result = inflateRawSync(compressed, { maxOutputLength: Math.max(1, bytes), info: true });
  } catch (cause) {
    const isLonger = cause instanceof RangeError;
    throw new ZipError(isLonger ? "size is not what it says" : "damaged data", name);
  }
  const { buffer, consumed } = inflation(result);
  if (consumed !== compressed.length) throw new ZipError("damaged data", `${name}: spare bytes`);
  return buffer;
}

/** What `info: true` makes of the answer, which Node's types do not say. */
function inflation(result: unknown): { readonly buffer: Uint8Array; readonly consumed: number } {
  if (typeof result === "object" && result !== null && "buffer" in result && "engine" in result) {
    const { buffer, engine } = result;
    if (
      buffer instanceof Uint8Array &&
      typeof engine === "object" &&
      engine !== null &&
      "bytesWritten" in engine &&
      typeof engine.bytesWritten === "number"
    ) {
      const { byteOffset, length } = buffer;
      // A plain view of Node's Buffer, which compares and prints differently.
      const plain = new Uint8Array(buffer.buffer, byteOffset, length);
      return { buffer: plain, consumed: engine.bytesWritten };
    }
  }
  throw new ZipError("damaged data");
}
