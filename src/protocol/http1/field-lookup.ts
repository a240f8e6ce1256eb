import { COLON, CR, HTAB, LF, SP } from "./octets.ts";

const COMMA_AND_SPACE = Uint8Array.of(0x2c, SP);

/** A field that is looked for in the heads of responses. */
export type WantedField = {
  /** In lower case. */
  readonly name: Uint8Array;
  /** Undefined: any. */
  readonly value: Uint8Array | undefined;
};

/**
 * Whether a head has the field. The values of all fields of its name count as one, joined by ", "
 * as RFC 9110 section 5.3 has it; the whitespace around each is not part of it (section 5.5).
 *
 * @param head that a parser has read: from its status line, or empty lines before it, to its end
 */
export function hasField(head: Uint8Array, { name, value }: WantedField): boolean {
  let isThere = false;
  let matched = 0;
  for (
    let line = afterLine(head, statusLineStart(head));
    line < head.length;
    line = afterLine(head, line)
  ) {
    if (!isNamed(head, line, name)) continue;
    if (value === undefined) return true;
    if (isThere) matched = matchedTo(value, matched, COMMA_AND_SPACE, 0, COMMA_AND_SPACE.length);
    isThere = true;
    const [start, end] = trimmed(head, line + name.length + 1);
    matched = matchedTo(value, matched, head, start, end);
    if (matched < 0) return false;
  }
  return isThere && matched === value?.length;
}

/** Where `wanted` is matched to when the octets follow what is matched; -1 when they do not. */
// oxlint-disable-next-line max-params -- The octets are a range of the head.
function matchedTo(
  wanted: Uint8Array,
  matched: number,
  octets: Uint8Array,
  start: number,
  end: number,
): number {
  if (matched < 0 || matched + end - start > wanted.length) return -1;
  for (let at = start; at < end; at += 1) {
    if (octets[at] !== wanted[matched + at - start]) return -1;
  }
  return matched + end - start;
}

function statusLineStart(head: Uint8Array): number {
  let start = 0;
  while (start < head.length && (head[start] === CR || head[start] === LF)) start += 1;
  return start;
}

/** Lines of a head that was read end with CR LF, and have neither in them. */
function afterLine(head: Uint8Array, start: number): number {
  let at = start;
  while (at < head.length && head[at] !== LF) at += 1;
  return at + 1;
}

function isNamed(head: Uint8Array, line: number, name: Uint8Array): boolean {
  if (head[line + name.length] !== COLON) return false;
  for (let at = 0; at < name.length; at += 1) {
    if (lowerCase(head[line + at]!) !== name[at]) return false;
  }
  return true;
}

function lowerCase(octet: number): number {
  return octet >= 0x41 && octet <= 0x5a ? octet + 0x20 : octet;
}

function trimmed(head: Uint8Array, from: number): readonly [start: number, end: number] {
  let start = from;
  let end = from;
  while (end < head.length && head[end] !== CR) end += 1;
  while (start < end && isBlank(head[start]!)) start += 1;
  while (end > start && isBlank(head[end - 1]!)) end -= 1;
  return [start, end];
}

function isBlank(octet: number): boolean {
  return octet === SP || octet === HTAB;
}
