import { Outcome, type OutcomeName, outcomeNames } from "../base/outcome.ts";
import { type Nanos, NANOS_PER_SECOND } from "../base/time.ts";
import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import { LogWriter } from "../eventlog/log-writer.ts";
import { RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import { planOf } from "../plan/plan.ts";
import type { RequestTemplate, Scenario, Target } from "../scenario/scenario.ts";
import { type NetworkInputs, prepareNetwork } from "./network.ts";

/** One request, sent once, and what came of it. */
export type CheckedRequest = {
  readonly target: Target;
  readonly request: RequestTemplate;
  readonly outcome: OutcomeName;
  /** undefined: no response began. */
  readonly status: number | undefined;
  /** "status", or the label of the check that failed first. */
  readonly failedCheck: string | undefined;
  readonly bodyBytes: number;
  /** From the send to the last byte, or to what went wrong; undefined: it was never sent. */
  readonly serviceNanos: Nanos | undefined;
};

/**
 * Sends each request once to each target: through the same engine, codec and sockets as a run,
 * by one virtual user.
 *
 * @throws UserError before anything is sent
 */
export async function checkRequests(
  scenario: Scenario,
  inputs: NetworkInputs,
): Promise<readonly CheckedRequest[]> {
  const networks = await Promise.all(
    scenario.targets.map(async (target) => {
      const once = onceEach(scenario, target);
      return { target, once, network: await prepareNetwork(once, inputs) };
    }),
  );
  const checked: CheckedRequest[] = [];
  for (const { target, once, network } of networks) {
    const exchanges = new Exchanges(target, scenario.requests);
    const log = new LogWriter({
      flushIntervalTicks: undefined,
      onBlock: (rows) => exchanges.add(rows),
    });
    const world = network.begin();
    try {
      await drive(new Engine({ scenario: once, plan: planOf(once), log, world }), world);
      log.flush();
    } finally {
      world.dispose();
    }
    checked.push(...exchanges.checked);
  }
  return checked;
}

/** The same requests, as one pass of one virtual user over them. */
function onceEach(scenario: Scenario, target: Target): Scenario {
  return {
    ...scenario,
    targets: [target],
    load: {
      model: "closed",
      stages: [{ vusFrom: 1, vusTo: 1, durationNanos: Infinity }],
      iterations: 1,
    },
    flow: { steps: scenario.requests.map((_, requestIndex) => ({ requestIndex, repeat: 1 })) },
    thinkTime: { kind: "none" },
    warmUpNanos: 0,
    gracefulStopNanos: NANOS_PER_SECOND,
    timer: "economical",
    assertions: [],
  };
}

type Begun = { readonly request: RequestTemplate; readonly sentAt: number | undefined };

/** There is one exchange at a time, so what ends belongs to what began last. */
class Exchanges {
  readonly checked: CheckedRequest[] = [];
  readonly #target: Target;
  readonly #requests: readonly RequestTemplate[];
  #begun: Begun | undefined;

  constructor(target: Target, requests: readonly RequestTemplate[]) {
    this.#target = target;
    this.#requests = requests;
  }

  add(rows: Rows): void {
    for (let row = 0; row < rows.length; row += 1) this.#addRow(rows, row);
  }

  #addRow(rows: Rows, row: number): void {
    switch (rows.kind[row]) {
      case RecordKind.requestSent:
        this.#begun = { request: this.#requests[rows.code[row]!]!, sentAt: rows.at[row]! };
        break;
      case RecordKind.requestUnsent:
        this.#begun = { request: this.#requests[rows.code[row]!]!, sentAt: undefined };
        this.#end(rows.at[row]!, { outcome: outcomeNames[rows.detail[row]!]! });
        break;
      case RecordKind.ended:
        this.#endComplete(rows, row);
        break;
      case RecordKind.failed:
        this.#end(rows.at[row]!, {
          outcome: outcomeNames[rows.code[row]!]!,
          status: rows.detail[row]! > 0 ? rows.detail[row]! : undefined,
          bodyBytes: rows.z[row]!,
        });
        break;
      case RecordKind.requestTimedOut:
        this.#end(rows.at[row]!, { outcome: "timeout" });
        break;
    }
  }

  #endComplete(rows: Rows, row: number): void {
    const status = rows.code[row]!;
    const bodyBytes = rows.z[row]!;
    const detail = rows.detail[row]!;
    const outcome = outcomeNames[detail === 0 ? Outcome.ok : Math.min(detail, Outcome.check)]!;
    const label = this.#begun?.request.expect.checks[detail - 2]?.label;
    const failedCheck = detail === 1 ? "status" : label;
    this.#end(rows.at[row]!, { outcome, status, bodyBytes, failedCheck });
  }

  #end(at: number, end: Pick<CheckedRequest, "outcome"> & Partial<CheckedRequest>): void {
    const begun = this.#begun;
    if (begun === undefined) return; // A timeout has ended it already.
    this.#begun = undefined;
    this.checked.push({
      target: this.#target,
      request: begun.request,
      status: undefined,
      failedCheck: undefined,
      bodyBytes: 0,
      serviceNanos: begun.sentAt === undefined ? undefined : at - begun.sentAt,
      ...end,
    });
  }
}
