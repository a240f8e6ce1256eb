import { renderCsv } from "../report/csv.ts";
import { renderInflux } from "../report/influx.ts";
import { renderJson } from "../report/json.ts";
import { renderJunit } from "../report/junit.ts";
import { renderMarkdown } from "../report/markdown.ts";
import type { ReportModel } from "../report/model.ts";
import { renderOpenMetrics } from "../report/openmetrics.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { ReportFormatName } from "./report-format-names.ts";

/** A job summary holds 1 MiB; a unit of UTF-16 takes up to 3 bytes of it. */
const MARKDOWN_CHARACTERS_MAX = 300_000;
/** Of a text in a file, which no terminal has given a width. */
const FILE_COLUMNS = 100;

type ReportFormat = {
  /** Its file in an output folder. */
  readonly file: string;
  readonly render: (model: ReportModel) => string;
};

export const reportFormats: Readonly<Record<ReportFormatName, ReportFormat>> = {
  text: {
    file: "summary.txt",
    render: (model) => renderTerminal(model, { colour: false, width: FILE_COLUMNS }),
  },
  json: { file: "metrics.json", render: renderJson },
  markdown: {
    file: "summary.md",
    render: (model) => renderMarkdown(model, { charactersMax: MARKDOWN_CHARACTERS_MAX }),
  },
  junit: { file: "junit.xml", render: renderJunit },
  csv: { file: "timeseries.csv", render: renderCsv },
  openmetrics: { file: "metrics.prom", render: renderOpenMetrics },
  influx: { file: "metrics.influx", render: renderInflux },
};
