/** What the bench holds Z6 to. The rows of the table of goals name these. */

/** Requests per second as a multiple of each peer's, one core each, 100 connections. */
export const TIMES_WRK_MIN = 1;
export const TIMES_AUTOCANNON_MIN = 2;
export const TIMES_HEY_MIN = 3;
export const TIMES_K6_MIN = 7;
export const TIMES_C_CLIENT_MIN = 0.8;

/** CPU time per request as a multiple of wrk's. */
export const CPU_TIMES_WRK_MAX = 1.1;

/** 10,000 virtual users with as many connections, at 10,000 requests per second. */
export const HELD_SHARE_MIN = 0.999;
export const KIB_PER_VU_MAX = 16;
export const RESIDENT_MB_MAX = 250;

/** More than the reference in C measures: so much, or that share of the time, whichever is more. */
export const ADDED_P50_MICROS_MAX = 10;
export const ADDED_P50_SHARE_MAX = 0.005;
export const ADDED_P99_MICROS_MAX = 150;
export const ADDED_P99_SHARE_MAX = 0.02;

/** The timer that only sleeps, at 1,000 per second. */
export const ECONOMICAL_P99_MICROS_MAX = 1_300;
export const ECONOMICAL_CPU_SHARE_MAX = 0.1;

/** In a minute at full speed, of the thread that sends. */
export const GC_PAUSE_MILLIS_MAX = 5;

/** Replayed exchanges per second, every byte compared. */
export const REPLAYED_PER_SECOND_MIN = 1_000_000;
export const METRICS_SECONDS_MAX = 3;

/** Percentiles under a server that stalls, as a multiple of the reference's. */
export const STALL_RATIO_MIN = 0.98;
export const STALL_RATIO_MAX = 1.02;

/** A second worker on a machine without a core to spare, as a multiple of wrk -t2. */
export const TWO_WORKERS_TIMES_WRK_MIN = 1;

/** Two variants in turns: how much of its plan each gets, and how long a change of turns takes. */
export const TURNS_PERCENT_MIN = 99;
export const TURNS_PERCENT_MAX = 101;
export const SWITCH_MILLIS_MAX = 5;
