import { randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNamedEntry, readOnlyEntry } from "../../../src/github/zip.ts";
import { ZIP_ENTRIES_MAX } from "../../../src/github/zip-directory.ts";
import { ZipError, type ZipRefusal } from "../../../src/github/zip-error.ts";
import { fields, joined, writeZip, type ZipEnd, type ZipPart } from "../../github/zip-writer.ts";

const MIB = 1024 * 1024;
const name = "summary.json";
const wanted = { name, bytesMax: MIB };
const content = '{"complete":true,"latencies":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}';
const honest: ZipPart = { name, content };
const plain = new TextEncoder().encode(content);
const other: ZipPart = { name: "other.txt", content: "x" };

function refusalOf(archive: Uint8Array, entry = wanted): ZipRefusal | undefined {
  try {
    readNamedEntry(archive, entry);
    return undefined;
  } catch (cause) {
    if (cause instanceof ZipError) return cause.refusal;
    throw cause;
  }
}

function refusalOfPart(changes: Partial<ZipPart>, end?: ZipEnd): ZipRefusal | undefined {
  return refusalOf(writeZip([{ ...honest, ...changes }], end));
}

describe("an archive of one entry", () => {
  it.each<{ how: string; part: Partial<ZipPart> }>([
    { how: "deflated", part: {} },
    { how: "stored", part: { method: 0 } },
    { how: "streamed, with a signed descriptor", part: { descriptor: "signed" } },
    { how: "streamed, with a plain descriptor", part: { descriptor: "plain", method: 0 } },
    { how: "with a UTF-8 name", part: { flags: 1 << 11 } },
    { how: "made on a system without modes", part: { attributes: 0 } },
    {
      how: "with an extra field of no meaning",
      part: {
        extra: fields([
          [2, 0x5455],
          [2, 0],
        ]),
      },
    },
  ])("is read when it is $how", ({ part }) => {
    expect(readOnlyEntry(writeZip([{ ...honest, ...part }]), wanted)).toEqual(plain);
  });

  it("is read when it is empty", () => {
    expect(readOnlyEntry(writeZip([{ name, content: "" }]), wanted)).toEqual(new Uint8Array(0));
  });

  it("gives back what was put in, whatever it is", () => {
    const parts = { content: fc.uint8Array({ maxLength: 2_000 }), method: fc.constantFrom(0, 8) };
    fc.assert(
      fc.property(fc.record(parts), (part) => {
        expect(readOnlyEntry(writeZip([{ name, ...part }]), wanted)).toEqual(part.content);
      }),
    );
  });
});

describe("an archive of several entries", () => {
  const archive = writeZip([other, honest]);

  it("gives the one that is asked for", () => {
    expect(readNamedEntry(archive, wanted)).toEqual(plain);
  });

  it("is refused where one entry is expected", () => {
    expect(() => readOnlyEntry(archive, wanted)).toThrow("unexpected entry (other.txt)");
  });

  it("is refused when it lacks the one", () => {
    expect(refusalOf(writeZip([other]))).toBe("missing entry");
    expect(() => readOnlyEntry(writeZip([]), wanted)).toThrow("missing entry");
  });
});

describe("a name", () => {
  it.each([
    "../summary.json",
    "a/../../b",
    "/etc/passwd",
    "C:\\x",
    "C:/x",
    "a\\b",
    "a\0b",
    "",
    ".",
    "a//b",
    "folder/",
    "a\u202eb",
    "x".repeat(300),
  ])("of %j is refused, wherever it stands in the archive", (unsafe) => {
    expect(refusalOf(writeZip([honest, { name: unsafe, content: "x" }]))).toBe("unsafe name");
  });

  it("that is not UTF-8 is refused", () => {
    expect(refusalOf(writeZip([{ ...honest, name: new Uint8Array([0x61, 0xff]) }]))).toBe(
      "unsafe name",
    );
  });

  it("that comes twice is refused", () => {
    expect(refusalOf(writeZip([honest, honest]))).toBe("duplicate name");
  });

  it("that is another one in the local header is refused", () => {
    expect(refusalOfPart({ local: { name: "summary.jsox" } })).toBe("directory and entry disagree");
  });

  it("that has a second, Unicode form is refused", () => {
    expect(
      refusalOfPart({
        extra: fields([
          [2, 0x7075],
          [2, 0],
        ]),
      }),
    ).toBe("unsafe name");
  });
});

describe("an entry", () => {
  it.each<{ what: string; part: Partial<ZipPart>; refusal: ZipRefusal }>([
    { what: "a link", part: { attributes: 0o120777 * 0x10000 }, refusal: "not a regular file" },
    { what: "a folder", part: { attributes: 0o040755 * 0x10000 }, refusal: "not a regular file" },
    { what: "encrypted", part: { flags: 1 }, refusal: "encrypted" },
    { what: "strongly encrypted", part: { flags: 1 << 6 }, refusal: "encrypted" },
    { what: "patched data", part: { flags: 1 << 5 }, refusal: "unknown flags" },
    { what: "LZMA", part: { method: 14 }, refusal: "unknown compression method" },
    { what: "of AES", part: { method: 99 }, refusal: "unknown compression method" },
    { what: "of another checksum", part: { crc: 1 }, refusal: "wrong checksum" },
    { what: "smaller than it says", part: { bytes: 999 }, refusal: "size is not what it says" },
    { what: "larger than it says", part: { bytes: 3 }, refusal: "size is not what it says" },
    {
      what: "stored and of two sizes",
      part: { method: 0, bytes: 3 },
      refusal: "size is not what it says",
    },
    { what: "not deflated", part: { compressed: randomBytes(64) }, refusal: "damaged data" },
    {
      what: "deflated with bytes behind",
      part: { compressed: joined([deflateRawSync(plain), new Uint8Array(9)]) },
      refusal: "damaged data",
    },
    {
      what: "with an extra field cut off",
      part: {
        extra: fields([
          [2, 0x5455],
          [2, 9],
        ]),
      },
      refusal: "damaged extra field",
    },
  ])("that is $what is refused", ({ part, refusal }) => {
    expect(refusalOfPart(part)).toBe(refusal);
  });

  it.each<{ field: string; local: NonNullable<ZipPart["local"]> }>([
    { field: "size", local: { bytes: 7 } },
    { field: "compressed size", local: { compressedBytes: 7 } },
    { field: "checksum", local: { crc: 7 } },
    { field: "method", local: { method: 0 } },
    { field: "flags", local: { flags: 2 } },
  ])("whose $field differs in directory and local header is refused", ({ local }) => {
    expect(refusalOfPart({ local })).toBe("directory and entry disagree");
  });
});

describe("the layout", () => {
  it.each<{ what: string; archive: Uint8Array; refusal: ZipRefusal }>([
    { what: "nothing", archive: new Uint8Array(0), refusal: "not a zip" },
    {
      what: "a page of HTML",
      archive: new TextEncoder().encode("<html>".repeat(9)),
      refusal: "not a zip",
    },
    {
      what: "bytes behind the end",
      archive: joined([writeZip([honest]), new Uint8Array(3)]),
      refusal: "cut off or followed by other bytes",
    },
    {
      what: "a comment, which may hide a second end",
      archive: writeZip([honest], { comment: "x" }),
      refusal: "cut off or followed by other bytes",
    },
    {
      what: "bytes before the first entry",
      archive: writeZip([{ ...honest, offset: 4 }]),
      refusal: "bytes between the entries",
    },
    {
      what: "bytes between two entries",
      archive: writeZip([{ ...honest, gap: new Uint8Array(5) }, other]),
      refusal: "bytes between the entries",
    },
    {
      what: "bytes before the end record",
      archive: writeZip([honest], { beforeEnd: new Uint8Array(20) }),
      refusal: "damaged directory",
    },
    { what: "a second disk", archive: writeZip([honest], { disk: 1 }), refusal: "several disks" },
    {
      what: "fewer entries than rows",
      archive: writeZip([honest, other], { entries: 1 }),
      refusal: "damaged directory",
    },
    {
      what: "more entries than rows",
      archive: writeZip([honest], { entries: 2 }),
      refusal: "damaged directory",
    },
    {
      what: "60,000 announced entries",
      archive: writeZip([honest], { entries: 60_000 }),
      refusal: "too many entries",
    },
    {
      what: "a directory that says another size",
      archive: writeZip([honest], { directoryBytes: 7 }),
      refusal: "damaged directory",
    },
    {
      what: "a directory beyond the end",
      archive: writeZip([honest], { directoryOffset: 0x7fffffff }),
      refusal: "damaged directory",
    },
  ])("of $what is refused", ({ archive, refusal }) => {
    expect(refusalOf(archive)).toBe(refusal);
  });

  it("of more entries than an artifact of ours has is refused", () => {
    const many = Array.from({ length: ZIP_ENTRIES_MAX + 1 }, (_, index) => ({
      name: `${index}`,
      content: "",
    }));
    expect(refusalOf(writeZip(many))).toBe("too many entries");
  });

  it("of entries over one another is refused", () => {
    const size = writeZip([honest]).length;
    const twice = writeZip([honest, { ...other, offset: 0 }]);
    expect(size).toBeGreaterThan(0);
    expect(refusalOf(twice)).toBe("overlapping entries");
    expect(refusalOf(writeZip([{ ...honest, compressedBytes: 4_000 }]))).toBe(
      "overlapping entries",
    );
  });

  it.each<{ where: string; archive: Uint8Array }>([
    {
      where: "a locator",
      archive: writeZip([honest], {
        beforeEnd: fields([
          [4, 0x07064b50],
          [4, 0],
          [4, 0],
          [4, 0],
          [4, 1],
        ]),
      }),
    },
    { where: "the count", archive: writeZip([honest], { entries: 0xffff }) },
    { where: "the directory's size", archive: writeZip([honest], { directoryBytes: 0xffffffff }) },
    {
      where: "the directory's offset",
      archive: writeZip([honest], { directoryOffset: 0xffffffff }),
    },
    { where: "a size", archive: writeZip([{ ...honest, bytes: 0xffffffff }]) },
    { where: "an offset", archive: writeZip([{ ...honest, offset: 0xffffffff }]) },
    {
      where: "an extra field",
      archive: writeZip([
        {
          ...honest,
          extra: fields([
            [2, 1],
            [2, 0],
          ]),
        },
      ]),
    },
  ])("of zip64, here in $where, is refused", ({ archive }) => {
    expect(refusalOf(archive)).toBe("zip64");
  });
});

describe("a bomb", () => {
  const zeros = new Uint8Array(64 * MIB);
  const small = deflateRawSync(zeros);

  it("that says its size is refused before it is inflated", () => {
    expect(refusalOf(writeZip([{ name, content: zeros, compressed: small }]))).toBe("too large");
  });

  it("that lies about its size goes no further than what it says", () => {
    const before = process.memoryUsage().arrayBuffers;
    const lying = writeZip([{ name, content: "", compressed: small, bytes: 100 }]);
    expect(refusalOf(lying)).toBe("size is not what it says");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * MIB);
  });
});

describe("damage", () => {
  const streamed = writeZip([{ ...honest, descriptor: "signed" }]);
  const archives = [
    { kind: "plain", archive: writeZip([honest]) },
    { kind: "stored", archive: writeZip([{ ...honest, method: 0 }]) },
    { kind: "streamed", archive: streamed },
  ];

  it.each(archives)("of a $kind archive cut at any byte is refused", ({ archive }) => {
    const read = Array.from(archive, (_, length) => refusalOf(archive.slice(0, length)));
    expect(read.filter((refusal) => refusal === undefined)).toEqual([]);
  });

  it.each(archives)(
    "of any one bit of a $kind archive is refused or without effect",
    ({ archive }) => {
      const changed: number[] = [];
      for (let bit = 0; bit < archive.length * 8; bit += 1) {
        const damaged = archive.slice();
        damaged[bit >> 3]! ^= 1 << (bit & 7);
        if (!isRefusedOrSame(damaged)) changed.push(bit);
      }
      expect(changed).toEqual([]);
    },
  );

  it("of any kind never throws anything but a refusal", () => {
    const edits = fc.array(fc.tuple(fc.nat(streamed.length - 1), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(edits, (list) => {
        const damaged = streamed.slice();
        for (const [at, value] of list) damaged[at] = value;
        return isRefusedOrSame(damaged);
      }),
      { numRuns: 2_000 },
    );
  });
});

function isRefusedOrSame(archive: Uint8Array): boolean {
  try {
    return Buffer.compare(readOnlyEntry(archive, wanted), plain) === 0;
  } catch (cause) {
    if (cause instanceof ZipError) return true;
    throw cause;
  }
}
