import {
  pullRequestPayload,
  pushPayload,
  workflowRunPayload,
  ZERO_SHA,
} from "../github/payloads.ts";
import { FORK_TOKEN, GithubStandIn, TOKEN } from "../github/stand-in.ts";
import { forkRepository, mallory, type Pull, type Run } from "../github/state.ts";
import { type Inputs, runStep, type Step, type StepOptions } from "./action-step.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

/** Of the service in the repository: far more than a busy machine is late. */
export const SERVICE_MILLIS = 120;
/** Of a change that makes it three times slower. */
export const SLOWER_MILLIS = 360;

export type ServiceChange = {
  readonly serviceMillis: number;
  /** Every so many requests one is answered with 500; 0: none is. */
  readonly failsOneOf?: number;
};

/** The service under test, as the repository has it. */
const service = ({ serviceMillis, failsOneOf = 0 }: ServiceChange): string => `
import { createServer } from "node:http";
let requests = 0;
const server = createServer((request, response) => {
  request.resume();
  requests += 1;
  if (requests % ${failsOneOf} === 0) response.statusCode = 500;
  setTimeout(() => response.end("well"), ${serviceMillis});
});
server.listen(Number(process.env.PORT), "127.0.0.1", () => console.log("serving"));
`;

/**
 * Enough exchanges for a p90, also of the slower service. It lasts less than a second: whether the
 * host took the CPU away is judged by whole seconds, and these tests are not about that.
 */
export const CHECKOUT = `
[metadata]
name = "checkout"

[runtime]
duration = "900ms"
vus = 60
seed = 1

[target]
base_url = "http://127.0.0.1:1"

[[requests]]
name = "home"
path = "/"

[assertions]
p90_latency_ms = 250
error_rate_max = 0
`;

/** A repository on GitHub with a service, a scenario and a workflow that runs the gate. */
export class TestRepository {
  readonly github: GithubStandIn;
  readonly place: Workplace;

  constructor(github: GithubStandIn, place: Workplace) {
    this.github = github;
    this.place = place;
    place.write("repository/perf/checkout.toml", CHECKOUT);
    this.change({ serviceMillis: SERVICE_MILLIS });
  }

  change(change: ServiceChange): void {
    this.place.write("repository/service.mjs", service(change));
  }

  /** A job on a new commit of main; it is over afterwards. */
  async push(inputs: Inputs = {}, options: StepOptions = {}): Promise<Step & { run: Run }> {
    const { state } = this.github;
    const before = state.branches.get("main")?.at(-1) ?? ZERO_SHA;
    const headSha = state.commit();
    const run = state.addRun({ headSha, createdAt: Date.now() });
    const payload = pushPayload({ before, after: headSha });
    const job = { ...this.github.environment(run), ...this.#event(payload) };
    const step = await this.#step({ "github-token": TOKEN, ...inputs }, { ...options, job });
    return { ...step, run };
  }

  /** A job of a pull request on the newest commit of main. */
  async pullRequest(
    pull: Pull,
    inputs: Inputs = {},
    options: StepOptions = {},
  ): Promise<Step & { run: Run }> {
    const { state } = this.github;
    const { headSha, headBranch, headRepository, number } = pull;
    const event = "pull_request";
    const head = { headSha, headBranch, headRepository };
    const run = state.addRun({ event, ...head, createdAt: Date.now() });
    const job = {
      ...this.github.environment(run),
      ...this.#event(pullRequestPayload(pull)),
      GITHUB_SHA: state.leave(state.branches.get("main")?.at(-1) ?? state.commit()),
      GITHUB_REF: `refs/pull/${number}/merge`,
      ...options.job,
    };
    const isFork = headRepository === forkRepository;
    const token = isFork ? FORK_TOKEN : TOKEN;
    const step = await this.#step({ "github-token": token, ...inputs }, { ...options, job });
    return { ...step, run };
  }

  /** A job on the newest commit of main that something else has triggered. */
  async onEvent(
    event: string,
    payload: object,
    { inputs = {}, job = {} }: { readonly inputs?: Inputs; readonly job?: StepOptions["job"] } = {},
  ): Promise<Step & { run: Run }> {
    const { state } = this.github;
    const headSha = state.branches.get("main")?.at(-1) ?? state.commit();
    const run = state.addRun({ event, headSha, createdAt: Date.now() });
    const environment = { ...this.github.environment(run), ...this.#event(payload), ...job };
    const step = await this.#step({ "github-token": TOKEN, ...inputs }, { job: environment });
    return { ...step, run };
  }

  /** From a branch that has the name of our own. */
  forkedPull(number: number): Pull {
    const { state } = this.github;
    const headSha = state.leave(state.branches.get("main")?.at(-1) ?? state.commit());
    const head = { headRepository: forkRepository, headBranch: "main", headSha };
    return state.addPull({ number, author: mallory, ...head });
  }

  /** The job of a second workflow, when a run is over. */
  report(finished: Run, inputs: Inputs = {}): Promise<Step> {
    const path = ".github/workflows/report.yml";
    const { github } = this;
    const run = github.state.addRun({ event: "workflow_run", path, createdAt: Date.now() });
    const job = { ...github.environment(run), ...this.#event(workflowRunPayload(finished)) };
    return runStep(this.place, { "github-token": TOKEN, ...inputs }, { job });
  }

  #event(payload: object): Readonly<Record<string, string>> {
    this.place.write("runner/event.json", JSON.stringify(payload));
    return { GITHUB_EVENT_PATH: `${this.place.path}/runner/event.json` };
  }

  #step(inputs: Inputs, options: StepOptions): Promise<Step> {
    const start = `'${process.execPath}' service.mjs`;
    return runStep(this.place, { scenario: "perf/checkout.toml", start, ...inputs }, options);
  }
}

/** Lets no request pass that GitHub would refuse to understand. */
export function withRepository(test: (repository: TestRepository) => Promise<void>): Promise<void> {
  return withWorkplace(async (place) => {
    const github = await GithubStandIn.start();
    try {
      await test(new TestRepository(github, place));
      if (github.problems.length > 0) throw new Error(github.problems.join("\n"));
    } finally {
      await github.stop();
    }
  });
}
