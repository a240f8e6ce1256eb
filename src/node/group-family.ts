import { type ProcessFamily, signalProcess, type StopSignal } from "./process-family.ts";

/**
 * A process group, for systems that do not show more: a process that left its group is not
 * found.
 */
export class GroupFamily implements ProcessFamily {
  readonly #leader: number;
  #isGone = false;

  /** @param leader the process that the group was made for */
  constructor(leader: number) {
    this.#leader = leader;
  }

  members(): readonly number[] {
    // A number whose group is empty can be given to strangers: it is not asked for again.
    this.#isGone ||= !signalProcess(-this.#leader, 0);
    return this.#isGone ? [] : [this.#leader];
  }

  signal(name: StopSignal): void {
    if (this.members().length > 0) signalProcess(-this.#leader, name);
  }
}
