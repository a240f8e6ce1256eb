import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";

const label = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/u;

/** A quotation that begins with `[!WARNING]` is shown as one. */
export function labelAlerts(root: Root): void {
  for (const quotation of selectAll("blockquote", root)) {
    const first = quotation.children.find(({ type }) => type === "element") as Element | undefined;
    const text = first?.children[0];
    if (text?.type !== "text") continue;
    const [mark, kind] = label.exec(text.value) ?? [];
    if (mark === undefined || kind === undefined) continue;
    text.value = text.value.slice(mark.length);
    const [, second] = first?.children ?? [];
    if (second?.type === "element" && second.tagName === "br") first?.children.splice(1, 1);
    quotation.properties = { className: ["alert", kind.toLowerCase()] };
    quotation.children.unshift({
      type: "element",
      tagName: "p",
      properties: { className: ["alert-title"] },
      children: [{ type: "text", value: kind.charAt(0) + kind.slice(1).toLowerCase() }],
    });
  }
}
