import { NANOS_PER_MILLI } from "../base/time.ts";
import type { Claim } from "./assertions.ts";
import { plainClaim } from "./assertions.ts";
import { DECISION_DEFAULT, type Decision } from "./decide-on.ts";
import { statusRange } from "./expectations.ts";
import { formatPercentage } from "./percentage.ts";
import type { ProblemList } from "./problem-list.ts";
import {
  assertionsSchema,
  latencyKeyPattern,
  latencySchema,
  statusKeyPattern,
  statusShareSchema,
} from "./schema-assertion.ts";
import type { ScenarioFile } from "./schema.ts";
import { addUnknownKey, shown } from "./wording.ts";

type Written = NonNullable<ScenarioFile["assertions"]>;

const section = ["assertions"];
const fixedKeys: readonly string[] = Object.keys(assertionsSchema.omit({ decide_on: true }).shape);
/** What a misspelt key may have meant. */
const knownKeys = [
  ...Object.keys(assertionsSchema.shape),
  ...["p50", "p90", "p95", "p99", "p999"].map((name) => `${name}_latency_ms`),
  ...[1, 2, 3, 4, 5].map((digit) => `status_${digit}xx_max_rate`),
];

/** z6's short keys, in the order of the file. */
export function resolveShortAssertions(
  { decide_on: decideOn = DECISION_DEFAULT, ...written }: Written,
  problems: ProblemList,
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const [key, value] of Object.entries(written)) {
    if (value === undefined) continue;
    const claim = fixedKeys.includes(key)
      ? fixedClaim({ key, value: Number(value), decideOn })
      : namedClaim({ key, value, decideOn }, problems);
    if (claim !== undefined) claims.push(claim);
  }
  return claims;
}

type Entry<Value> = {
  readonly key: string;
  readonly value: Value;
  readonly decideOn: Decision;
};

function fixedClaim({ key, value, decideOn }: Entry<number>): Claim {
  const path = [...section, key];
  if (key === "rps_min") {
    const text = `http_reqs rate >= ${value}/s`;
    const statistic = { kind: "rate" } as const;
    return plainClaim({
      text,
      metric: "http_reqs",
      statistic,
      comparison: ">=",
      limit: value,
      path,
      decideOn,
    });
  }
  const isSuccess = key === "success_rate_min";
  const limit = isSuccess ? complement(value) : value;
  const failed = `http_req_failed ratio <= ${formatPercentage(limit)}`;
  return plainClaim({
    text: isSuccess ? `success rate >= ${formatPercentage(value)} (${failed})` : failed,
    metric: "http_req_failed",
    statistic: { kind: "ratio" },
    comparison: "<=",
    limit,
    path,
    decideOn,
  });
}

function namedClaim(
  { key, value, decideOn }: Entry<unknown>,
  problems: ProblemList,
): Claim | undefined {
  const latency = new RegExp(latencyKeyPattern, "u").exec(key);
  const status = new RegExp(statusKeyPattern, "u").exec(key);
  const path = [...section, key];
  if (latency === null && status === null) {
    addUnknownKey({ table: section, key, known: knownKeys }, problems);
    return undefined;
  }
  const read = (latency === null ? statusShareSchema : latencySchema).safeParse(value);
  if (!read.success) {
    const wanted = read.error.issues[0]?.message ?? "";
    problems.add({ path, message: `${key} ${wanted}; it is ${shown(value)}` });
    return undefined;
  }
  if (latency !== null) {
    const digits = latency[1] ?? "";
    return latencyClaim({ key, value: read.data, decideOn }, digits, problems);
  }
  const statusName = `${status?.[1] ?? ""}xx`;
  const claim = plainClaim({
    text: `http_status{status=${statusName}} ratio <= ${formatPercentage(read.data)}`,
    metric: "http_status",
    statistic: { kind: "ratio" },
    comparison: "<=",
    limit: read.data,
    path,
    decideOn,
  });
  return { ...claim, where: { ...claim.where, status: statusRange(statusName) } };
}

/** `p99` is the 99th percentile, `p999` the 99.9th. */
function latencyClaim(
  { key, value: ms, decideOn }: Entry<number>,
  digits: string,
  problems: ProblemList,
): Claim | undefined {
  const path = [...section, key];
  const percentile = digits.length <= 2 ? Number(digits) : Number(`99.${digits.slice(2)}`);
  if (!(percentile > 0 && percentile < 100)) {
    const message = "a percentile is above 0 and below 100";
    problems.add({ path, part: "key", message });
    return undefined;
  }
  return plainClaim({
    text: `http_req_duration p(${percentile}) <= ${ms}ms`,
    metric: "http_req_duration",
    statistic: { kind: "percentile", percent: percentile },
    comparison: "<=",
    limit: ms * NANOS_PER_MILLI,
    path,
    decideOn,
  });
}

/** 1 − 0.99 is 0.01, and not what binary fractions make of it. */
function complement(share: number): number {
  return Math.round((1 - share) * 1e12) / 1e12;
}
