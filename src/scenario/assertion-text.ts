import { UsageError } from "../base/errors.ts";
import type { SourceSpan } from "../base/source-span.ts";
import { type Names, resolveAssert } from "./assertions.ts";
import { DECISION_DEFAULT } from "./decide-on.ts";
import { suggestion } from "./did-you-mean.ts";
import type { Finding } from "./problem-list.ts";
import { type AssertedMetric, type Assertion, assertedMetrics } from "./scenario.ts";
import { assertSchema } from "./schema-assertion.ts";
import { addIssue } from "./wording.ts";

/** What a text without a metric is about. */
const METRIC_DEFAULT: AssertedMetric = "http_req_duration";
const LENGTH_MAX = 2_000;

/** Metric and braces, an expression, and a part of the measured time. */
const grammar =
  /^(?:(?<metric>[a-z]\w*)\b\s*(?:\{(?<where>[^{}]*)\}\s*)?(?=\S))?(?<expr>.*?)(?:\s+in\s+(?<window>\S+\s*\.\.\s*\S+))?$/u;

/**
 * An assertion in one text, as reports spell it:
 * `http_req_duration{request=home,status=2xx} p(99) < 200ms in 10s..20s`. Braces and window may be
 * left out, and so may the metric where it is the response time: `p(99) < 200ms`.
 *
 * A name with a comma, a brace or spaces at its ends does not fit in braces: a scenario can say it.
 *
 * @param names what the scenario has, to be named in braces
 * @param span where the text was given
 * @throws UsageError with all that is wrong with it
 */
export function parseAssertionText(text: string, names: Names, span: SourceSpan): Assertion {
  const findings: Finding[] = [];
  const problems = { add: (finding: Finding) => findings.push(finding) };
  const written = text.length > LENGTH_MAX ? undefined : partsOf(text.trim());
  if (written === undefined) throw refusal(text, `it is longer than ${LENGTH_MAX} characters`);
  const read = assertSchema.safeParse(written);
  if (!read.success) {
    for (const issue of read.error.issues) {
      // Paths as in a scenario, where an assertion is a table of a list.
      addIssue({ ...issue, path: ["assert", ...issue.path] }, { assert: written }, problems);
    }
  }
  const claim = read.success
    ? resolveAssert(read.data, [], { names, problems, decideOn: DECISION_DEFAULT })
    : undefined;
  const [first, ...others] = findings;
  if (claim === undefined || first !== undefined) {
    const messages = [first, ...others].map((finding) => finding?.message ?? "it cannot be read");
    throw refusal(text, messages.join("; "), first?.hint);
  }
  const { path: _inNoFile, ...assertion } = claim;
  return { ...assertion, span };
}

function refusal(text: string, problem: string, hint?: string): UsageError {
  const shown = JSON.stringify(text.slice(0, 100));
  return new UsageError(`${shown} is no assertion: ${problem}`, {
    hint: hint ?? 'write one like "http_req_duration{request=home} p(99) < 200ms"',
  });
}

/** The keys of an `[[assert]]`, as far as the text has them. */
function partsOf(text: string): Readonly<Record<string, unknown>> {
  const { metric, where, expr = "", window } = grammar.exec(text)?.groups ?? {};
  const isMetric = assertedMetrics.some((known) => known === metric);
  // `med < 1s` begins with a word too: of the statistic.
  if (metric !== undefined && !isMetric && where === undefined && !metric.includes("_")) {
    return partsOf(`${METRIC_DEFAULT} ${text}`);
  }
  if (metric !== undefined && !isMetric) {
    throw refusal(text, `there is no metric ${metric}`, suggestion(metric, assertedMetrics));
  }
  return {
    metric: metric ?? METRIC_DEFAULT,
    expr: expr.trim(),
    ...(where !== undefined && { where: conditionsOf(where, text) }),
    ...(window !== undefined && { window }),
  };
}

/** `request=home, status=404`. */
function conditionsOf(where: string, text: string): Readonly<Record<string, unknown>> {
  const conditions = new Map<string, string | number>();
  for (const part of where.split(",")) {
    const [name = "", ...value] = part.split("=");
    const key = name.trim();
    if (conditions.has(key)) throw refusal(text, `${key} is there twice`);
    conditions.set(key, scalarOf(value.join("=").trim()));
  }
  return Object.fromEntries(conditions);
}

/** A status is a number in a scenario, and its class a text. */
function scalarOf(value: string): string | number {
  return /^\d{3}$/u.test(value) ? Number(value) : value;
}
