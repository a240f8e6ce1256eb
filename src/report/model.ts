import { formatDuration } from "../base/duration.ts";
import type { LogHeader } from "../eventlog/header.ts";
import type { Judgement } from "../gate/judgement.ts";
import { formatCount } from "../gate/wording.ts";
import type { Trend } from "../gate/trend.ts";
import type { RunMetrics } from "../metrics/run-metrics.ts";
import { loadNanos } from "../scenario/planned-samples.ts";
import type { Scenario } from "../scenario/scenario.ts";
import {
  baselineSection,
  comparedRequestSection,
  comparisonSection,
} from "./comparison-sections.ts";
import { duetNotes } from "./duet-notes.ts";
import { assertionSection, validitySection } from "./judgement-sections.ts";
import { latencySection, requestSection, targetSection } from "./latency-sections.ts";
import { loadSection } from "./load-section.ts";
import { certaintySection, pairedSection } from "./paired-sections.ts";
import { originOf } from "./run-origin.ts";
import type { RunOrigin } from "./run-origin.ts";
import { commandSection, type FetchedLog, runSentence } from "./run-words.ts";
import type { Section } from "./section.ts";
import { serverTimingSection } from "./server-timing-section.ts";
import { trendRunSection, trendSection } from "./trend-sections.ts";
import { withVisibleTexts } from "./visible-text.ts";

/** Everything a report is made from: the log, the gate's settings, and what is known of other runs. */
export type ReportInput = {
  readonly header: LogHeader;
  readonly scenario: Scenario;
  readonly metrics: RunMetrics;
  readonly judgement: Judgement;
  /** How the branch's runs went; undefined: nobody asked. */
  readonly trend?: Trend | undefined;
  /** What the reader should know about this run, as sentences. */
  readonly notes: readonly string[];
  /** "complete", or why the log could not be read to its end. */
  readonly logEnding: string;
};

export type ReportOptions = {
  /** Only requests whose name contains this are listed; undefined: all. Judged are all. */
  readonly requestFilter?: string | undefined;
};

/** One run, ready to be laid out. No text in it can do anything but be read. */
export type ReportModel = {
  readonly origin: RunOrigin;
  readonly metrics: RunMetrics;
  readonly judgement: Judgement;
  readonly trend: Trend | undefined;
  readonly notes: readonly string[];
  readonly logEnding: string;
  /** What was run, where and for how long: one line. */
  readonly summary: string;
  readonly sections: readonly Section[];
};

/** Pure: the same input gives the same model on every machine, at any time. */
export function reportModel(input: ReportInput, options: ReportOptions = {}): ReportModel {
  const filter = options.requestFilter ?? "";
  const origin = withVisibleTexts(originOf(input.header, input.scenario));
  const metrics = withVisibleTexts(filtered(input.metrics, filter));
  const judgement = withVisibleTexts(input.judgement);
  const trend = withVisibleTexts(input.trend);
  const logEnding = withVisibleTexts(input.logEnding);
  const hidden = input.metrics.requests.length - metrics.requests.length;
  const notes = withVisibleTexts([
    ...judgement.notes,
    ...autoNotes(input.scenario),
    ...duetNotes(input.scenario, input.header),
    ...input.notes,
    ...(input.logEnding === "complete" ? [] : [`The log was not read to its end: ${logEnding}`]),
    ...(hidden > 0
      ? [`${formatCount(hidden)} requests whose name does not contain "${filter}" are not listed.`]
      : []),
  ]);
  const sections = [
    // Of a run that is none, the assertions say nothing before the reader knows why.
    ...(judgement.verdict === "invalid"
      ? [validitySection(judgement), assertionSection(judgement)]
      : [assertionSection(judgement), validitySection(judgement)]),
    pairedSection(judgement.paired, filter),
    certaintySection(judgement.paired),
    comparisonSection(judgement.comparison, filter),
    comparedRequestSection(judgement.comparison, filter),
    baselineSection(judgement.comparison),
    trendSection(trend),
    trendRunSection(trend),
    latencySection(metrics),
    requestSection(metrics),
    targetSection(metrics),
    serverTimingSection(metrics),
    loadSection(metrics, judgement),
    notesSection(notes),
    commandSection(origin),
  ].filter((section) => section !== undefined);
  const summary = runSentence(origin, metrics);
  return { origin, metrics, judgement, trend, notes, logEnding, summary, sections };
}

/** The same report for somebody who has to download the log first. */
export function withFetchedLog(model: ReportModel, fetched: FetchedLog): ReportModel {
  const sections = model.sections.map((section) =>
    section.id === "commands" ? commandSection(model.origin, fetched) : section,
  );
  return { ...model, sections };
}

/** That nothing has ended a run which was to end when a comparison is decided. */
function autoNotes({ autoNanosMax, pairing, load }: Scenario): string[] {
  if (autoNanosMax === undefined || pairing !== undefined) return [];
  const length = formatDuration(loadNanos(load));
  return [
    `The duration is auto, and no variants were compared side by side: the load was to last ${length}.`,
  ];
}

function filtered(metrics: RunMetrics, filter: string): RunMetrics {
  return {
    ...metrics,
    requests: metrics.requests.filter(({ name }) => name.includes(filter)),
    checks: metrics.checks.filter(({ request }) => request.includes(filter)),
    serverTiming: metrics.serverTiming && {
      ...metrics.serverTiming,
      entries: metrics.serverTiming.entries.filter(({ request }) => request.includes(filter)),
    },
  };
}

function notesSection(notes: readonly string[]): Section | undefined {
  if (notes.length === 0) return undefined;
  const items = notes.map((text) => ({ mark: undefined, text }));
  return { id: "notes", title: "Notes", kind: "list", items };
}
