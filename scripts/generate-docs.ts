import { mkdirSync, writeFileSync } from "node:fs";
import { scenarioJsonSchema } from "../src/scenario/json-schema.ts";
import { scenarioReference } from "../src/scenario/reference.ts";

/** Writes what is generated from the scenario's schema. A test compares the committed files. */
const root = new URL("../", import.meta.url);
for (const folder of ["docs", "schema"]) mkdirSync(new URL(folder, root), { recursive: true });
writeFileSync(new URL("docs/SCENARIO.md", root), scenarioReference());
writeFileSync(
  new URL("schema/scenario.schema.json", root),
  `${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`,
);
