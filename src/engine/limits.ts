import { NANOS_PER_MILLI, NANOS_PER_SECOND } from "../base/time.ts";
import { partOf, type Share } from "../plan/share.ts";

/**
 * Connections to one target that are being opened at once, over all workers. A system completes a
 * connection before the server accepts it, and keeps it in a queue meanwhile; what comes to a full
 * queue is ignored and tries again a second later. Small queues hold 128 (SOMAXCONN before
 * Linux 5.4), so all that is under way has room there.
 */
export const CONNECTS_IN_FLIGHT_MAX = 128;

/** The part of it that a share has; every share has one. */
export function connectsInFlightMax(share: Share): number {
  return Math.max(1, partOf(CONNECTS_IN_FLIGHT_MAX, share));
}

/**
 * A VU of the closed model whose connection could not be opened waits so long before its next
 * exchange: a target that is down is not hammered, and the log not filled, at loop speed.
 */
export const CONNECT_FAILURE_PAUSE_NANOS = 100 * NANOS_PER_MILLI;

/** After the last exchange, connections get so long to close before the run ends anyway. */
export const CLOSE_GRACE_NANOS = NANOS_PER_SECOND;
