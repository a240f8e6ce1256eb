import { NANOS_PER_MILLI, NANOS_PER_SECOND } from "../base/time.ts";

/** Connections being opened at once, so that thousands of VUs do not knock at the same time. */
export const CONNECTS_IN_FLIGHT_MAX = 256;

/**
 * A VU of the closed model whose connection could not be opened waits so long before its next
 * exchange: a target that is down is not hammered, and the log not filled, at loop speed.
 */
export const CONNECT_FAILURE_PAUSE_NANOS = 100 * NANOS_PER_MILLI;

/** After the last exchange, connections get so long to close before the run ends anyway. */
export const CLOSE_GRACE_NANOS = NANOS_PER_SECOND;
