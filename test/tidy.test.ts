import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkActionInputs, checkErrorCodes, checkMachinePaths } from "./tidy/contract-rules.ts";
import { checkDeterminism } from "./tidy/determinism-rules.ts";
import { checkCycles, checkImports } from "./tidy/import-rules.ts";
import { checkLanguage } from "./tidy/language-rules.ts";
import { readRepository } from "./tidy/repository.ts";
import { checkFileName, checkFileSize, checkSizeSpread, lineCount } from "./tidy/size-rules.ts";
import { type Finding, formatFinding, parseSource } from "./tidy/source-file.ts";

const tracked = readRepository();
const code = tracked.filter(({ path }) => path.endsWith(".ts"));
const src = code.filter(({ path }) => path.startsWith("src/"));
const parsed = code.map(({ path, text }) => parseSource(path, text));
const parsedSrc = parsed.filter(({ path }) => path.startsWith("src/"));
const sizes = src.map(({ path, text }) => ({ path, lines: lineCount(text) }));

function expectTidy(findings: readonly Finding[]): void {
  expect(findings.map(formatFinding)).toEqual([]);
}

describe("the source tree", () => {
  it("imports along the matrix only", () => {
    expectTidy(parsed.flatMap(checkImports));
  });

  it("has no import cycle, types included", () => {
    expectTidy(checkCycles(parsedSrc));
  });

  it("keeps clocks, chance, I/O and inexact arithmetic out of the core", () => {
    expectTidy(parsed.flatMap(checkDeterminism));
  });

  it("uses the language the project agreed on", () => {
    expectTidy(parsed.flatMap(checkLanguage));
  });

  it("has small files", () => {
    expectTidy(code.flatMap(({ path, text }) => checkFileSize({ path, lines: lineCount(text) })));
    expectTidy(checkSizeSpread(sizes));
  });

  it("names files by their noun", () => {
    expectTidy(code.flatMap(({ path }) => checkFileName(path)));
  });
});

describe("the repository", () => {
  it("explains every error code in the documents", () => {
    const documents = tracked.filter(({ path }) => path.startsWith("docs/"));
    expectTidy(checkErrorCodes(src, documents));
  });

  it("declares the inputs the action reads, and reads the inputs it declares", () => {
    const manifests = tracked.filter(({ path }) => path === "action.yml");
    const action = src.filter(({ path }) => path.startsWith("src/action/"));
    expectTidy(manifests.flatMap((manifest) => checkActionInputs(manifest, action)));
  });

  it("contains no path of one machine", () => {
    // Bundles hold the comments of libraries, with paths of nobody's machine.
    const own = tracked.filter(({ path }) => !/^(?:dist|test\/tidy)\//u.test(path));
    expectTidy(own.flatMap(checkMachinePaths));
  });

  it("leaves no trace in the bundles of where they were built", () => {
    const root = fileURLToPath(new URL("..", import.meta.url));
    const bundles = tracked.filter(({ path }) => path.startsWith("dist/"));
    expect(bundles.filter(({ text }) => text.includes(root)).map(({ path }) => path)).toEqual([]);
  });
});
