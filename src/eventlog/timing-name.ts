import { LogError } from "../base/errors.ts";
import { TIMING_NAME_OCTETS_MAX } from "../base/server-timing.ts";
import type { Rows } from "./rows.ts";

/** A column of instants holds so many octets without loss. */
const OCTETS_PER_COLUMN = 6;
const columns = ["x", "y", "z"] as const;
/** Octets of a name in one row; a longer name has several. */
export const OCTETS_PER_NAME_ROW: number = columns.length * OCTETS_PER_COLUMN;

/** A token's octets are some of these. RFC 9110 section 5.6.2. */
const VISIBLE = /^[!-~]+$/;

/** Writes a part of a name into x, y and z: six octets each, big-endian, 0 after its end. */
export function writeNamePart(
  rows: Rows,
  row: number,
  part: { readonly name: Uint8Array; readonly from: number },
): void {
  let at = part.from;
  for (const column of columns) {
    let value = 0;
    for (let octet = 0; octet < OCTETS_PER_COLUMN; octet += 1) {
      value = value * 256 + (part.name[at] ?? 0);
      at += 1;
    }
    rows[column][row] = value;
  }
}

/** The names of Server-Timing entries, put together again from the rows of a log. */
export class TimingNames {
  readonly #names = new Map<number, { readonly length: number; text: string }>();

  /**
   * Takes the next row of the name that has this number.
   *
   * @throws LogError when it does not go on with the name, or is none of a name
   */
  add(number: number, rows: Rows, row: number): void {
    const length = rows.serial[row]!;
    const from = rows.code[row]!;
    const name = this.#names.get(number) ?? { length, text: "" };
    const isNext = name.length === length && name.text.length === from && from < length;
    if (!isNext || length > TIMING_NAME_OCTETS_MAX) {
      throw new LogError("the log has a part of a Server-Timing name that does not fit");
    }
    const part = partOf(rows, row).slice(0, length - from);
    if (!VISIBLE.test(part)) {
      throw new LogError("the log has a Server-Timing name that is no token");
    }
    name.text += part;
    this.#names.set(number, name);
  }

  /** @throws LogError when it has no name, or not all of one */
  nameOf(number: number): string {
    const name = this.#names.get(number);
    if (name === undefined || name.text.length < name.length) {
      throw new LogError("the log has a Server-Timing entry without a name");
    }
    return name.text;
  }

  clear(): void {
    this.#names.clear();
  }
}

/** All octets of a row, those after the name's end included. */
function partOf(rows: Rows, row: number): string {
  return columns.map((column) => octetsOf(rows[column][row]!)).join("");
}

function octetsOf(value: number): string {
  let rest = value;
  let text = "";
  for (let octet = 0; octet < OCTETS_PER_COLUMN; octet += 1) {
    text = String.fromCharCode(rest % 256) + text;
    rest = Math.floor(rest / 256);
  }
  return text;
}
