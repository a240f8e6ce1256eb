import { mkdirSync, writeFileSync } from "node:fs";
import { metricsJsonSchema } from "../src/report/metrics-schema.ts";
import { scenarioJsonSchema } from "../src/scenario/json-schema.ts";
import { scenarioReference } from "../src/scenario/reference.ts";

/** Writes what is generated from the schemas. Tests compare the committed files. */
const root = new URL("../", import.meta.url);
for (const folder of ["docs", "schema"]) mkdirSync(new URL(folder, root), { recursive: true });
writeFileSync(new URL("docs/SCENARIO.md", root), scenarioReference());
writeJson("schema/scenario.schema.json", scenarioJsonSchema());
writeJson("schema/metrics.schema.json", metricsJsonSchema());

function writeJson(path: string, value: unknown): void {
  writeFileSync(new URL(path, root), `${JSON.stringify(value, undefined, 2)}\n`);
}
