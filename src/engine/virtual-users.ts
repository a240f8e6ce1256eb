import { InvariantError } from "../base/errors.ts";

/** Where a virtual user is in its life. */
export const VuState = {
  /** Not there yet, or not there any more. */
  absent: 0,
  /** Has something to send and waits for a connection. */
  ready: 1,
  /** Its exchange is on a connection. */
  executing: 2,
  /** Thinks until its timer is due. */
  waiting: 3,
  /** Open model: free for the next arrival. */
  spare: 4,
} as const;
export type VuState = (typeof VuState)[keyof typeof VuState];

const bit = (...states: readonly VuState[]): number =>
  states.reduce<number>((set, state) => set | (1 << state), 0);

// One row per state. Everything absent is a bug.
const legalFrom: Readonly<Record<VuState, number>> = {
  [VuState.absent]: bit(VuState.ready),
  // To itself: what it waited to send is given up, and the next begins at once.
  [VuState.ready]: bit(
    VuState.ready,
    VuState.executing,
    VuState.waiting,
    VuState.spare,
    VuState.absent,
  ),
  [VuState.executing]: bit(VuState.ready, VuState.waiting, VuState.spare, VuState.absent),
  [VuState.waiting]: bit(VuState.ready, VuState.absent),
  [VuState.spare]: bit(VuState.ready, VuState.absent),
};
const legal = Uint8Array.from(Object.values(VuState), (state) => legalFrom[state]);

/** Virtual users that one load has for itself: those from `from` on and below `to`. */
export type VuRange = { readonly from: number; readonly to: number };

/** Every virtual user's state, as columns: 10,000 of them are a few hundred kilobytes. */
export class VirtualUsers {
  readonly count: number;
  readonly #state: Uint8Array;
  /** Closed model: iterations begun before this one. Open model: index of the arrival. */
  readonly iteration: Float64Array;
  /** Exchanges of this iteration that are over. */
  readonly step: Uint32Array;
  readonly target: Uint16Array;
  readonly request: Uint16Array;
  readonly serial: Uint32Array;
  /** −1 while it has none. */
  readonly connection: Int32Array;
  readonly intendedAt: Float64Array;
  readonly availableAt: Float64Array;
  /** 1: leaves after the exchange that it is on. */
  readonly leaving: Uint8Array;
  #alive = 0;

  constructor(count: number) {
    this.count = count;
    this.#state = new Uint8Array(count);
    this.iteration = new Float64Array(count).fill(-1);
    this.step = new Uint32Array(count);
    this.target = new Uint16Array(count);
    this.request = new Uint16Array(count);
    this.serial = new Uint32Array(count);
    this.connection = new Int32Array(count).fill(-1);
    this.intendedAt = new Float64Array(count);
    this.availableAt = new Float64Array(count);
    this.leaving = new Uint8Array(count);
  }

  /** How many are there, whatever they do. */
  get alive(): number {
    return this.#alive;
  }

  stateOf(vu: number): VuState {
    return this.#state[vu] as VuState;
  }

  become(vu: number, next: VuState): void {
    const now = this.#state[vu] as VuState;
    if ((legal[now]! & (1 << next)) === 0) {
      throw new InvariantError(`virtual user ${vu} went from ${now} to ${next}`);
    }
    this.#state[vu] = next;
    if (now === VuState.absent) this.#alive += 1;
    else if (next === VuState.absent) this.#alive -= 1;
  }
}
