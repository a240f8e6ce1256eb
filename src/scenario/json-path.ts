const PATH_LENGTH_MAX = 1_000;

/** One `.name`, `[3]`, `['name']` or `["name"]`. RFC 9535 §2.3.1, §2.3.3. */
const selector =
  /\.([\p{L}_][\p{L}\p{Nd}_]*)|\[(0|[1-9]\d{0,8})\]|\['((?:[^'\\\p{Cc}]|\\['\\])*)'\]|\["((?:[^"\\\p{Cc}]|\\["\\])*)"\]/uy;

/**
 * The names and indices of a JSONPath, from the root on.
 *
 * A subset of RFC 9535 that names at most one value: `$`, then names and indices from 0.
 * Wildcards, slices, filters, descendants and indices from the end are refused.
 *
 * @throws SyntaxError with the 1-based column at which it cannot be read
 */
export function parseJsonPath(text: string): readonly (string | number)[] {
  if (!text.startsWith("$")) throw new SyntaxError('a JSON path begins with "$"');
  if (text.length > PATH_LENGTH_MAX) {
    throw new SyntaxError(`a JSON path has at most ${PATH_LENGTH_MAX} characters`);
  }
  const path: (string | number)[] = [];
  let offset = 1;
  while (offset < text.length) {
    selector.lastIndex = offset;
    const match = selector.exec(text);
    if (match === null) {
      throw new SyntaxError(
        `column ${offset + 1} of the JSON path is none of .name, [0] and ["name"]`,
      );
    }
    const [whole, name, index, single, double] = match;
    const quoted = (single ?? double)?.replaceAll(/\\(.)/gu, "$1");
    path.push(index === undefined ? (name ?? quoted ?? "") : Number(index));
    offset += whole.length;
  }
  return path;
}
