import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const manifest = readFileSync(new URL("action.yml", root), "utf8");
const folder = new URL("src/action/", root);
const code = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

/** The keys of one of the manifest's tables. */
function keysOf(table: "inputs" | "outputs"): string[] {
  const section = manifest.split(new RegExp(`^${table}:$`, "mu"))[1]!.split(/^\w/mu)[0]!;
  return [...section.matchAll(/^ {2}([a-z0-9-]+):$/gmu)].map(([, key]) => key!).toSorted();
}

function callsOf(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map(([, name]) => name!))].toSorted();
}

describe("action.yml", () => {
  it("declares the inputs that the code reads", () => {
    expect(callsOf(/get(?:Multiline)?Input\("([^"]+)"\)/gu)).toEqual(keysOf("inputs"));
  });

  it("declares the outputs that the code sets", () => {
    expect(callsOf(/setOutput\("([^"]+)"/gu)).toEqual(keysOf("outputs"));
  });

  it("runs the bundle on the runner's Node.js", () => {
    expect(manifest).toContain("using: node24");
    expect(manifest).toContain("main: dist/action/index.js");
  });
});
