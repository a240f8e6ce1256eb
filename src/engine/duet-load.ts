import type { Instant } from "../base/time.ts";
import type { SendOrder } from "../plan/duet.ts";
import { Variant } from "../plan/variant.ts";
import type { Load } from "./load.ts";

export type DuetLoadParts = {
  readonly head: Load;
  readonly base: Load;
  /** VUs from this one on are the base's. */
  readonly firstVuOfBase: number;
  readonly sendOrder: SendOrder;
};

/**
 * Two loads at once, one at each variant. Each has virtual users, a queue and connections of its
 * own, so that no variant waits for what the other one is slow at.
 */
export class DuetLoad implements Load {
  readonly #parts: DuetLoadParts;
  /** Times at which both were due. */
  #pairs = 0;

  constructor(parts: DuetLoadParts) {
    this.#parts = parts;
  }

  get nextAt(): Instant {
    const { head, base } = this.#parts;
    return Math.min(head.nextAt, base.nextAt);
  }

  get exhausted(): boolean {
    const { head, base } = this.#parts;
    return head.exhausted && base.exhausted;
  }

  due(at: Instant): void {
    const { head, base } = this.#parts;
    const first = head.nextAt === base.nextAt ? this.#firstOfBoth() : earlier(head, base);
    first.due(at);
  }

  wake(vu: number, at: Instant): void {
    this.#loadOf(vu).wake(vu, at);
  }

  giveUp(vu: number, at: Instant): void {
    this.#loadOf(vu).giveUp(vu, at);
  }

  exchangeOver(vu: number, at: Instant): void {
    this.#loadOf(vu).exchangeOver(vu, at);
  }

  exchangeUnsent(vu: number, at: Instant): void {
    this.#loadOf(vu).exchangeUnsent(vu, at);
  }

  end(at: Instant): void {
    this.#parts.head.end(at);
    this.#parts.base.end(at);
  }

  abandon(at: Instant): void {
    this.#parts.head.abandon(at);
    this.#parts.base.abandon(at);
  }

  #firstOfBoth(): Load {
    const { head, base, sendOrder } = this.#parts;
    const first = sendOrder.firstOf(this.#pairs);
    this.#pairs += 1;
    return first === Variant.head ? head : base;
  }

  #loadOf(vu: number): Load {
    const { head, base, firstVuOfBase } = this.#parts;
    return vu < firstVuOfBase ? head : base;
  }
}

function earlier(head: Load, base: Load): Load {
  return head.nextAt < base.nextAt ? head : base;
}
