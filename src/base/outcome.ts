/**
 * How an exchange ended: one word, counted once. The words and their meaning are in
 * docs/SCENARIO.md; the numbers are in the event log, so they are never renumbered.
 */
export const Outcome = {
  ok: 0,
  /** A complete response whose status was not expected. */
  status: 1,
  /** A complete response with an expected status that failed a header or body check. */
  check: 2,
  dns: 3,
  refused: 4,
  connect_timeout: 5,
  tls: 6,
  tls_timeout: 7,
  timeout: 8,
  closed: 9,
  reset: 10,
  protocol: 11,
  too_large: 12,
  unreachable: 13,
  /** The generator ran out of file descriptors, ports or memory: never the target's fault. */
  generator: 14,
  /** Still in flight when the run's grace was over. Neither a success nor a failure. */
  cancelled: 15,
} as const;
export type Outcome = (typeof Outcome)[keyof typeof Outcome];
export type OutcomeName = keyof typeof Outcome;

export const outcomeNames = Object.keys(Outcome) as readonly OutcomeName[];

/** What the generator had none left of. Stored in the log: never renumbered. */
export const Shortage = {
  /** The outcome is not `generator`, or the system does not tell. */
  none: 0,
  descriptors: 1,
  ports: 2,
  memory: 3,
} as const;
export type Shortage = (typeof Shortage)[keyof typeof Shortage];
export type ShortageName = keyof typeof Shortage;
export const shortageNames = Object.keys(Shortage) as readonly ShortageName[];

/** Why an arrival never became an exchange. Stored in the log: never renumbered. */
export const DropCause = {
  /** No virtual user was free within the limit. */
  no_vu: 0,
  /** A virtual user had it, but no connection came free within the limit. */
  no_connection: 1,
  /** The run ended before it could be sent. */
  run_ended: 2,
  /** More arrivals were waiting than the bounded queue holds. */
  queue_full: 3,
} as const;
export type DropCause = (typeof DropCause)[keyof typeof DropCause];
export type DropCauseName = keyof typeof DropCause;
export const dropCauseNames = Object.keys(DropCause) as readonly DropCauseName[];
