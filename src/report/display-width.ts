/**
 * Columns of a terminal that a text takes: two for East Asian wide characters and emoji, none
 * for marks that combine. By fixed ranges: what a Unicode version says must not move a report.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0)!);
  return width;
}

/** The text, or its beginning and "…", in at most so many columns. */
export function fitted(text: string, widthMax: number): string {
  if (displayWidth(text) <= widthMax) return text;
  let fitting = "";
  let width = 1;
  for (const character of text) {
    width += characterWidth(character.codePointAt(0)!);
    if (width > widthMax) break;
    fitting += character;
  }
  return `${fitting}…`;
}

/** Breaks a text at its spaces into lines of at most so many columns; a longer word stands alone. */
export function wrapped(text: string, widthMax: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer) > widthMax) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

type Range = readonly [from: number, to: number];

const combining: readonly Range[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x200d, 0x200d],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
];
const wide: readonly Range[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

function characterWidth(codePoint: number): 0 | 1 | 2 {
  if (codePoint < 0x300) return 1;
  if (isWithin(codePoint, combining)) return 0;
  return isWithin(codePoint, wide) ? 2 : 1;
}

function isWithin(codePoint: number, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}
