/** What a report can be printed as: known before anything that prints one is loaded. */
export const reportFormatNames = [
  "text",
  "json",
  "markdown",
  "junit",
  "csv",
  "openmetrics",
  "influx",
] as const;
export type ReportFormatName = (typeof reportFormatNames)[number];
