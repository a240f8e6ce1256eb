import type { Element, Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { selectAll } from "hast-util-select";
import { toText } from "hast-util-to-text";
import { unified } from "unified";
import { labelAlerts } from "./github-alerts.ts";
import { linkReferences } from "./github-references.ts";

/** Places to break a word are on GitHub's list too. */
const sanitizing = { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? []), "wbr"] };

/** What GitHub makes of a text depends on where it stands. */
export type Place = "comment" | "summary";

/**
 * GitHub-flavoured Markdown as GitHub shows it: parsed, with its raw HTML, sanitised by GitHub's
 * list of elements, and with mentions, references and emoji names found in what is left.
 * A line feed in a paragraph is a line break in a comment.
 *
 * Addresses are found in the text once more after entities are read, as GitHub does in files.
 */
export function githubPage(markdown: string, place: Place): Page {
  const parser = unified().use(remarkParse).use(remarkGfm);
  if (place === "comment") parser.use(remarkBreaks);
  const toElements = parser
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, sanitizing);
  const root = toElements.runSync(toElements.parse(markdown));
  labelAlerts(root);
  linkReferences(root);
  return new Page(root);
}

/** The elements of a page, to be asked for by CSS selectors. */
export class Page {
  readonly root: Root;

  constructor(root: Root) {
    this.root = root;
  }

  get html(): string {
    return unified().use(rehypeStringify).stringify(this.root);
  }

  all(selector: string): readonly Element[] {
    return selectAll(selector, this.root);
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(textOf);
  }

  /** Where its links lead, in order. */
  hrefs(): readonly string[] {
    return this.all("a").map(({ properties }) => String(properties["href"]));
  }

  /** The cells of its table of this number, row by row, without the heading. */
  rows(table: number): readonly (readonly string[])[] {
    const rows = inside(this.all("table")[table]!, "tbody tr");
    return rows.map((row) => inside(row, "td").map(textOf));
  }
}

export function textOf(element: Element): string {
  return toText(element);
}

export function inside(element: Element, selector: string): readonly Element[] {
  return selectAll(selector, element);
}
