const DISTANCE_MAX = 3;
/** Longer words are not compared: the work is their product. */
const WORD_LENGTH_MAX = 64;

/**
 * The word that `written` was probably meant to be: the nearest of `known`, when a third of the
 * letters or fewer are wrong, case aside. Of equally near words the first.
 */
function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(DISTANCE_MAX, Math.ceil(written.length / 3)) + 1;
  if (written.length > WORD_LENGTH_MAX) return undefined;
  for (const word of known) {
    if (Math.abs(word.length - written.length) >= bestDistance) continue;
    const distance = editDistance(written.toLowerCase(), word.toLowerCase());
    if (distance >= bestDistance) continue;
    best = word;
    bestDistance = distance;
  }
  return best;
}

/** `did you mean "x"?`, or the whole list when nothing is near and it is short. */
export function suggestion(written: string, known: readonly string[]): string | undefined {
  const word = nearest(written, known);
  if (word !== undefined) return `did you mean "${word}"?`;
  if (known.length === 0 || known.length > 20) return undefined;
  return `known: ${known.join(", ")}`;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + differs,
      );
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforePrevious[column - 2] ?? Infinity) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}
