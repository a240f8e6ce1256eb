import type { Finding } from "./source-file.ts";

const LINES_MAX = 400;
const LINES_P90_MAX = 200;
const LINES_MEDIAN_MAX = 110;
const bannedStems: ReadonlySet<string> = new Set([
  "common",
  "constants",
  "helper",
  "helpers",
  "misc",
  "shared",
  "types",
  "util",
  "utils",
]);

export type FileSize = { readonly path: string; readonly lines: number };

export function lineCount(text: string): number {
  return text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
}

export function checkFileSize({ path, lines }: FileSize): Finding[] {
  if (lines <= LINES_MAX) return [];
  const message = `a file of ${lines} lines is banned, use one file per noun, at most ${LINES_MAX} lines`;
  return [{ path, line: LINES_MAX + 1, message }];
}

/** Half of the files are small, and nine in ten are no larger than a reader takes in. */
export function checkSizeSpread(files: readonly FileSize[]): Finding[] {
  const sorted = files.toSorted((a, b) => a.lines - b.lines);
  const limits = [
    { share: 0.5, max: LINES_MEDIAN_MAX, name: "median" },
    { share: 0.9, max: LINES_P90_MAX, name: "90th percentile" },
  ];
  return limits.flatMap(({ share, max, name }) => {
    const file = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
    if (file === undefined || file.lines <= max) return [];
    const message = `a ${name} file size of ${file.lines} lines is banned, use at most ${max}`;
    return [{ path: file.path, line: 1, message }];
  });
}

/** A name that says nothing collects everything. */
export function checkFileName(path: string): Finding[] {
  const words = path.split("/").map((part) => part.replace(/(?:\.test)?\.[a-z]+$/, ""));
  const banned = words.find((word) => bannedStems.has(word));
  if (banned !== undefined) {
    return [{ path, line: 1, message: `the name "${banned}" is banned, use the noun it is about` }];
  }
  const stem = words.at(-1)!;
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.config)?$/.test(stem)) return [];
  return [{ path, line: 1, message: `the name "${stem}" is banned, use kebab-case` }];
}
