import { LogError } from "../base/errors.ts";
import { outcomeNames } from "../base/outcome.ts";
import type { Outcome } from "../base/outcome.ts";
import { RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import type { FoldState } from "./fold-state.ts";

/** Rows that come once a connection, once a second or once a run. */
export function foldLifecycle(state: FoldState, rows: Rows, row: number): void {
  const { connections, timeline } = state;
  const who = rows.who[row]!;
  const code = rows.code[row]!;
  switch (rows.kind[row]) {
    case RecordKind.connectionOpening:
      return connections.opening(who, code);
    case RecordKind.connected:
      return connections.connected(who);
    case RecordKind.opened:
      return connections.opened(rows, row);
    case RecordKind.openFailed:
      return connections.openFailed(who, knownOutcome(code));
    case RecordKind.closed:
      if (state.loadEndedAt < Infinity) return connections.closed(rows, row);
      return connections.closedInLoad(rows, row);
    case RecordKind.heartbeat:
      return foldHeartbeat(state, rows, row);
    case RecordKind.vuSpawned:
      timeline.vus += 1;
      state.vusMax = Math.max(state.vusMax, timeline.vus);
      return;
    case RecordKind.vuCompleted:
      timeline.vus -= 1;
      return;
    case RecordKind.stop:
      state.stopReason ??= code;
      return;
    case RecordKind.loadEnded:
      state.loadEndedAt = rows.at[row]!;
      state.endReason = code;
      return;
    case RecordKind.runEnded:
      state.complete = true;
      return;
    default: // Ticks, and results that are computed anew.
  }
}

function foldHeartbeat(state: FoldState, rows: Rows, row: number): void {
  const { health, timeline, loadEndedAt, measuredFrom, plannedEnd } = state;
  const sample = health.sampleOf(rows, row);
  timeline.beat(sample);
  const isMeasured = sample.at > measuredFrom && sample.at <= Math.min(plannedEnd, loadEndedAt);
  if (isMeasured) health.add(sample);
}

/** @throws LogError for a number that is no outcome */
export function knownOutcome(code: number): Outcome {
  if (code >= outcomeNames.length) throw new LogError(`the log names outcome ${code}`);
  return code as Outcome;
}
