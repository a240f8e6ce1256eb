import type { Instant } from "../base/time.ts";

/** Who sends what and when: the closed and the open model behind one face. */
export interface Load {
  /** When the schedule next wants something; Infinity: never again. */
  readonly nextAt: Instant;
  /** The clock has reached `nextAt`. */
  due(at: Instant): void;
  /** The VU's think time is over. */
  wake(vu: number, at: Instant): void;
  /** The VU has waited for a connection as long as it may. */
  giveUp(vu: number, at: Instant): void;
  /** The VU's exchange is over, however it ended. */
  exchangeOver(vu: number, at: Instant): void;
  /** Its exchange failed because there was no connection. */
  exchangeUnsent(vu: number, at: Instant): void;
  /** No exchange that the schedule has not already called for begins any more. */
  end(at: Instant): void;
  /** What still waits to be sent is given up. */
  abandon(at: Instant): void;
  /** True when every iteration that the scenario asked for has begun. */
  readonly exhausted: boolean;
}
