import { z } from "zod";
import { unixNanos } from "../base/utc-time.ts";
import type { LogHeader } from "../eventlog/header.ts";
import type { Machine, RunSource, SummaryHead } from "../gate/run-summary.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { scenarioHash } from "./scenario-hash.ts";

/** UTF-16 units of a name or a word about the machine. */
export const SUMMARY_TEXT_LENGTH_MAX = 200;
/** GitHub's maximum of a repository's full name, with room to spare. */
const REPOSITORY_LENGTH_MAX = 200;
/** Of a ref: Git itself has no limit, file systems do. */
const REF_LENGTH_MAX = 255;

const text = z.string().max(SUMMARY_TEXT_LENGTH_MAX);
const count = z.int().min(0);

type HeadFields = { readonly [Key in keyof SummaryHead]: z.ZodType<SummaryHead[Key]> };

/** What the beginning of a stored summary must be. Everything in it is bounded. */
export const summaryHeadFields: HeadFields = {
  z6: text,
  scenario: z.strictObject({ name: text, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
  origin: z.strictObject({
    repository: z.string().max(REPOSITORY_LENGTH_MAX).nullable(),
    commit: z
      .string()
      .regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/)
      .nullable(),
    ref: z.string().max(REF_LENGTH_MAX).nullable(),
    runId: count.nullable(),
    runAttempt: count.nullable(),
  }),
  world: z.enum(["real", "simulated"]),
  environment: z.strictObject({
    cpuModel: text.nullable(),
    cpus: count.nullable(),
    memoryMiB: count.nullable(),
    platform: text.nullable(),
    arch: text.nullable(),
    runnerImage: text.nullable(),
    node: text.nullable(),
  }),
  startedAt: z
    .string()
    .max(SUMMARY_TEXT_LENGTH_MAX)
    .refine((instant) => unixNanos(instant) !== undefined)
    .nullable(),
};

export type DescribedRun = { readonly header: LogHeader; readonly scenario: Scenario };

/** @param run its scenario is the one whose load later runs have to share */
export function summaryHead({ header, scenario }: DescribedRun, origin: RunSource): SummaryHead {
  return {
    z6: shortText(header.engine),
    scenario: { name: shortText(scenario.metadata.name), hash: scenarioHash(scenario) },
    origin,
    world: header.world,
    environment: machineOf(header),
    startedAt: instantText(header.startedAt),
  };
}

function machineOf({ environment }: LogHeader): Machine {
  const text = (key: string): string | null => {
    const value = environment[key];
    return typeof value === "string" ? shortText(value) : null;
  };
  const count = (key: string): number | null => {
    const value = environment[key];
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : null;
  };
  return {
    cpuModel: text("cpuModel"),
    cpus: count("cpus"),
    memoryMiB: count("memoryMiB"),
    platform: text("platform"),
    arch: text("arch"),
    runnerImage: text("runnerImage"),
    node: text("node"),
  };
}

/** Of a log that another program may have written. */
function instantText(text: string | null): string | null {
  return text !== null && unixNanos(text) !== undefined ? text : null;
}

function shortText(text: string): string {
  return text.slice(0, SUMMARY_TEXT_LENGTH_MAX);
}
