import { renderMarkdown } from "../report/markdown.ts";
import { markdownCode } from "../report/markdown-text.ts";
import type { ReportModel } from "../report/model.ts";
import { visibleText } from "../report/visible-text.ts";
import type { EventContext } from "../github/event.ts";
import type { Uploaded } from "./artifacts.ts";
import { REPORT_CHARACTERS_MAX } from "./comment.ts";
import { runUrl } from "./run-url.ts";

const SHA_DIGITS = 7;

export type CommentParts = {
  readonly model: ReportModel;
  readonly event: EventContext;
  readonly uploaded: Uploaded;
  readonly baselineRunIds: readonly number[];
};

/** The report as a comment, with where to find the evidence under it. */
export function commentText({ model, event, uploaded, baselineRunIds }: CommentParts): string {
  // How the branch went is no news of the pull request: that stands in the job summary.
  const sections = model.sections.filter(({ id }) => id !== "trend" && id !== "trend-runs");
  const report = renderMarkdown({ ...model, sections }, { charactersMax: REPORT_CHARACTERS_MAX });
  const { artifact } = uploaded;
  const links = [
    `[Job summary](${runUrl(event)})`,
    ...(artifact === undefined ? [] : [`[Event log and reports](${artifact.url})`]),
    ...(event.shownSha === undefined ? [] : [commitText(event.shownSha)]),
    ...(baselineRunIds.length === 0 ? [] : [`compared with ${runLinks(event, baselineRunIds)}`]),
  ];
  const fetch =
    artifact === undefined
      ? []
      : [`Get the log of this run: ${markdownCode(`z6 fetch ${runUrl(event)}`)}`];
  return `${[report.trimEnd(), ...fetch, links.join(" · ")].join("\n\n")}\n`;
}

/** Over a report whose log a stranger's code has written. */
export const forkLabel =
  "> Reported by a build of a fork: its own code ran there, and may have written any numbers.";

function commitText(sha: string): string {
  return `<code>${sha.slice(0, SHA_DIGITS)}</code>`;
}

function runLinks(event: EventContext, runIds: readonly number[]): string {
  return runIds
    .map((id) => `[run ${id}](${runUrl({ ...event, run: { id, attempt: 1 } })})`)
    .join(", ");
}

/** A report where there was no run: the text as it is, whatever is in it. */
export function errorText(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `### ❌ Z6 could not run\n\n${fence}text\n${text.trimEnd()}\n${fence}\n`;
}

/** What the report has to do without, under a report. */
export function shortfallText(shortfalls: readonly string[]): string {
  return shortfalls
    .flatMap((shortfall) => shortfall.split("\n"))
    .map((line) => `> ${markdownCode(visibleText(line, Infinity))}<br>\n`)
    .join("");
}
