import { NANOS_PER_MILLI } from "../base/time.ts";
import { durationOf, refuseInput, textOf } from "./input-text.ts";

const WAIT_MILLIS_DEFAULT = 60_000;

export type ServerInputs = {
  /** A command line before the server's. */
  readonly setup: string | undefined;
  /** The command line of the server. */
  readonly start: string | undefined;
  /** As `parseReadiness` reads it; undefined: the server's port. */
  readonly waitFor: string | undefined;
  readonly waitTimeoutMillis: number;
};

/** @throws UsageError */
export function serverInputs(): ServerInputs {
  const start = textOf("start");
  const waitFor = textOf("wait-for");
  const waitTimeout = durationOf("wait-timeout");
  if (start === undefined && waitFor !== undefined) {
    refuseInput("wait-for", waitFor, 'there is nothing to wait for without the input "start"');
  }
  return {
    setup: textOf("setup"),
    start,
    waitFor,
    waitTimeoutMillis:
      waitTimeout === undefined ? WAIT_MILLIS_DEFAULT : waitTimeout / NANOS_PER_MILLI,
  };
}
