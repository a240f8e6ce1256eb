import type { Assertion, Scenario, Target } from "../scenario/scenario.ts";
import { ExchangeTally } from "./exchange-tally.ts";
import type { EndedExchange, Span } from "./exchange-tally.ts";

/** Which exchanges an assertion is about. Indexes are the scenario's; -1 means every one. */
type Selection = {
  readonly request: number;
  readonly target: number;
  readonly statusFrom: number;
  readonly statusTo: number;
  readonly span: Span;
};

/** Every status, and 0 for exchanges that never got one. */
const STATUS_MAX = 999;

type Selected = { readonly selection: Selection; readonly tally: ExchangeTally };

/**
 * Every tally of exchanges of a run: all of them, one per request, one per target when there
 * are several, and one for each further selection that an assertion asks for.
 */
export class Selections {
  /** Begun and dropped at once; what ended is in it from `settle` on. */
  readonly overall: ExchangeTally;
  readonly requests: readonly ExchangeTally[];
  /** Empty for one target. */
  readonly targets: readonly ExchangeTally[];
  readonly #further: Selected[] = [];
  /** The same by request; the last list is of those about every request, whose index is -1. */
  readonly #furtherOf: readonly Selected[][];
  readonly #tallyOfAssertion: readonly ExchangeTally[];

  constructor(scenario: Scenario) {
    const measured = { from: scenario.warmUpNanos, to: Infinity };
    const { requests, assertions } = scenario;
    const targets = measuredTargets(scenario);
    this.overall = new ExchangeTally(measured);
    this.requests = requests.map(() => new ExchangeTally(measured));
    this.targets = targets.length > 1 ? targets.map(() => new ExchangeTally(measured)) : [];
    this.#furtherOf = Array.from({ length: requests.length + 1 }, () => []);
    this.#tallyOfAssertion = assertions.map((assertion) =>
      this.#tallyFor(selectionOf(assertion, scenario)),
    );
  }

  tallyOf(assertionIndex: number): ExchangeTally {
    return this.#tallyOfAssertion[assertionIndex]!;
  }

  /** @param exchange only its request, target and intendedAt are there yet */
  begin(exchange: EndedExchange): void {
    this.overall.begin(exchange.intendedAt);
    beginSelected(this.#furtherOf[exchange.request]!, exchange);
    beginSelected(this.#furtherOf.at(-1)!, exchange);
  }

  /** An arrival that was dropped has no request, target or status yet. */
  drop(intendedAt: number): void {
    this.overall.drop(intendedAt);
    for (const { selection, tally } of this.#furtherOf.at(-1)!) {
      if (selection.target < 0) tally.drop(intendedAt);
    }
  }

  end(exchange: EndedExchange): void {
    this.requests[exchange.request]!.end(exchange);
    this.targets[exchange.target]?.end(exchange);
    endSelected(this.#furtherOf[exchange.request]!, exchange);
    endSelected(this.#furtherOf.at(-1)!, exchange);
  }

  /** Every exchange is of one request, so all of them are the requests together. Once, at the end. */
  settle(): void {
    for (const tally of this.requests) this.overall.merge(tally);
  }

  #tallyFor(selection: Selection): ExchangeTally {
    const { request, target, statusFrom, statusTo, span } = selection;
    const isEveryStatus = statusFrom === 0 && statusTo === STATUS_MAX;
    if (isEveryStatus && span.from === this.overall.span.from && span.to === Infinity) {
      if (request < 0 && target < 0) return this.overall;
      if (target < 0) return this.requests[request]!;
      if (request < 0) return this.targets[target]!;
    }
    const known = this.#further.find((further) => isSame(further.selection, selection));
    if (known !== undefined) return known.tally;
    const tally = new ExchangeTally(span);
    this.#further.push({ selection, tally });
    this.#furtherOf.at(request)!.push({ selection, tally });
    return tally;
  }
}

/** Of a comparison, those of the head: they come first. */
function measuredTargets({ targets, pairing }: Scenario): readonly Target[] {
  return pairing === undefined ? targets : targets.slice(0, targets.length / 2);
}

function selectionOf(assertion: Assertion, scenario: Scenario): Selection {
  const { where, window, metric } = assertion;
  const { requests, warmUpNanos } = scenario;
  const targets = measuredTargets(scenario);
  // The share of a status is taken from the counts of all: the filter would make it 1.
  const status = metric === "http_status" ? undefined : where.status;
  const target = targets.findIndex(({ name }) => name === where.target);
  return {
    request: requests.findIndex(({ name }) => name === where.request),
    target: targets.length > 1 ? target : -1,
    statusFrom: status?.from ?? 0,
    statusTo: status?.to ?? STATUS_MAX,
    span: {
      from: warmUpNanos + (window?.fromNanos ?? 0),
      to: warmUpNanos + (window?.toNanos ?? Infinity),
    },
  };
}

function beginSelected(selected: readonly Selected[], exchange: EndedExchange): void {
  for (const { selection, tally } of selected) {
    if (isOfTarget(selection, exchange)) tally.begin(exchange.intendedAt);
  }
}

function endSelected(selected: readonly Selected[], exchange: EndedExchange): void {
  const { status } = exchange;
  for (const { selection, tally } of selected) {
    const isOfStatus = status >= selection.statusFrom && status <= selection.statusTo;
    if (isOfStatus && isOfTarget(selection, exchange)) tally.end(exchange);
  }
}

function isOfTarget({ target }: Selection, exchange: EndedExchange): boolean {
  return target < 0 || target === exchange.target;
}

function isSame(a: Selection, b: Selection): boolean {
  return (
    a.request === b.request &&
    a.target === b.target &&
    a.statusFrom === b.statusFrom &&
    a.statusTo === b.statusTo &&
    a.span.from === b.span.from &&
    a.span.to === b.span.to
  );
}
