import { z } from "zod";
import {
  latencyKeyPattern,
  latencySchema,
  statusKeyPattern,
  statusShareSchema,
} from "./schema-assertion.ts";
import { scenarioSchema } from "./schema.ts";

/** A node of JSON Schema (draft 2020-12), as far as the scenario's schema has any. */
export type SchemaNode = {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly const?: string;
  readonly additionalProperties?: boolean | SchemaNode;
  /** What schema-leaf.ts knows beside; the published schema leaves it out. */
  readonly about?: string;
  readonly accepts?: string;
  readonly otherwise?: string;
};

/** The schema with everything that the reference page shows. */
export function annotatedSchema(): SchemaNode {
  const root: SchemaNode = jsonSchemaOf(scenarioSchema);
  return { ...root, properties: { ...root.properties, assertions: assertionsNode() } };
}

/** The published JSON Schema, for editors: a scenario names it in its first line. */
export function scenarioJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = withoutFacts(annotatedSchema()) as Record<string, unknown>;
  return { $schema, title: "z6 scenario", ...rest };
}

/** The short keys with numbers in their names are patterns, which zod has no word for. */
function assertionsNode(): SchemaNode {
  return {
    ...partOf(scenarioSchema.shape.assertions),
    patternProperties: {
      [latencyKeyPattern]: partOf(latencySchema),
      [statusKeyPattern]: partOf(statusShareSchema),
    },
    additionalProperties: false,
  };
}

function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: "input" });
}

/** Inside another schema the dialect is not said again. */
function partOf(schema: z.ZodType): SchemaNode {
  const entries = Object.entries(jsonSchemaOf(schema)).filter(([key]) => key !== "$schema");
  return Object.fromEntries(entries);
}

function withoutFacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFacts);
  if (typeof value !== "object" || value === null) return value;
  const isNode = "about" in value && "accepts" in value && typeof value.about === "string";
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isNode || !["about", "accepts", "otherwise"].includes(key))
      .map(([key, inner]) => [key, withoutFacts(inner)]),
  );
}
