/**
 * What Markdown, HTML, mentions, issue links, emoji names and autolinks are made of; a seam is a
 * place in the middle of an address or a long name.
 */
const markup =
  /(?<seam>:(?=\/\/)|(?<=[-.\w+])@(?=[-\w])|www(?=\.)|(?<=[a-z\d])[_{](?=[a-z\d]))|[&<>"'`*_~|\\[\](){}@#!$:]/giu;
/** A word that GitHub would turn into something: a mention, a link, a reference, formatting. */
const suspicious = /[&<>`*_~|\\[\]{}@#!$]|:.|\/\/|www\.|\bgh-\d|\b[0-9a-f]{7,}\b/iu;
/** At the beginning of a block it would make a list. */
const listMark = /^(?:\d+[.)]|[-+]|-{3,})$/u;
/** An address in which nothing ends the link or hides where it leads. */
const plainUrl = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/?$/u;
const comparisons: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "==", "!=", "=", "+", "-"]);

/** A text from outside: in code, where GitHub links nothing, and without any markup left in it. */
export function markdownCode(text: string): string {
  return text === "" ? "" : `<code>${entities(text)}</code>`;
}

/** A text from outside that leads to a page; the text alone where the address is no plain one. */
export function markdownLink(text: string, url: string): string {
  return plainUrl.test(url) ? `[${markdownCode(text)}](${url})` : markdownCode(text);
}

/** Lines as they are, whatever is in them, with GitHub's button to copy them. */
export function markdownFence(language: string, lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/**
 * One of our sentences that may quote words from outside: every suspicious word goes in code.
 * Spaces at its ends or in a row would make a block of their own, or unmake what is around it.
 */
export function markdownSentence(text: string): string {
  return text
    .trim()
    .split(/\s+/u)
    .map((word, at) => {
      if (at === 0 && listMark.test(word)) return markdownCode(word);
      if (comparisons.has(word)) return entities(word);
      const [, inner = "", end = ""] = /^(.*?)([.,;:]*)$/u.exec(word) ?? [];
      return suspicious.test(inner) ? markdownCode(inner) + end : word;
    })
    .join(" ");
}

/**
 * At a seam a line may be broken. An address is none any more then, not even to who looks for
 * addresses after the entities are read.
 */
function entities(text: string): string {
  return text.replaceAll(markup, (found: string, seam: string | undefined) => {
    const coded = found.length === 1 ? `&#${found.charCodeAt(0)};` : found;
    return seam === undefined ? coded : `${coded}<wbr>`;
  });
}
