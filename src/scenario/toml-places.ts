import { NESTING_MAX } from "./limits.ts";

/** Where a key and its value stand, as offsets into the text; ends are exclusive. */
export type Place = {
  readonly key: readonly [start: number, end: number];
  readonly value: readonly [start: number, end: number];
};
export type TomlPath = readonly (string | number)[];

const bareEnd = /[,\]}#\r\n]/u;

/**
 * Where everything stands in a TOML 1.1 document that smol-toml has already accepted: on
 * another text the places are meaningless, but it ends. Linear in the text, and as deep on the
 * stack as its values are nested, which smol-toml bounds.
 */
export class TomlPlaces {
  readonly #text: string;
  readonly #places = new Map<string, Place>();
  /** How many tables a `[[list]]` has so far. */
  readonly #lengths = new Map<string, number>();
  #offset = 0;

  constructor(text: string) {
    this.#text = text;
    let base: TomlPath = [];
    for (this.#skipBlank(); this.#offset < text.length; this.#skipBlank()) {
      if (text[this.#offset] === "[") base = this.#header();
      else this.#pair(base);
    }
  }

  /** The place of `path`, or of the nearest table around it that stands in the text. */
  nearest(path: TomlPath): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#places.get(identity(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return { key: [0, 1], value: [0, 1] };
  }

  #header(): TomlPath {
    const isList = this.#text[this.#offset + 1] === "[";
    this.#offset += isList ? 2 : 1;
    const keys = this.#keys();
    this.#offset += isList ? 2 : 1;
    const path: (string | number)[] = [];
    for (const [index, { key, span }] of keys.entries()) {
      path.push(key);
      if (path.length > NESTING_MAX) break; // Refused, and quadratic to go on with.
      this.#remember(path, { key: span, value: span });
      const id = identity(path);
      const length = this.#lengths.get(id) ?? 0;
      if (isList && index === keys.length - 1) {
        this.#lengths.set(id, length + 1);
        path.push(length);
        this.#remember(path, { key: span, value: span });
      } else if (length > 0) path.push(length - 1);
    }
    return path;
  }

  #pair(base: TomlPath): void {
    const before = this.#offset;
    const path = [...base];
    const keys = this.#keys();
    const last = keys.at(-1);
    for (const { key, span } of keys) {
      path.push(key);
      if (key !== last?.key) this.#remember(path, { key: span, value: span });
    }
    this.#offset += 1; // The equals sign.
    this.#skipBlank();
    const start = this.#offset;
    this.#value(path);
    if (last !== undefined) this.#remember(path, { key: last.span, value: [start, this.#offset] });
    if (this.#offset <= before) this.#offset = before + 1;
  }

  #keys(): { key: string; span: readonly [number, number] }[] {
    const keys = [];
    for (;;) {
      this.#skipBlank();
      const start = this.#offset;
      const quote = this.#text[start];
      if (quote === '"' || quote === "'") this.#string();
      else while (/[\w-]/u.test(this.#text[this.#offset] ?? "")) this.#offset += 1;
      const span: readonly [number, number] = [start, this.#offset];
      keys.push({ key: keyName(this.#text.slice(...span)), span });
      this.#skipBlank();
      if (this.#text[this.#offset] !== ".") return keys;
      this.#offset += 1;
    }
  }

  #value(path: TomlPath): void {
    const first = this.#text[this.#offset];
    if (first === '"' || first === "'") this.#string();
    else if (first === "[") this.#list(path);
    else if (first === "{") this.#inlineTable(path);
    else {
      const start = this.#offset;
      while (this.#offset < this.#text.length && !bareEnd.test(this.#text[this.#offset]!)) {
        this.#offset += 1;
      }
      this.#offset = start + this.#text.slice(start, this.#offset).trimEnd().length;
    }
  }

  #list(path: TomlPath): void {
    this.#offset += 1;
    for (let index = 0; this.#more("]"); index += 1) {
      const start = this.#offset;
      this.#value([...path, index]);
      const span: readonly [number, number] = [start, this.#offset];
      this.#remember([...path, index], { key: span, value: span });
      this.#skipComma(start);
    }
    this.#offset += 1;
  }

  #inlineTable(path: TomlPath): void {
    this.#offset += 1;
    while (this.#more("}")) {
      const start = this.#offset;
      this.#pair(path);
      this.#skipComma(start);
    }
    this.#offset += 1;
  }

  #more(closing: string): boolean {
    this.#skipBlank();
    return this.#offset < this.#text.length && this.#text[this.#offset] !== closing;
  }

  #skipComma(start: number): void {
    this.#skipBlank();
    if (this.#text[this.#offset] === "," || this.#offset === start) this.#offset += 1;
  }

  #string(): void {
    const quote = this.#text[this.#offset]!;
    const long = this.#text.startsWith(quote.repeat(3), this.#offset);
    const closing = long ? quote.repeat(3) : quote;
    this.#offset += closing.length;
    while (this.#offset < this.#text.length && !this.#text.startsWith(closing, this.#offset)) {
      this.#offset += quote === '"' && this.#text[this.#offset] === "\\" ? 2 : 1;
    }
    this.#offset += closing.length;
    if (!long) return;
    // A long string may end with one or two quotes of its own before the closing three.
    while (this.#text[this.#offset] === quote) this.#offset += 1;
  }

  /** White space, line ends and comments. */
  #skipBlank(): void {
    for (;;) {
      const character = this.#text[this.#offset];
      if (character === "#") this.#offset = lineEnd(this.#text, this.#offset);
      else if (character !== undefined && /\s/u.test(character)) this.#offset += 1;
      else return;
    }
  }

  #remember(path: TomlPath, place: Place): void {
    if (path.length > NESTING_MAX) return;
    const id = identity(path);
    if (!this.#places.has(id)) this.#places.set(id, place);
  }
}

function identity(path: TomlPath): string {
  return JSON.stringify(path);
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** The key as the parser has it. Escapes are JSON's in all but rare cases. */
function keyName(written: string): string {
  if (written.startsWith("'")) return written.slice(1, -1);
  if (!written.startsWith('"')) return written;
  try {
    return String(JSON.parse(written));
  } catch {
    return written.slice(1, -1);
  }
}
