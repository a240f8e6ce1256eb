import type { SchemaNode } from "./json-schema.ts";
import { annotatedSchema } from "./json-schema.ts";
import { assertionPages } from "./reference-assertions.ts";
import { closingPages, openingPages } from "./reference-pages.ts";
import { table } from "./markdown-table.ts";

/** docs/SCENARIO.md: the keys from the schema, between what must be understood as a whole. */
export function scenarioReference(): string {
  const sections = Object.entries(annotatedSchema().properties ?? {});
  const keys = sections.flatMap(([name, node]) => section(name, node));
  return `${[...openingPages(), "## Keys", ...keys, ...assertionPages(), ...closingPages()].join("\n\n")}\n`;
}

/** A heading, a sentence, a table of keys; then the tables inside it. */
function section(path: string, node: SchemaNode): readonly string[] {
  const element = node.items ?? node;
  const title = node.items === undefined ? `[${path}]` : `[[${path}]]`;
  const variants = (element.oneOf ?? []).flatMap((variant) => {
    const type = variant.properties?.["type"]?.const ?? "";
    return [`#### \`type = "${type}"\``, variant.description ?? "", ...body(path, variant)];
  });
  return [`### \`${title}\``, node.description ?? "", ...variants, ...body(path, element)];
}

function body(path: string, { properties = {}, patternProperties, required }: SchemaNode) {
  const leaves = Object.entries(properties).filter(([, node]) => !isTable(node));
  const rows = leaves.map(([key, node]) =>
    row(`\`${key}\`${required?.includes(key) === true ? " (required)" : ""}`, node),
  );
  const patterns = Object.values(patternProperties ?? {});
  const patternNames = ["`pNN_latency_ms`", "`status_Nxx_max_rate`"];
  for (const [index, node] of patterns.entries()) rows.push(row(patternNames[index] ?? "", node));
  const inner = Object.entries(properties).filter(([, node]) => isTable(node));
  return [
    ...(rows.length === 0 ? [] : [table(["key", "value", "meaning", "default"], rows)]),
    ...inner.flatMap(([key, node]) => section(`${path}.${key}`, node)),
  ];
}

function row(key: string, { about = "", accepts = "", otherwise = "" }: SchemaNode) {
  return [key, accepts, about, otherwise];
}

/** Has keys of its own that the schema names. */
function isTable({ properties, items }: SchemaNode): boolean {
  return properties !== undefined || items?.properties !== undefined;
}
