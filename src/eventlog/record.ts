import type { Column } from "./rows.ts";

/**
 * What a row of the log can be. Facts come from the world and are the engine's only inputs,
 * together with the instants of ticks and sends; all other rows are what the engine did.
 * The numbers are in files: never renumber, never reuse.
 */
export const RecordKind = {
  /**
   * An engine ran: at = now, who = its worker, code = number of facts in its batch. The rows up to
   * the next tick are of this worker: virtual users, connections and serials are its own.
   */
  tick: 1,

  /** Fact. TCP is established and TLS begins. who = connection. */
  connected: 2,
  /** Fact. who = connection, x = DNS, y = TCP, z = TLS, each in ns. */
  opened: 3,
  /** Fact. who = connection, code = Outcome, detail = Shortage. The slot is free again. */
  openFailed: 4,
  /** Fact. who = connection, code = CloseReason, x = bytes read, y = bytes written. */
  closed: 5,
  /**
   * Fact. A complete response. who = VU, serial, code = status, detail = 0 when every check
   * passed, 1 when the status was not expected, 2 + i when check i failed, flags = EndFlags,
   * at = last byte, x = first byte, y = head bytes, z = body bytes.
   */
  ended: 6,
  /**
   * Fact. The response will never be complete. who = VU, serial, code = Outcome, detail =
   * status or 0, flags = EndFlags, x = first byte or 0, y = head bytes, z = body bytes so far.
   */
  failed: 7,
  /** Fact. Somebody asked the run to stop. code = StopReason. */
  stop: 8,
  /**
   * Fact. The generator's own state over the last second. who = resident KiB, serial = number
   * of GC pauses, code = longest GC pause in µs, detail = CPU steal in ‰ of the machine,
   * flags = machine busy in ‰, x = longest event-loop delay, y = CPU time used by this
   * thread without deliberate spinning, z = GC pauses together, all in ns.
   */
  heartbeat: 9,
  /**
   * Fact, of worker 0. The whole process, and the thread that records the run, over the last
   * second. who = blocks of one worker that waited for that thread, at most, serial = number of
   * its GC pauses, code = its longest GC pause in µs, x = its longest event-loop delay, y = CPU
   * time of all threads without deliberate spinning, z = its GC pauses together, all in ns.
   */
  processHeartbeat: 10,

  /** who = VU. */
  vuSpawned: 20,
  /** who = VU. */
  vuCompleted: 21,
  /** who = connection, code = target. */
  connectionOpening: 22,
  /**
   * An exchange began. who = VU, serial, code = request, detail = connection, flags =
   * SendFlags, at = handed to the socket, x = intendedAt, y = when VU and connection were there.
   */
  requestSent: 23,
  /**
   * An exchange that never got a connection. who = VU, serial, code = request, detail =
   * Outcome, flags = SendFlags, x = intendedAt, y = target.
   */
  requestUnsent: 24,
  /** who = VU, serial, at = the deadline that passed. Its connection is closed. */
  requestTimedOut: 25,
  /** Still in flight when the grace was over. who = VU, serial. */
  requestCancelled: 26,
  /**
   * code = DropCause, z = arrival index, x = intendedAt. In a duet, where every arrival is there
   * twice, z = twice its index, and one more for the base's.
   */
  arrivalDropped: 27,
  /**
   * The schedule calls for nothing more: what follows is the drain, in which only what waits
   * for a connection or a VU still begins. code = EndReason.
   */
  loadEnded: 28,
  /** The engine is done. */
  runEnded: 29,
  /**
   * As the run was judged when it ended. who = index of the assertion, code = 0 fail, 1 pass,
   * 2 no data, 3 too few samples, 4 beyond the limit within the noise; detail and flags = low and
   * high word of the observed float64, NaN when nothing was observed.
   */
  assertionResult: 30,
  /**
   * A round of a comparison begins: every engine is a new one. who = round, from 0, at = where
   * the times of its plan count from. A run that compares nothing has one round from 0 on, and
   * no such row.
   */
  roundBegan: 31,
  /**
   * Fact. What the entries of one name in the Server-Timing fields of a response took together.
   * who = VU, serial, code = the name's number, x = ns. It stands before the response's `ended`.
   */
  serverTiming: 32,
  /**
   * Fact. A name that Server-Timing entries of this worker have in this round, before the first
   * of them. who = its number, from 0, serial = its octets, code = how many of them are in rows
   * before, x, y, z = the next 18: timing-name.ts.
   */
  timingName: 33,
  /**
   * Fact. Entries of a response that are in no `serverTiming`. who = VU, serial, code =
   * TimingLoss, detail = how many. It stands before the response's `ended`.
   */
  timingLost: 34,
} as const;
export type RecordKind = (typeof RecordKind)[keyof typeof RecordKind];

/** Why a connection ended. */
export const CloseReason = {
  /** We closed it: end of run, limit of requests or idle time, timeout, `connection: close`. */
  local: 0,
  /** The peer sent FIN. */
  peer: 1,
  reset: 2,
  /** Bytes arrived that nobody had asked for. */
  unsolicited: 3,
  /** What it said was not HTTP, or too large. */
  protocol: 4,
  /** Any other error of the socket. */
  error: 5,
} as const;
export type CloseReason = (typeof CloseReason)[keyof typeof CloseReason];

export const StopReason = {
  /** First signal: no new exchange, what is in flight may end. */
  graceful: 1,
  /** Second signal: at once. */
  immediate: 2,
  /** The log could not be written fast enough, or at all. */
  log: 3,
} as const;
export type StopReason = (typeof StopReason)[keyof typeof StopReason];

export const EndReason = { duration: 0, iterations: 1, stopped: 2 } as const;
export type EndReason = (typeof EndReason)[keyof typeof EndReason];

/** Bits of ended.flags and failed.flags. */
export const EndFlag = {
  /** The connection cannot be used again; `closed` follows. */
  lastOnConnection: 1,
  /** More bytes than the response came with it. */
  unsolicited: 2,
} as const;

/** Bits of requestSent.flags and requestUnsent.flags. */
export const SendFlag = {
  /** The connection has carried an exchange before. */
  reused: 1,
  /** With it the iteration is complete. */
  lastOfIteration: 2,
} as const;

/** The columns that a kind uses, in the order in which a block stores them. */
export const columnsOf: Readonly<Record<RecordKind, readonly Column[]>> = {
  [RecordKind.tick]: ["at", "who", "code"],
  [RecordKind.connected]: ["at", "who"],
  [RecordKind.opened]: ["at", "who", "x", "y", "z"],
  [RecordKind.openFailed]: ["at", "who", "code", "detail"],
  [RecordKind.closed]: ["at", "who", "code", "x", "y"],
  [RecordKind.ended]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
  [RecordKind.failed]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
  [RecordKind.stop]: ["at", "code"],
  [RecordKind.heartbeat]: ["at", "who", "serial", "code", "detail", "flags", "x", "y", "z"],
  [RecordKind.processHeartbeat]: ["at", "who", "serial", "code", "x", "y", "z"],
  [RecordKind.vuSpawned]: ["at", "who"],
  [RecordKind.vuCompleted]: ["at", "who"],
  [RecordKind.connectionOpening]: ["at", "who", "code"],
  [RecordKind.requestSent]: ["at", "who", "serial", "code", "detail", "flags", "x", "y"],
  [RecordKind.requestUnsent]: ["at", "who", "serial", "code", "detail", "flags", "x", "y"],
  [RecordKind.requestTimedOut]: ["at", "who", "serial"],
  [RecordKind.requestCancelled]: ["at", "who", "serial"],
  [RecordKind.arrivalDropped]: ["at", "code", "x", "z"],
  [RecordKind.loadEnded]: ["at", "code"],
  [RecordKind.runEnded]: ["at"],
  [RecordKind.assertionResult]: ["at", "who", "code", "detail", "flags"],
  [RecordKind.roundBegan]: ["at", "who"],
  [RecordKind.serverTiming]: ["at", "who", "serial", "code", "x"],
  [RecordKind.timingName]: ["at", "who", "serial", "code", "x", "y", "z"],
  [RecordKind.timingLost]: ["at", "who", "serial", "code", "detail"],
};

/** Facts are what a replay feeds back; the rest it must produce again. */
export function isFact(kind: number): boolean {
  return (
    (kind >= RecordKind.connected && kind <= RecordKind.processHeartbeat) ||
    (kind >= RecordKind.serverTiming && kind <= RecordKind.timingLost)
  );
}
