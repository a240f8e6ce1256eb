/** The URL with `rel="next"` of a Link header (RFC 8288), as GitHub writes it. */
export function nextPage(link: string | null): string | undefined {
  for (const part of (link ?? "").split(",")) {
    const [target, ...parameters] = part.split(";").map((piece) => piece.trim());
    if (!parameters.includes('rel="next"')) continue;
    return /^<([^<>]+)>$/u.exec(target ?? "")?.[1];
  }
  return undefined;
}
