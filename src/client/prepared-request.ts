import type { KeptParts } from "../protocol/http1/kept-response.ts";
import type { SeenHead } from "../protocol/http1/seen-head.ts";
import type { PreparedExpectations } from "./response-checks.ts";

/** A request of the scenario as every exchange of the run uses it. */
export type PreparedRequest = {
  /** The exact octets, one character each. */
  readonly wire: string;
  /** HEAD: the response has no content whatever its head says. */
  readonly bodyless: boolean;
  readonly expectations: PreparedExpectations;
  /** How its target answered it last: all its connections share what one has read. */
  readonly seenHead: SeenHead;
  /** What its checks look at, and found in what came last; undefined: at the status alone. */
  readonly kept: KeptParts | undefined;
};
