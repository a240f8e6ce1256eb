import type { z } from "zod";
import { ASSERTIONS_MAX, REQUESTS_MAX, TARGETS_MAX } from "./limits.ts";
import { assertSchema, assertionsSchema } from "./schema-assertion.ts";
import { comparisonSchema } from "./schema-comparison.ts";
import { table, tables } from "./schema-leaf.ts";
import { scheduleSchema, sequenceSchema, thinkTimeSchema } from "./schema-load.ts";
import { requestSchema } from "./schema-request.ts";
import { limitsSchema, metadataSchema, runtimeSchema } from "./schema-runtime.ts";
import { targetSchema, weightedTargetSchema } from "./schema-target.ts";

/**
 * A scenario file as the user may write it: the one source of validation, types, JSON Schema
 * and reference page. What it means is in scenario.ts; what the parts may not be together is
 * checked where they are put together (load-plan.ts, targets.ts, requests.ts, assertions.ts).
 */
export const scenarioSchema = table(
  {
    metadata: metadataSchema.optional(),
    runtime: runtimeSchema.optional(),
    target: targetSchema.optional(),
    targets: tables(weightedTargetSchema, TARGETS_MAX, "Several services under test.").optional(),
    requests: tables(requestSchema, REQUESTS_MAX, "What is sent. At least one."),
    schedule: scheduleSchema.optional(),
    sequence: sequenceSchema.optional(),
    think_time: thinkTimeSchema.optional(),
    assertions: assertionsSchema.optional(),
    assert: tables(assertSchema, ASSERTIONS_MAX, "Thresholds in full.").optional(),
    comparison: comparisonSchema.optional(),
    limits: limitsSchema.optional(),
  },
  "A z6 scenario.",
);

export type ScenarioFile = z.output<typeof scenarioSchema>;
export type SectionName = keyof ScenarioFile;
/** The sections that are valid by themselves. */
export type Sections = { readonly [Name in SectionName]?: ScenarioFile[Name] | undefined };
