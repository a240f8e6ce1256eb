import type { Explanation, PairedJudgement, PairedRow } from "../gate/ab/paired-judgement.ts";
import { reasonsWords } from "../gate/ab/reasons-wording.ts";
import { NANOS_PER_MILLI } from "../base/time.ts";
import { inUnit, unitNames } from "./json-sections.ts";
import type { MetricsDocument } from "./metrics-schema.ts";

type Document = NonNullable<MetricsDocument["paired"]>;
type RowDocument = Document["rows"][number];

export function pairedEntry(paired: PairedJudgement | undefined): Document | null {
  if (paired === undefined) return null;
  const { sample } = paired;
  return {
    verdict: paired.verdict,
    reasons: [...reasonsWords(paired)],
    kind: paired.kind,
    pairing: paired.duet ? "duet" : "slices",
    rows: paired.rows.map(rowEntry),
    validity: paired.validity.map(({ rule, status, observed, limit, unit }) => {
      return { rule, status, observed, limit, unit: unitNames[unit] };
    }),
    sample: {
      rounds: sample.rounds,
      rounds_planned: sample.roundsPlanned,
      starts: sample.starts,
      quads: sample.quads,
      quads_unfit: sample.quadsUnfit,
      quads_cut: sample.quadsCut,
      base_exchanges: sample.baseExchanges,
      head_exchanges: sample.headExchanges,
      load_ms: sample.loadNanos / NANOS_PER_MILLI,
    },
    start_spread: startSpreadEntry(paired),
    noise_floor_ratio: paired.noiseFloor ?? null,
    budget: { ...paired.budget },
  };
}

function startSpreadEntry({ startSpread }: PairedJudgement): Document["start_spread"] {
  if (startSpread === undefined) return null;
  const { deviation, from } = startSpread;
  return { ratio: deviation, rounds: from?.rounds ?? null, runs: from?.runs ?? null };
}

function rowEntry(row: PairedRow): RowDocument {
  const { change, explanation } = row;
  return {
    request: row.request ?? null,
    quantity: row.quantity,
    unit: unitNames[row.unit],
    status: row.status,
    required: row.required,
    base: inUnit(row.base, row.unit),
    head: inUnit(row.head, row.unit),
    change:
      change === undefined
        ? null
        : {
            estimate_ratio: change.estimate,
            lower_ratio: change.lower,
            upper_ratio: change.upper,
            margin_ratio: change.margin,
            pass_bound_ratio: change.passBound,
            ruled_out_ratio: change.ruledOut,
            smallest_seen_ratio: change.smallestSeen,
          },
    units: row.units,
    units_needed: row.unitsNeeded,
    explanation: explanation === undefined ? null : explanationEntry(explanation),
  };
}

function explanationEntry({ phases, server, shareOfUnits, since }: Explanation) {
  return {
    phases: phases.map(({ phase, baseNanos, headNanos, shiftNanos }) => ({
      phase,
      base_ms: baseNanos / NANOS_PER_MILLI,
      head_ms: headNanos / NANOS_PER_MILLI,
      shift_ms: shiftNanos / NANOS_PER_MILLI,
    })),
    server: server === undefined ? null : serverEntry(server),
    share_of_units: shareOfUnits,
    since: since === undefined ? null : { round: since.round, quad: since.quad },
  };
}

function serverEntry({ ofNanos, entries }: NonNullable<Explanation["server"]>) {
  return {
    of_ms: ofNanos / NANOS_PER_MILLI,
    entries: entries.map(({ name, baseNanos, headNanos, shiftNanos }) => ({
      name,
      base_ms: baseNanos / NANOS_PER_MILLI,
      head_ms: headNanos / NANOS_PER_MILLI,
      shift_ms: shiftNanos / NANOS_PER_MILLI,
    })),
  };
}
