import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scenarioJsonSchema } from "../../../src/scenario/json-schema.ts";
import { loadScenario } from "../../../src/scenario/load.ts";
import { exampleScenario } from "../../../src/scenario/reference-pages.ts";
import { scenarioReference } from "../../../src/scenario/reference.ts";

const root = new URL("../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const examples = readdirSync(new URL("examples", root)).filter((file) => file.endsWith(".toml"));

describe("what is generated from the schema", () => {
  it("docs/SCENARIO.md is up to date: node scripts/generate-docs.ts", () => {
    expect(read("docs/SCENARIO.md")).toBe(scenarioReference());
  });

  it("schema/scenario.schema.json is up to date: node scripts/generate-docs.ts", () => {
    expect(JSON.parse(read("schema/scenario.schema.json"))).toEqual(scenarioJsonSchema());
  });

  it("describes every key", () => {
    const undescribed: string[] = [];
    visit(scenarioJsonSchema(), "");
    expect(undescribed).toEqual([]);

    function visit(node: unknown, path: string): void {
      if (typeof node !== "object" || node === null) return;
      for (const [key, inner] of Object.entries(node)) {
        const at = `${path}/${key}`;
        const isKey = path.endsWith("/properties");
        if (isKey && !Object.hasOwn(Object(inner), "description")) undescribed.push(at);
        visit(inner, at);
      }
    }
  });
});

describe("every example", () => {
  it.each(examples)("%s loads without a remark, and names the schema", (file) => {
    const text = read(`examples/${file}`);
    expect(loadScenario({ text, file }).notes).toEqual([]);
    expect(text.split("\n")[0]).toBe("#:schema ../schema/scenario.schema.json");
  });

  it("of the reference page loads too", () => {
    expect(loadScenario({ text: exampleScenario, file: "a.toml" }).notes).toEqual([]);
  });
});
