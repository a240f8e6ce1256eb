import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { sealedSummary, SUMMARY_BYTES_MAX } from "../../../src/app/run-summary-file.ts";
import { readBaselines, SUMMARIES_MAX } from "../../../src/cli/baseline-files.ts";
import { summary } from "../gate/stored-runs.ts";

const folder = mkdtempSync(join(tmpdir(), "z6-baselines-"));
afterEach(() => rmSync(join(folder, "case"), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: Uint8Array | string): string {
  const path = join(folder, "case", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe("what --baseline names", () => {
  const good = sealedSummary(summary());

  it("is a summary, a folder with one, or a folder of such folders", () => {
    const file = write("results/b/run-summary.json", good);
    write("results/a/run-summary.json", good);
    write("results/c/metrics.json", "{}");
    write("results/notes.txt", "");
    const results = join(folder, "case/results");
    const origins = (path: string): string[] => readBaselines([path]).map(({ origin }) => origin);
    expect(origins(file)).toEqual([file]);
    expect(origins(join(results, "b"))).toEqual([join(results, "b")]);
    expect(origins(results)).toEqual([join(results, "a"), join(results, "b")]);
    expect(readBaselines([file, results])).toHaveLength(3);
  });

  it("is refused when it was named and is no summary, and kept when it was only found", () => {
    const damaged = write("results/a/run-summary.json", good.subarray(1));
    expect(() => readBaselines([damaged])).toThrow(/run-summary\.json: it is no run summary/u);
    expect(() => readBaselines([join(folder, "case/results/a")])).toThrow(/it is no run summary/u);
    expect(readBaselines([join(folder, "case/results")])).toHaveLength(1);
    const large = write("large.json", new Uint8Array(SUMMARY_BYTES_MAX + 2));
    expect(() => readBaselines([large])).toThrow(/too large for a run summary/u);
  });

  it("is no more than is held in memory at once", () => {
    for (let at = 0; at <= SUMMARIES_MAX; at += 1) write(`many/${at}/run-summary.json`, "");
    expect(() => readBaselines([join(folder, "case/many")])).toThrow(/201 stored runs, over 200/u);
  });
});
