/** Whether `count` octets of `left` from `leftStart` on are those of `right` from `rightStart` on. */
// oxlint-disable-next-line max-params -- Two views would be garbage of each read.
export function sameOctets(
  left: Uint8Array,
  leftStart: number,
  right: Uint8Array,
  rightStart: number,
  count: number,
): boolean {
  const lastQuad = count - 4;
  let at = 0;
  // Four at a time: one branch for four reads that do not wait for each other.
  while (at <= lastQuad) {
    const from = leftStart + at;
    const to = rightStart + at;
    const different =
      (left[from]! ^ right[to]!) |
      (left[from + 1]! ^ right[to + 1]!) |
      (left[from + 2]! ^ right[to + 2]!) |
      (left[from + 3]! ^ right[to + 3]!);
    if (different !== 0) return false;
    at += 4;
  }
  for (; at < count; at += 1) {
    if (left[leftStart + at] !== right[rightStart + at]) return false;
  }
  return true;
}
