import { Outcome, outcomeNames } from "../src/base/outcome.ts";
import { BlockCodec } from "../src/eventlog/block.ts";
import { RecordKind } from "../src/eventlog/record.ts";
import type { Rows } from "../src/eventlog/rows.ts";

export type KindName = keyof typeof RecordKind;

/** A row of a log as a test reads it. */
export type LogRow = {
  readonly kind: KindName;
  readonly block: number;
  readonly who: number;
  readonly serial: number;
  readonly code: number;
  readonly detail: number;
  readonly flags: number;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
};

const nameOf = new Map<number, KindName>(
  Object.entries(RecordKind).map(([name, kind]) => [kind, name as KindName]),
);

export function rowsOf(payloads: readonly Uint8Array[]): LogRow[] {
  return payloads.flatMap((payload, block) => rowsOfBlock(new BlockCodec().decode(payload), block));
}

export function rowsOfBlock(rows: Rows, block: number): LogRow[] {
  return Array.from({ length: rows.length }, (_, row) => ({
    kind: nameOf.get(rows.kind[row]!)!,
    block,
    who: rows.who[row]!,
    serial: rows.serial[row]!,
    code: rows.code[row]!,
    detail: rows.detail[row]!,
    flags: rows.flags[row]!,
    at: rows.at[row]!,
    x: rows.x[row]!,
    y: rows.y[row]!,
    z: rows.z[row]!,
  }));
}

export function ofKind(rows: readonly LogRow[], ...kinds: readonly KindName[]): LogRow[] {
  return rows.filter(({ kind }) => kinds.includes(kind));
}

/** How often each outcome ended an exchange, but for a complete response. */
export function failures(rows: readonly LogRow[]): Partial<Record<string, number>> {
  const counts: Partial<Record<string, number>> = {};
  for (const { kind, code, detail } of rows) {
    const name =
      kind === "failed"
        ? outcomeNames[code]!
        : kind === "requestUnsent"
          ? outcomeNames[detail]!
          : kind === "requestTimedOut"
            ? outcomeNames[Outcome.timeout]!
            : undefined;
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
