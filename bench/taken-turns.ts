import { scenarioOfLog, withLog } from "../src/app/recorded-log.ts";
import { type Instant, NANOS_PER_SECOND, type Nanos } from "../src/base/time.ts";
import type { LogReader } from "../src/eventlog/log-reader.ts";
import { RecordKind } from "../src/eventlog/record.ts";
import { Variant } from "../src/plan/variant.ts";

/** How a comparison took turns, as its log has it. */
export type TakenTurns = {
  /** Measured requests sent to a variant, as a share of what the plan has for it. */
  readonly headOfPlan: number;
  readonly baseOfPlan: number;
  /** By change of the variant: how late the first send to the new one was. */
  readonly switches: readonly Nanos[];
};

type Send = {
  readonly round: number;
  readonly variant: Variant;
  /** Of the round. */
  readonly intendedAt: Instant;
  readonly lateNanos: Nanos;
};

/**
 * Reads the log of a comparison of one target, driven by one worker.
 *
 * @param perSecond the rate: each variant has it half of the time
 */
export function readTurns(logPath: string, perSecond: number): Promise<TakenTurns> {
  return withLog(logPath, (reader) => {
    const { warmUpNanos, load } = scenarioOfLog(reader.header).scenario;
    const sends = sendsOf(reader);
    const rounds = sends.at(-1)!.round + 1;
    const loadNanos = load.stages.reduce((sum, { durationNanos }) => sum + durationNanos, 0);
    const seconds = (rounds * (loadNanos - warmUpNanos)) / NANOS_PER_SECOND;
    const ofPlan = (wanted: Variant): number => {
      const measured = sends.filter((send) => send.intendedAt >= warmUpNanos);
      const sent = measured.filter(({ variant }) => variant === wanted).length;
      return sent / ((perSecond * seconds) / 2);
    };
    return {
      headOfPlan: ofPlan(Variant.head),
      baseOfPlan: ofPlan(Variant.base),
      switches: switchesOf(sends),
    };
  });
}

/** In the order of the plan. */
function sendsOf(reader: LogReader): Send[] {
  const sends: Send[] = [];
  const variantOf = new Map<number, Variant>();
  let round = -1;
  let origin = 0;
  for (const { rows } of reader.blocks()) {
    for (let row = 0; row < rows.length; row += 1) {
      const at = rows.at[row]!;
      const kind = rows.kind[row];
      if (kind === RecordKind.roundBegan) {
        round += 1;
        origin = at;
      } else if (kind === RecordKind.connectionOpening) {
        variantOf.set(rows.who[row]!, rows.code[row] === 0 ? Variant.head : Variant.base);
      } else if (kind === RecordKind.requestSent) {
        const variant = variantOf.get(rows.detail[row]!)!;
        const intended = rows.x[row]!;
        sends.push({ round, variant, intendedAt: intended - origin, lateNanos: at - intended });
      }
    }
  }
  return sends.toSorted((a, b) => a.round - b.round || a.intendedAt - b.intendedAt);
}

function switchesOf(sends: readonly Send[]): Nanos[] {
  return sends.flatMap(({ round, variant, lateNanos }, index) => {
    const before = sends[index - 1];
    return before?.round === round && before.variant !== variant ? [lateNanos] : [];
  });
}
