/** Of a name, a label or a word from outside, after which "…" stands for the rest. */
export const WORD_CHARACTERS_MAX = 200;
/** Of a sentence that quotes such words. */
export const SENTENCE_CHARACTERS_MAX = 400;

/**
 * What a terminal obeys or a reader cannot see: control characters, line and paragraph
 * separators, marks that turn the direction of text, invisible characters, and code points that
 * are no characters. The joiner U+200D stays: emoji are made with it.
 */
const invisible =
  /[\p{Cc}\p{Cs}\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/** A text from outside, made fit to be shown: on one line, visible and short. */
export function visibleText(text: string, charactersMax: number = WORD_CHARACTERS_MAX): string {
  // A code point has at most two units: what is cut here would be cut below in any case.
  const characters = Array.from(text.slice(0, 2 * charactersMax + 2));
  const short =
    characters.length > charactersMax
      ? `${characters.slice(0, charactersMax - 1).join("")}…`
      : characters.join("");
  return short.replace(invisible, "\ufffd");
}

/**
 * Plain data with every text in it, keys included, made visible. It takes the whole tree, so
 * that no field is forgotten.
 */
export function withVisibleTexts<Data>(data: Data): Data {
  return visibleTree(data) as Data;
}

function visibleTree(value: unknown): unknown {
  if (typeof value === "string") return visibleText(value, SENTENCE_CHARACTERS_MAX);
  if (Array.isArray(value)) return typeof value[0] === "number" ? value : value.map(visibleTree);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [visibleText(key), visibleTree(inner)]));
}

/**
 * A line for a job's log. The runner takes a line that starts with `::word` for a command, and
 * `##[word]` anywhere in a line.
 */
export function commandFreeLine(line: string): string {
  return line.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
}
