import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeFile, OutputFolder } from "../../../src/node/output-folder.ts";

function withFolder(use: (path: string) => void): void {
  const path = mkdtempSync(join(tmpdir(), "z6-folder-"));
  try {
    use(path);
  } finally {
    rmSync(path, { recursive: true });
  }
}

describe("an output folder", () => {
  it("is made with all folders above it", () => {
    withFolder((path) => {
      const folder = OutputFolder.create(join(path, "a/b"), { reuse: false });
      folder.write("c.txt", "c");
      expect(readdirSync(join(path, "a/b"))).toEqual(["c.txt"]);
    });
  });

  it("is refused when something is in it, unless it may be reused", () => {
    withFolder((path) => {
      writeFileSync(join(path, "mine"), "");
      expect(() => OutputFolder.create(path, { reuse: false })).toThrow(/not empty/u);
      expect(() => OutputFolder.create(path, { reuse: true })).not.toThrow();
    });
  });

  it("goes again when nothing was written", () => {
    withFolder((path) => {
      const empty = OutputFolder.create(join(path, "empty"), { reuse: false });
      empty.removeIfEmpty();
      expect(readdirSync(path)).toEqual([]);
    });
  });

  it("describes a file as it was written", () => {
    withFolder((path) => {
      const folder = OutputFolder.create(path, { reuse: false });
      const written = folder.write("a.txt", "grüße");
      expect(written).toMatchObject({ name: "a.txt", bytes: 7 });
      expect(describeFile(folder.pathOf("a.txt"))).toEqual(written);
    });
  });
});
