import { textOfOctets } from "./latin1.ts";
import { KEPT_BODY_BYTES_MAX } from "./limits.ts";

const INITIAL_BYTES = 4 * 1024;

/**
 * A copy of the head and of the first octets of the content of one response, for those who look
 * at more than its framing. The head is as received, from the status line to the empty line,
 * without interim responses and trailers; the content is without chunk framing but with its
 * content coding. A parser fills it only when it is given one.
 */
export class KeptResponse {
  readonly #head: ByteStore = new ByteStore();
  readonly #body: ByteStore = new ByteStore();

  clear(): void {
    this.#head.length = 0;
    this.#body.length = 0;
  }

  appendHead(bytes: Uint8Array, start: number, end: number): void {
    this.#head.append(bytes, start, end);
  }

  appendBody(bytes: Uint8Array, start: number, end: number): void {
    const room = KEPT_BODY_BYTES_MAX - this.#body.length;
    this.#body.append(bytes, start, Math.min(end, start + room));
  }

  /** The head as a string of one character per octet. */
  headText(): string {
    const text = textOfOctets(this.#head.bytes.subarray(0, this.#head.length));
    return text.replace(/^[\r\n]+/, "");
  }

  /** A view that is good until the next response: at most `KEPT_BODY_BYTES_MAX` octets. */
  body(): Uint8Array {
    return this.#body.bytes.subarray(0, this.#body.length);
  }

  /**
   * The values of all fields of that name, joined by ", " as RFC 9110 section 5.3 has it, one
   * character per octet; undefined when there is none.
   *
   * @param name in any case
   */
  field(name: string): string | undefined {
    const wanted = name.toLowerCase();
    const values: string[] = [];
    for (const line of this.headText().split("\r\n").slice(1)) {
      const colon = line.indexOf(":");
      if (line.slice(0, colon).toLowerCase() === wanted)
        values.push(trimmed(line.slice(colon + 1)));
    }
    return values.length === 0 ? undefined : values.join(", ");
  }
}

/** Octets in a buffer that grows to what was ever needed. */
class ByteStore {
  bytes: Uint8Array = new Uint8Array(0);
  length = 0;

  append(source: Uint8Array, start: number, end: number): void {
    const length = this.length + Math.max(0, end - start);
    if (length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(INITIAL_BYTES, length, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(source.subarray(start, Math.max(start, end)), this.length);
    this.length = length;
  }
}

/** Without spaces and tabs at its ends; other whitespace is part of the value. */
function trimmed(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isBlank(value[start])) start += 1;
  while (end > start && isBlank(value[end - 1])) end -= 1;
  return value.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}
