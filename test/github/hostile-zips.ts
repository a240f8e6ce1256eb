import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import type { ZipRefusal } from "../../src/github/zip-error.ts";
import { writeZip, zipOf } from "./zip-writer.ts";

const MIB = 1024 * 1024;
const ENCRYPTED_FLAG = 1;
const LINK = 0o120777 * 0x10000;

/** Of what the archives hold in place of, or beside, the entry that is wanted. */
export type HostileZip = {
  readonly what: string;
  /** @param name of the entry that a reader wants */
  readonly archive: (name: string) => Uint8Array;
  /** By a reader that wants up to 1 MiB of the entry. */
  readonly refusal: ZipRefusal;
};

function flipped(archive: Uint8Array): Uint8Array {
  // In the data of the first entry, behind its header of 30 bytes and its name.
  const copy = archive.slice();
  copy[60]! ^= 1;
  return copy;
}

/** An archive with an entry beside the wanted one that no reader may follow. */
function beside(unsafe: string): (name: string) => Uint8Array {
  return (name) =>
    writeZip([
      { name, content: "{}" },
      { name: unsafe, content: "planted" },
    ]);
}

/**
 * What GitHub's own client does not survive, does not notice, or writes to disk without a limit:
 * a look-alike that ends it, or hangs it, or that it takes for good.
 */
export const hostileZips: readonly HostileZip[] = [
  {
    what: "no zip",
    archive: () => new TextEncoder().encode("<html>".repeat(99)),
    refusal: "not a zip",
  },
  {
    what: "encrypted",
    archive: (name) => writeZip([{ name, content: "{}", flags: ENCRYPTED_FLAG }]),
    refusal: "encrypted",
  },
  {
    what: "a link, and an entry through it",
    archive: (name) =>
      writeZip([
        { name: "way", content: "/tmp", attributes: LINK },
        { name: `way/${name}`, content: "planted" },
        { name, content: "{}" },
      ]),
    refusal: "not a regular file",
  },
  {
    what: "cut off",
    archive: (name) => zipOf(name, randomBytes(1_000)).subarray(0, 700),
    refusal: "cut off or followed by other bytes",
  },
  { what: "a NUL in a name", archive: beside("a\0b"), refusal: "unsafe name" },
  { what: "an empty blob", archive: () => new Uint8Array(0), refusal: "not a zip" },
  {
    what: "another checksum",
    archive: (name) => writeZip([{ name, content: "{}", crc: 1 }]),
    refusal: "wrong checksum",
  },
  {
    what: "another size than declared",
    archive: (name) => writeZip([{ name, content: "{}", bytes: 999 }]),
    refusal: "size is not what it says",
  },
  {
    what: "a flipped bit",
    archive: (name) => flipped(writeZip([{ name, content: "x".repeat(99), method: 0 }])),
    refusal: "wrong checksum",
  },
  {
    what: "a bomb that says so",
    archive: (name) => zipOf(name, new Uint8Array(64 * MIB)),
    refusal: "too large",
  },
  {
    what: "a bomb that says it is small",
    archive: (name) => {
      const compressed = deflateRawSync(new Uint8Array(64 * MIB));
      return writeZip([{ name, content: "", compressed, bytes: 100 }]);
    },
    refusal: "size is not what it says",
  },
  {
    what: "20,000 entries",
    archive: () =>
      writeZip(Array.from({ length: 20_000 }, (_, at) => ({ name: `${at}`, content: "" }))),
    refusal: "too many entries",
  },
  { what: "a way out of the folder", archive: beside("../../planted"), refusal: "unsafe name" },
  { what: "an absolute path", archive: beside("/tmp/planted"), refusal: "unsafe name" },
  { what: "a path with backslashes", archive: beside("..\\planted"), refusal: "unsafe name" },
  {
    what: "a name twice",
    archive: (name) =>
      writeZip([
        { name, content: "{}" },
        { name, content: "planted" },
      ]),
    refusal: "duplicate name",
  },
];
