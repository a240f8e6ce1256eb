import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const manifest = readFileSync(new URL("action.yml", root), "utf8");
const folder = new URL("src/action/", root);
const code = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

/** The keys of one of the manifest's tables. */
function keysOf(table: "inputs" | "outputs", text = manifest): string[] {
  const section = text.split(new RegExp(`^${table}:$`, "mu"))[1]!.split(/^\w/mu)[0]!;
  return [...section.matchAll(/^ {2}([a-z0-9-]+):$/gmu)].map(([, key]) => key!).toSorted();
}

/** The action that reports a fork's run: it shares its code with the gate. */
const reportManifest = readFileSync(new URL("report/action.yml", root), "utf8");

function callsOf(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map(([, name]) => name!))].toSorted();
}

describe("action.yml", () => {
  it("declares the inputs that the code reads", () => {
    expect(
      callsOf(/(?:text|lines|words|flag|choice|count|reading|duration)Of\("([^"]+)"/gu),
    ).toEqual(keysOf("inputs"));
  });

  it("declares the outputs that the code sets", () => {
    expect(callsOf(/setOutput\("([^"]+)"/gu)).toEqual(keysOf("outputs"));
  });

  it("runs the bundle on the runner's Node.js", () => {
    expect(manifest).toContain("using: node24");
    expect(manifest).toContain("main: dist/action/index.js");
  });
});

describe("report/action.yml", () => {
  it.each(["inputs", "outputs"] as const)("has only %s that the gate has too", (table) => {
    const keys = keysOf(table, reportManifest);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !keysOf(table).includes(key))).toEqual([]);
  });

  it("has no input scenario, which is how the bundle tells the actions apart", () => {
    expect(keysOf("inputs", reportManifest)).not.toContain("scenario");
  });

  it("runs the same bundle", () => {
    expect(reportManifest).toContain("using: node24");
    expect(reportManifest).toContain("main: ../dist/action/index.js");
  });
});
