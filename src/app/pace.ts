import { TargetError } from "../base/errors.ts";
import { type OutcomeName, outcomeNames } from "../base/outcome.ts";
import { drive } from "../engine/drive.ts";
import { Engine } from "../engine/engine.ts";
import { LogWriter } from "../eventlog/log-writer.ts";
import { RecordKind } from "../eventlog/record.ts";
import type { Rows } from "../eventlog/rows.ts";
import { Histogram } from "../metrics/histogram.ts";
import { NANOS_PER_SECOND } from "../base/time.ts";
import { planOf } from "../plan/plan.ts";
import { baseUrlText } from "../scenario/base-url.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type NetworkInputs, prepareNetwork } from "./network.ts";
import type { Pace } from "./pairing-choice.ts";
import type { Variant } from "./side-by-side.ts";

/** How long the pace is taken. What comes after it warms up both variants anyway. */
const PACE_NANOS = NANOS_PER_SECOND;

/**
 * How long the scenario's requests typically take when one virtual user sends one after the
 * other: what the length of slices goes by. It judges nothing, so it is in no log.
 *
 * @param scenario with the targets that are to be asked
 * @param variant whose targets they are
 * @throws TargetError when no request could be sent; UserError before anything is tried
 */
export async function paceOf(
  scenario: Scenario,
  inputs: NetworkInputs,
  variant: Variant,
): Promise<Pace> {
  const alone = aloneFor(scenario);
  const times = new ResponseTimes();
  const log = new LogWriter({ flushIntervalTicks: undefined, onBlock: (rows) => times.add(rows) });
  const network = await prepareNetwork(alone, inputs);
  const world = network.begin();
  try {
    await drive(new Engine({ scenario: alone, plan: planOf(alone), log, world }), world);
    log.flush();
  } finally {
    world.dispose();
  }
  const unreachable = times.unreachable();
  if (unreachable === undefined) return times.pace();
  const urls = scenario.targets.map((target) => baseUrlText(target)).join(", ");
  throw new TargetError(
    `${variant} cannot be reached at ${urls}: every attempt failed (${unreachable})`,
    {
      hint: `see that ${variant} is running and listens there, and that the address is right`,
    },
  );
}

/** One virtual user without pauses. */
function aloneFor(scenario: Scenario): Scenario {
  return {
    ...scenario,
    load: {
      model: "closed",
      stages: [{ vusFrom: 1, vusTo: 1, durationNanos: PACE_NANOS }],
      iterations: undefined,
    },
    thinkTime: { kind: "none" },
    warmUpNanos: 0,
    timer: "economical",
    assertions: [],
    pairing: undefined,
  };
}

/** What became of the requests. There is one exchange at a time, so what ends belongs to what was sent last. */
class ResponseTimes {
  readonly #times = new Histogram();
  #intendedAt = 0;
  #sent = 0;
  #unsentBy: OutcomeName | undefined;

  add(rows: Rows): void {
    for (let row = 0; row < rows.length; row += 1) {
      const kind = rows.kind[row];
      if (kind === RecordKind.requestSent) {
        this.#intendedAt = rows.x[row]!;
        this.#sent += 1;
      } else if (kind === RecordKind.requestUnsent) {
        this.#unsentBy = outcomeNames[rows.detail[row]!];
      } else if (kind === RecordKind.ended) this.#times.record(rows.at[row]! - this.#intendedAt);
    }
  }

  /** Why no request could be sent; undefined: one was, or none was tried. */
  unreachable(): OutcomeName | undefined {
    const isTheirs = this.#sent === 0 && this.#unsentBy !== "generator";
    return isTheirs ? this.#unsentBy : undefined;
  }

  /** 0 when nothing was answered: the comparison will say so. */
  pace(): Pace {
    if (this.#times.count === 0) return { medianNanos: 0, p99Nanos: 0 };
    return { medianNanos: this.#times.valueAt(50), p99Nanos: this.#times.valueAt(99) };
  }
}
