import type { Element, Root } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { select, selectAll } from "hast-util-select";
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

  /** @throws Error when there is none */
  first(selector: string): Element {
    const found = select(selector, this.root);
    if (found === undefined || found === null) throw new Error(`the page has no ${selector}`);
    return found;
  }

  texts(selector: string): readonly string[] {
    return this.all(selector).map(textOf);
  }
}

export function textOf(element: Element): string {
  return toText(element);
}

export function inside(element: Element, selector: string): readonly Element[] {
  return selectAll(selector, element);
}
