import { LogError } from "../base/errors.ts";
import { outcomeNames } from "../base/outcome.ts";
import type { Outcome } from "../base/outcome.ts";
import type { Instant } from "../base/time.ts";
import { RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import type { FoldState } from "./fold-state.ts";

/** Rows that come once a connection, once a second or once a run. */
export function foldLifecycle(state: FoldState, rows: Rows, row: number): void {
  const { connections, timeline } = state;
  const who = rows.who[row]!;
  const code = rows.code[row]!;
  switch (rows.kind[row]) {
    case RecordKind.tick:
      if (who >= state.workers) throw new LogError(`the log names worker ${who}`);
      state.worker = who;
      return;
    case RecordKind.connectionOpening:
      return connections.opening(state.ownNumber(who), code);
    case RecordKind.connected:
      return connections.connected(state.ownNumber(who));
    case RecordKind.opened:
      return connections.opened(state.ownNumber(who), rows, row);
    case RecordKind.openFailed:
      connections.shortOf(rows.detail[row]!);
      return connections.openFailed(state.ownNumber(who), knownOutcome(code));
    case RecordKind.closed:
      if (state.isLoadOverForWorker) return connections.closed(state.ownNumber(who), rows, row);
      return connections.closedInLoad(state.ownNumber(who), rows, row);
    case RecordKind.heartbeat:
      return foldHeartbeat(state, rows, row);
    case RecordKind.processHeartbeat:
      return state.health.process.add(rows, row, isMeasured(state, rows.at[row]!));
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
      return state.endLoad(rows.at[row]! - state.origin, code);
    case RecordKind.runEnded:
      return state.endRun();
    case RecordKind.roundBegan:
      return state.beginRound(rows.at[row]!);
    default: // Results are computed anew.
  }
}

function foldHeartbeat(state: FoldState, rows: Rows, row: number): void {
  const { health, timeline } = state;
  const sample = health.sampleOf(state.worker, rows, row);
  timeline.beat(sample);
  if (isMeasured(state, sample.at)) health.add(sample);
}

/** Of what sums up the second before it. */
function isMeasured(state: FoldState, at: Instant): boolean {
  const { loadEndedAt, measuredFrom, plannedEnd, origin } = state;
  const since = at - origin;
  return since > measuredFrom && since <= Math.min(plannedEnd, loadEndedAt);
}

/** @throws LogError for a number that is no outcome */
export function knownOutcome(code: number): Outcome {
  if (code >= outcomeNames.length) throw new LogError(`the log names outcome ${code}`);
  return code as Outcome;
}
