import { readdirSync } from "node:fs";
import { expect } from "vitest";
import type { Run } from "../github/state.ts";
import type { Inputs, Step, StepOptions } from "./action-step.ts";
import { traceOf } from "./git-place.ts";
import { type PullRequestPlace, withPullRequest } from "./pull-request-place.ts";
import { processesMarked } from "./service-place.ts";

/** How long the service takes as main has it: many times what a busy machine is late by. */
export const BASE_MILLIS = 16;

/** Answers after a time of its own, which takes no CPU from its neighbour. */
const service = (millis: number): string => `
import { createServer } from "node:http";
const server = createServer((request, response) => {
  request.resume();
  setTimeout(() => response.end("well"), ${millis});
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("serving"));
`;

/**
 * Not much longer than a comparison must be: 12 quads of 1.2 s, of which 8 are needed, and a warm-up that
 * Node.js does not need longer. Enough exchanges for a p95 of the base.
 */
export const CHECKOUT = `
[metadata]
name = "checkout"

[runtime]
duration = "15s"
warmup = "1s"
vus = 8
seed = 1

[target]
base_url = "http://127.0.0.1:1"

[[requests]]
name = "home"
path = "/"
`;

/** A pull request whose jobs start the service, and load it as CHECKOUT says. */
export type ComparedService = Omit<PullRequestPlace, "job" | "nightly"> & {
  /** One job of the pull request. */
  readonly job: Job;
  /** One job that compares the checked-out commit with itself, on a schedule. */
  readonly nightly: Job;
};

type Job = (inputs?: Inputs, options?: StepOptions) => Promise<Step & { run: Run }>;

export type Change = { readonly headMillis: number; readonly scenario?: string };

/**
 * A service on main, and a pull request that makes it take `headMillis`. When `use` is done,
 * nothing may be left of its jobs: no process, no file of the base, no mark in the clone.
 */
export function withComparedService(
  { headMillis, scenario = CHECKOUT }: Change,
  use: (service: ComparedService) => Promise<void>,
): Promise<void> {
  const main = { "service.mjs": service(BASE_MILLIS), "perf/checkout.toml": scenario };
  const change = { "service.mjs": service(headMillis) };
  return withPullRequest({ main, change }, async (place) => {
    const { clone, temporary, mark } = place;
    const before = traceOf(clone);
    const defaults: Inputs = {
      scenario: "perf/checkout.toml",
      start: `exec '${process.execPath}' service.mjs`,
    };
    const job: Job = (inputs = {}, options = {}) => place.job({ ...defaults, ...inputs }, options);
    const nightly: Job = (inputs = {}, options = {}) =>
      place.nightly({ ...defaults, "base-ref": place.merge, ...inputs }, options);
    await use({ ...place, job, nightly });
    expect(processesMarked(mark)).toEqual([]);
    expect(readdirSync(temporary).filter((name) => !name.startsWith("z6-results"))).toEqual([]);
    expect(traceOf(clone)).toEqual(before);
  });
}
