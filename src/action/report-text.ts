import { renderMarkdown } from "../report/markdown.ts";
import { fetchedFolder } from "../cli/default-folder.ts";
import { reportFormats } from "../cli/report-formats.ts";
import { markdownCode, markdownFence } from "../report/markdown-text.ts";
import { type ReportModel, withFetchedLog } from "../report/model.ts";
import { visibleText } from "../report/visible-text.ts";
import type { EventContext } from "../github/event.ts";
import type { Uploaded } from "./artifacts.ts";
import { REPORT_CHARACTERS_MAX } from "./comment.ts";
import type { StoredRun } from "./stored-run.ts";
import { runUrl } from "./run-url.ts";

const SHA_DIGITS = 7;

export type ReportParts = {
  readonly model: ReportModel;
  readonly event: EventContext;
  readonly uploaded: Uploaded;
  readonly baselineRunIds: readonly number[];
};

/** The report as a comment, with where to find the evidence under it. */
export function commentText(parts: ReportParts): string {
  const report = renderMarkdown(withoutTrend(fetchable(parts)), {
    charactersMax: REPORT_CHARACTERS_MAX,
  });
  return withLinks(report, [`[Job summary](${runUrl(parts.event)})`, ...evidenceLinks(parts)]);
}

/** How the branch went is no news of the pull request: that stands in the job summary. */
function withoutTrend(model: ReportModel): ReportModel {
  const sections = model.sections.filter(({ id }) => id !== "trend" && id !== "trendRuns");
  return { ...model, sections };
}

/** The report on the page of the run. */
export function summaryText(parts: ReportParts, commentUrl: string | undefined): string {
  const comment = commentUrl === undefined ? [] : [`[Comment](${commentUrl})`];
  const report = reportFormats.markdown.render(fetchable(parts));
  return withLinks(report, [...comment, ...evidenceLinks(parts)]);
}

function withLinks(report: string, links: readonly string[]): string {
  return links.length === 0 ? report : `${report}\n${links.join(" · ")}\n`;
}

/** Once the log is stored, a reader can have it. */
function fetchable({ model, event, uploaded }: ReportParts): ReportModel {
  if (uploaded.artifact === undefined) return model;
  const command = `z6 fetch ${runUrl(event)}`;
  return withFetchedLog(model, { command, path: fetchedFolder(event.run.id) });
}

function evidenceLinks({ event, uploaded, baselineRunIds }: ReportParts): string[] {
  const { artifact } = uploaded;
  return [
    ...(artifact === undefined ? [] : [`[Event log and reports](${artifact.url})`]),
    ...(event.shownSha === undefined ? [] : [commitLink(event, event.shownSha)]),
    ...(baselineRunIds.length === 0 ? [] : [`compared with ${runLinks(event, baselineRunIds)}`]),
  ];
}

/** Over a report whose log a stranger's code has written. */
export const forkLabel =
  "> [!WARNING]\n> Reported by a build of a fork: its own code ran there, and may have written any numbers.";

/** Over a report of stored runs: where they are, and whose code wrote their logs. */
export function storedRunLabel(runs: readonly StoredRun[]): string {
  const links = runs.map(({ runId, url }) => `[run ${runId}](${url})`).join(", ");
  const foreign = runs.filter(({ isOwn }) => !isOwn).map(({ runId }) => `run ${runId}`);
  const label =
    foreign.length === 0
      ? ""
      : `\n\n> ${foreign.join(" and ")}: the code of a fork ran there, and may have written any numbers.`;
  return `Stored: ${links}${label}`;
}

function commitLink({ serverUrl, repository }: EventContext, sha: string): string {
  const url = `${serverUrl}/${repository.owner}/${repository.name}/commit/${sha}`;
  return `commit [<code>${sha.slice(0, SHA_DIGITS)}</code>](${url})`;
}

function runLinks(event: EventContext, runIds: readonly number[]): string {
  return runIds
    .map((id) => `[run ${id}](${runUrl({ ...event, run: { id, attempt: 1 } })})`)
    .join(", ");
}

/** A report where there was no run: the text as it is, whatever is in it. */
export function errorText(text: string): string {
  return `### ❌ Z6 could not run\n\n${markdownFence("text", [text.trimEnd()])}\n`;
}

/** What the report has to do without, under a report. */
export function shortfallText(shortfalls: readonly string[]): string {
  return shortfalls
    .flatMap((shortfall) => shortfall.split("\n"))
    .filter((line) => line !== "")
    .map((line) => `> ${markdownCode(visibleText(line, Infinity))}<br>\n`)
    .join("");
}
