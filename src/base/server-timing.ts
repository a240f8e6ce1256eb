import { NANOS_PER_SECOND } from "./time.ts";
import type { Nanos } from "./time.ts";

/*
 * What a server may make its Server-Timing fields cost. What is over a limit is counted, by
 * `TimingLoss`, and said in the report.
 */

/** Octets of all Server-Timing fields of one response. A line that does not fit is not read. */
export const TIMING_OCTETS_MAX: number = 4 * 1024;
/** Entries of one response. */
export const TIMING_ENTRIES_MAX = 32;
/** Octets of an entry's name. */
export const TIMING_NAME_OCTETS_MAX = 64;
/** Names that one worker tells apart in a round, and that the metrics of a run tell apart. */
export const TIMING_NAMES_MAX = 32;
/** The longest duration that is believed: a day. */
export const TIMING_NANOS_MAX: Nanos = 24 * 60 * 60 * NANOS_PER_SECOND;

/** Why an entry of a Server-Timing field is in no number. The numbers are in files. */
export const TimingLoss = {
  /** It has no name, or a quotation in it does not end. */
  malformed: 0,
  /** Its duration is no decimal number of milliseconds, is negative, or over a day. */
  bad_duration: 1,
  /** Its name is longer than `TIMING_NAME_OCTETS_MAX`. */
  long_name: 2,
  /** It is beyond the first `TIMING_ENTRIES_MAX` of its response. */
  many_entries: 3,
  /** Its name is beyond the first `TIMING_NAMES_MAX`. */
  many_names: 4,
  /** Not an entry but a field line: with it there would be more than `TIMING_OCTETS_MAX`. */
  long_field: 5,
} as const;
export type TimingLoss = (typeof TimingLoss)[keyof typeof TimingLoss];
export type TimingLossName = keyof typeof TimingLoss;

/** By number. */
export const timingLossNames = Object.keys(TimingLoss) as readonly TimingLossName[];
