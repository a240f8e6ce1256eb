import type { ReportInput } from "../../../src/report/model.ts";
import { comparison, comparisonRow } from "./comparison-input.ts";
import {
  assertionRow,
  header,
  judgement,
  namedMetrics,
  reportInput,
  runMetrics,
  scenario,
  validityRow,
} from "./report-input.ts";
import { pinned, trend, trendChange, trendRun } from "./trend-input.ts";
import { target } from "../plan/planned-scenario.ts";

/** A run in which this text stands wherever somebody else can put one. */
export function inputNaming(text: string): ReportInput {
  const plain = scenario();
  return reportInput({
    header: {
      ...header,
      engine: text,
      scenario: { ...header.scenario, file: text },
      overrides: { target: text },
      environment: { [text]: text },
      startedAt: text,
    },
    scenario: {
      ...plain,
      metadata: { ...plain.metadata, name: text },
      eventLogPath: text,
      targets: [{ ...target(text, 1), host: text }],
    },
    metrics: runMetrics({
      requests: [namedMetrics(text, 30), namedMetrics(`2 ${text}`, 30)],
      targets: [namedMetrics(`3 ${text}`, 30), namedMetrics(`4 ${text}`, 30)],
      checks: [{ request: text, label: text, passed: 1, failed: 1 }],
    }),
    judgement: judgement({
      reasons: [text, `${text}: too slow`],
      notes: [text],
      validity: [validityRow({ status: "broken", cause: "target", summary: text })],
      assertions: [
        assertionRow(text, { span: { file: text, line: 1, column: 1, length: 1 } }),
        assertionRow(`2 ${text}`, { status: "fail" }),
        assertionRow(`3 ${text}`, { status: "fail", level: "warn" }),
        assertionRow(`4 ${text}`, { status: "too_few_samples", samples: 1 }),
      ],
      comparison: comparison({
        summary: text,
        rows: [comparisonRow({ summary: text }), comparisonRow({ request: text, summary: text })],
        baselines: [{ origin: text, commit: text, startedAt: text, sameMachine: true }],
        exclusions: [{ origin: text, reason: text }],
        notes: [text],
      }),
    }),
    trend: trend({
      runs: [1, 2, 3].map(() =>
        trendRun({ origin: text, commit: text, startedAt: text, leftOut: text }),
      ),
      changes: [trendChange({ summary: text })],
      pinned: pinned({ origin: text, commit: text, startedAt: text }),
    }),
    notes: [text],
    logEnding: text,
  });
}
