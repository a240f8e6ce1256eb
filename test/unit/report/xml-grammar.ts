/** Why a text is not a well-formed XML document of elements, attributes and text. */
export function xmlProblem(xml: string): string | undefined {
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/u, "");
  const open: string[] = [];
  const token = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  let at = 0;
  for (const match of body.matchAll(token)) {
    if (match.index !== at) return `no markup at ${at}: ${body.slice(at, at + 40)}`;
    at += match[0].length;
    const [, closing, name, attributes = "", empty, text = ""] = match;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/u.test(attributes + text)) return `bare & in ${match[0]}`;
    if (text.includes("]]>")) return "]]> in text";
    if (closing === "/") {
      if (open.pop() !== name) return `unexpected </${name}>`;
    } else if (name !== undefined && empty !== "/") {
      open.push(name);
    }
  }
  if (at !== body.length) return `no markup at ${at}: ${body.slice(at, at + 40)}`;
  return open.length === 0 ? undefined : `${open.join(", ")} not closed`;
}
