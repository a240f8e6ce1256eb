import type { Instant } from "../base/time.ts";
import type { FactBatch } from "./fact-batch.ts";

/**
 * Everything outside the engine: time and the network, as one port.
 *
 * Three worlds implement it: the real network (node/), a simulated one on virtual time (sim/),
 * and a recorded log played back (app/replay). A command never delivers facts while it is being
 * called: what comes of it is in a later batch.
 */
export interface World {
  /**
   * What there is at `deadline`, or when facts are there, whichever is sooner: at once where time is
   * not real.
   */
  wait(deadline: Instant): Promise<FactBatch> | FactBatch;

  /** Opens connection slot `connection` to a target: `opened` or `openFailed` will follow. */
  open(connection: number, target: number): void;

  /**
   * Hands a request's bytes to the connection. Four plain numbers, because an object here would
   * be the only allocation of an exchange.
   *
   * @param connection an open slot with no exchange on it
   * @param vu the virtual user: it has one exchange at a time
   * @param serial counts exchanges from 0, and tells a late answer from the right one
   * @param request index into the scenario's requests
   * @returns when the request was handed to the socket: before its bytes could have any effect
   */
  send(connection: number, vu: number, serial: number, request: number): Instant;

  /** Ends the slot, whatever it is doing: `closed` will follow, and nothing after that. */
  close(connection: number): void;
}
