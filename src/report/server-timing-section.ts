import {
  TIMING_ENTRIES_MAX,
  TIMING_NAME_OCTETS_MAX,
  TIMING_NAMES_MAX,
  TIMING_OCTETS_MAX,
} from "../base/server-timing.ts";
import { formatCount } from "../gate/wording.ts";
import type { RunMetrics, ServerTimingMetrics, TimingLeftOut } from "../metrics/run-metrics.ts";
import {
  distributionCells,
  distributionColumns,
  measuredTitle,
  nanosText,
  tooSmallNote,
} from "./latency-sections.ts";
import type { Column, Section } from "./section.ts";

const NOTE = "as the responses say in Server-Timing, of successes; entries can contain each other";

/** undefined: no response said anything of its server's times. */
export function serverTimingSection(metrics: RunMetrics): Section | undefined {
  const { serverTiming } = metrics;
  if (serverTiming === undefined) return undefined;
  const { entries } = serverTiming;
  const [first] = entries;
  const columns: Column[] = [
    { title: "", kind: "name" },
    { title: "entry", kind: "name" },
    { title: "mean", kind: "number" },
    ...(first === undefined ? [] : distributionColumns(first.time)),
  ];
  const rows = entries.map(({ request, name, time }, at) => ({
    mark: undefined,
    isDetail: false,
    cells: [
      entries[at - 1]?.request === request ? "" : request,
      name,
      nanosText(time.meanNanos),
      ...distributionCells(time),
    ],
  }));
  const notes = [NOTE, tooSmallNote(entries.map(({ time }) => time)), leftOutNote(serverTiming)];
  return {
    id: "serverTiming",
    title: measuredTitle("Server timing", metrics),
    digest: `${formatCount(entries.length)} entries`,
    kind: "table",
    table: {
      columns,
      rows,
      saysMarks: true,
      note: notes.filter((note) => note !== undefined).join("; "),
    },
  };
}

const causeWords: Readonly<Record<TimingLeftOut, string>> = {
  malformed: "malformed",
  bad_duration: "whose duration is no number of milliseconds from 0 to a day",
  long_name: `whose name is longer than ${TIMING_NAME_OCTETS_MAX} octets`,
  many_entries: `after the ${TIMING_ENTRIES_MAX}nd of their response`,
  many_names: `whose name is none of the first ${TIMING_NAMES_MAX}`,
  long_field: `in field lines beyond ${formatCount(TIMING_OCTETS_MAX)} octets, counted by line`,
  many_series: "of requests and names beyond those that are told apart",
};

function leftOutNote({ leftOut }: ServerTimingMetrics): string | undefined {
  const parts = Object.entries(leftOut).map(([cause, count]) => {
    return `${formatCount(count)} ${causeWords[cause as TimingLeftOut]}`;
  });
  return parts.length === 0 ? undefined : `left out: ${parts.join(", ")}`;
}
