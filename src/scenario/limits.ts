import { NANOS_PER_SECOND } from "../base/time.ts";

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Bytes of the file. */
export const SCENARIO_BYTES_MAX = MIB;
/** Tables and arrays inside each other. */
export const NESTING_MAX = 16;
/** Problems that one error lists; the rest is counted. */
export const PROBLEMS_SHOWN_MAX = 100;

/** Whole runs: 30 days. An instant in nanoseconds stays far below 2^53. */
export const RUN_NANOS_MAX = 30 * 24 * 3600 * NANOS_PER_SECOND;
/** Of `duration = "auto"`: a comparison that is not decided by then ends all the same. */
export const AUTO_COMPARED_NANOS_MAX = 120 * NANOS_PER_SECOND;
/** … and a run that compares nothing lasts so long. */
export const AUTO_ALONE_NANOS = 60 * NANOS_PER_SECOND;
/** Of one exchange, connect, handshake, pause or wait: one hour. */
export const WAIT_NANOS_MAX = 3600 * NANOS_PER_SECOND;
/** Virtual users at once. */
export const VUS_MAX = 100_000;
/** Connections to one target at once. */
export const CONNECTIONS_MAX = 10_000;
/** Iterations per second. */
export const RATE_MAX = 1_000_000;
/** Exchanges and arrivals of a run: the log counts them in 32 bits. */
export const ITERATIONS_MAX = 4_294_967_295;
/** 2^53 − 1. */
export const SEED_MAX = Number.MAX_SAFE_INTEGER;

/** Elements of lists in the file. */
export const REQUESTS_MAX = 10_000;
export const TARGETS_MAX = 100;
export const STAGES_MAX = 1_000;
export const FLOW_STEPS_MAX = 1_000;
export const ASSERTIONS_MAX = 1_000;
export const CHECKS_MAX = 32;
export const ENV_NAMES_MAX = 100;
export const HEADERS_MAX = 100;
export const TAGS_MAX = 32;

/** Times that one step of a sequence is repeated. */
export const REPEAT_MAX = 1_000_000;
export const WEIGHT_MAX = 1_000_000;
/** UTF-16 units of names, header values, paths and other single lines. */
export const NAME_LENGTH_MAX = 100;
export const LINE_LENGTH_MAX = 8_192;
/** UTF-16 units of a description, a body or a text to look for. */
export const TEXT_LENGTH_MAX = MIB;

export const BODY_BYTES_MAX = 16 * GIB;
export const BODY_BYTES_DEFAULT = 64 * MIB;
export const RESPONSE_HEAD_BYTES_MAX = MIB;
export const RESPONSE_HEAD_BYTES_DEFAULT = 64 * KIB;
export const RESPONSE_FIELDS_MAX = 10_000;
export const RESPONSE_FIELDS_DEFAULT = 256;
export const QUEUED_ARRIVALS_MAX = 1_000_000;
export const QUEUED_ARRIVALS_DEFAULT = 100_000;
export const LOG_BYTES_MIN = MIB;
export const LOG_BYTES_MAX = 1024 * GIB;
export const LOG_BYTES_DEFAULT = 8 * GIB;
export const FLUSH_TICKS_MAX = 1_000_000_000;

export const REQUEST_TIMEOUT_NANOS_DEFAULT = 10 * NANOS_PER_SECOND;
export const CONNECT_TIMEOUT_NANOS_DEFAULT = 10 * NANOS_PER_SECOND;
export const TLS_TIMEOUT_NANOS_DEFAULT = 10 * NANOS_PER_SECOND;
export const GRACEFUL_STOP_NANOS_DEFAULT = 10 * NANOS_PER_SECOND;
export const ARRIVAL_WAIT_NANOS_DEFAULT = NANOS_PER_SECOND;

/** Virtual users of an open load without `max_in_flight`: what its peak rate starts in 1 s. */
export const IN_FLIGHT_DEFAULT_MIN = 10;
export const IN_FLIGHT_DEFAULT_MAX = 10_000;
