import type { Element, ElementContent, Root, Text } from "hast";
import { SKIP, visitParents } from "unist-util-visit-parents";

/** In these GitHub looks for nothing. */
const opaque: ReadonlySet<string> = new Set(["a", "code", "pre", "tt"]);

/** A mention, an issue, a commit or an emoji name, at the beginning of a word. */
const reference =
  /(?<![\w/])@[a-z\d][a-z\d-]*(?:\/[\w-]+)?|(?<![\w&])(?:[\w.-]+\/[\w.-]+)?#\d+\b|\bgh-\d+\b|\b[\da-f]{7,40}\b|:[\w+-]+:/giu;

/** Does to the text of a page what GitHub does to it after Markdown: whoever is named is told. */
export function linkReferences(root: Root): void {
  visitParents(root, "text", (node, ancestors) => {
    const parent = ancestors.at(-1)!;
    if (ancestors.some((each) => each.type === "element" && opaque.has(each.tagName))) return;
    const parts = partsOf(node);
    if (parts.length === 1 && parts[0]!.type === "text") return;
    const at = parent.children.indexOf(node);
    parent.children.splice(at, 1, ...parts);
    return [SKIP, at + parts.length];
  });
}

function partsOf({ value }: Text): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const found of value.matchAll(reference)) {
    const [text] = found;
    parts.push(...textNode(value.slice(end, found.index)), referenceTo(text));
    end = found.index + text.length;
  }
  return [...parts, ...textNode(value.slice(end))];
}

function textNode(value: string): Text[] {
  return value === "" ? [] : [{ type: "text", value }];
}

function referenceTo(text: string): Element {
  const tagName = text.startsWith(":") ? "g-emoji" : "a";
  const properties = { className: ["reference"], href: "https://github.com/" };
  return { type: "element", tagName, properties, children: textNode(text) };
}
