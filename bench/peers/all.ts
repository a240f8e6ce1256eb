import { ab } from "./ab.ts";
import { artillery } from "./artillery.ts";
import { autocannon } from "./autocannon.ts";
import { bareLoop } from "./bare-loop.ts";
import { cClient } from "./c-client.ts";
import { h2load } from "./h2load.ts";
import { hey } from "./hey.ts";
import { k6 } from "./k6.ts";
import { oha } from "./oha.ts";
import type { Peer } from "./peer.ts";
import { vegeta } from "./vegeta.ts";
import { wrk } from "./wrk.ts";

/** Fastest first, about: the order of the tables. */
export const peers: readonly Peer[] = [
  cClient,
  wrk,
  bareLoop,
  ab,
  h2load,
  oha,
  autocannon,
  hey,
  vegeta,
  k6,
  artillery,
];
