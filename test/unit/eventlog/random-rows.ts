import fc from "fast-check";
import { columnsOf, RecordKind } from "../../../src/eventlog/record.ts";
import { Rows } from "../../../src/eventlog/rows.ts";

const WORD_MAX = 2 ** 32 - 1;
const TIME_MAX = 2 ** 52 - 1;
const words: ReadonlySet<string> = new Set(["who", "serial", "code", "detail", "flags"]);

const row = fc.constantFrom(...Object.values(RecordKind)).chain((kind) => {
  const columns = Object.fromEntries(
    columnsOf[kind].map((column) => [
      column,
      fc.oneof(
        fc.nat({ max: 1000 }),
        fc.maxSafeNat().map((value) => {
          const max = words.has(column) ? WORD_MAX : TIME_MAX;
          return Math.min(max, value);
        }),
      ),
    ]),
  );
  return fc.record(columns).map((values) => ({ kind, values }));
});

/** Rows of every kind, with numbers from small to as large as their column takes. */
export const randomRows = fc.array(row, { minLength: 1, maxLength: 60 }).map((all) => {
  const rows = new Rows(all.length);
  for (const [index, { kind, values }] of all.entries()) {
    rows.kind[index] = kind;
    for (const column of columnsOf[kind]) rows[column][index] = values[column]!;
  }
  rows.length = all.length;
  return rows;
});
