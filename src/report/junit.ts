import { NANOS_PER_SECOND } from "../base/time.ts";
import type { AssertionRow } from "../gate/judgement.ts";
import type { ValidityRow } from "../gate/validity-row.ts";
import type { ComparisonRow } from "../gate/stored-comparison.ts";
import type { ReportModel } from "./model.ts";

/** `system-out` is what a reader finds with a case that holds. */
type Result = "failure" | "error" | "skipped" | "system-out";
type TestCase = {
  readonly name: string;
  readonly result: Result;
  readonly text: string;
};
type Suite = { readonly name: string; readonly cases: readonly TestCase[] };

/**
 * JUnit XML: an assertion is a test case, and so is a validity rule. A failed assertion is a
 * failure; a broken rule is an error, because nothing was learned; a warning passes and says so;
 * what too few samples or the run's own noise leave open is skipped. So is what stored runs do not decide: they prove
 * nothing, and a suspicion fails nothing.
 */
export function renderJunit({ origin, metrics, judgement }: ReportModel): string {
  const { name } = origin.scenario;
  const suites: Suite[] = [
    { name: `${name} validity`, cases: judgement.validity.map(validityCase) },
    { name: `${name} assertions`, cases: judgement.assertions.map(assertionCase) },
  ];
  if (judgement.comparison !== undefined) {
    const cases = judgement.comparison.rows.map(comparisonCase);
    suites.push({ name: `${name} comparison`, cases });
  }
  const seconds = metrics.run.durationNanos / NANOS_PER_SECOND;
  const totals = countAttributes(suites.flatMap(({ cases }) => cases));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="z6" ${totals} time="${seconds}">`,
    ...suites.flatMap(suiteLines),
    "</testsuites>",
    "",
  ].join("\n");
}

function validityCase({ rule, status, summary }: ValidityRow): TestCase {
  const result = status === "broken" ? "error" : "system-out";
  return { name: rule, result, text: status === "unknown" ? `unknown: ${summary}` : summary };
}

function assertionCase(row: AssertionRow): TestCase {
  return { name: row.text, result: assertionResult(row), text: row.summary };
}

function assertionResult({ status, level }: AssertionRow): Result {
  if (status === "pass") return "system-out";
  if (status === "too_few_samples" || status === "within_noise") return "skipped";
  return level === "warn" ? "system-out" : "failure";
}

function comparisonCase({ request, quantity, status, summary }: ComparisonRow): TestCase {
  const isSeen = status === "no_regression_seen" || status === "improved";
  const name = `${quantity} of ${request ?? "all exchanges"}`;
  return { name, result: isSeen ? "system-out" : "skipped", text: summary };
}

function suiteLines({ name, cases }: Suite): string[] {
  return [
    `  <testsuite name="${xmlText(name)}" ${countAttributes(cases)}>`,
    ...cases.map((testCase) => caseLine(name, testCase)),
    "  </testsuite>",
  ];
}

function caseLine(suite: string, { name, result, text }: TestCase): string {
  const opening = `<testcase classname="${xmlText(suite)}" name="${xmlText(name)}">`;
  return `    ${opening}${resultElement(result, xmlText(text))}</testcase>`;
}

function resultElement(result: Result, text: string): string {
  return result === "system-out"
    ? `<system-out>${text}</system-out>`
    : `<${result} message="${text}"/>`;
}

function countAttributes(cases: readonly TestCase[]): string {
  const count = (wanted: Result): number => cases.filter(({ result }) => result === wanted).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

/** For attributes and content alike. Characters that XML 1.0 forbids are not in a model. */
function xmlText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
