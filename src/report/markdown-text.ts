/** What Markdown, HTML, mentions, issue links, emoji names and autolinks are made of. */
const markup = /[&<>"'`*_~|\\[\](){}@#!$:]/gu;
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

/** One of our sentences that may quote words from outside: every suspicious word goes in code. */
export function markdownSentence(text: string): string {
  return text
    .split(" ")
    .map((word, at) => {
      if (at === 0 && listMark.test(word)) return markdownCode(word);
      if (comparisons.has(word)) return entities(word);
      const [, inner = "", end = ""] = /^(.*?)([.,;:]*)$/u.exec(word) ?? [];
      return suspicious.test(inner) ? markdownCode(inner) + end : word;
    })
    .join(" ");
}

function entities(text: string): string {
  return text.replaceAll(markup, (character) => `&#${character.charCodeAt(0)};`);
}
