import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { metricsJsonSchema } from "../src/report/metrics-schema.ts";
import { scenarioJsonSchema } from "../src/scenario/json-schema.ts";
import { scenarioReference } from "../src/scenario/reference.ts";
import { parseManifest, withActionTables } from "./action-tables.ts";

/** Writes what is generated from the schemas and action.yml. Tests compare the committed files. */
const root = new URL("../", import.meta.url);
for (const folder of ["docs", "schema"]) mkdirSync(new URL(folder, root), { recursive: true });
writeFileSync(new URL("docs/SCENARIO.md", root), scenarioReference());
const manifests = {
  gate: parseManifest(read("action.yml")),
  report: parseManifest(read("report/action.yml")),
};
writeFileSync(new URL("docs/ACTION.md", root), withActionTables(read("docs/ACTION.md"), manifests));
writeJson("schema/scenario.schema.json", scenarioJsonSchema());
writeJson("schema/metrics.schema.json", metricsJsonSchema());

function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(new URL(path, root), `${JSON.stringify(value, undefined, 2)}\n`);
}
