import { type ProcessFamily, signalProcess, type StopSignal } from "./process-family.ts";
import { type ProcessRow, readProcess, readProcesses, variableOf } from "./process-table.ts";
import { SERVICE_ID_VARIABLE } from "./service-environment.ts";

/**
 * Finds the processes of a command wherever they went, by what Linux shows of them:
 *
 * - the command's process group,
 * - descendants, also in sessions and groups of their own,
 * - the environment they were started with: it marks a daemon, whose parent has ended.
 *
 * A daemon that also overwrote its environment is found if it was seen once as a descendant. One
 * that did all that between two looks is not found.
 */
export class LinuxFamily implements ProcessFamily {
  readonly #leader: ProcessRow;
  readonly #id: string;
  /** When a process that was found once was started, by its pid. */
  readonly #known = new Map<number, number>();

  /**
   * @param leader the process whose pid is the group's
   * @param id the value of SERVICE_ID_VARIABLE in its environment
   */
  constructor(leader: ProcessRow, id: string) {
    this.#leader = leader;
    this.#id = id;
    this.#known.set(leader.pid, leader.startedAt);
  }

  members(): readonly number[] {
    return this.#living().map(({ pid }) => pid);
  }

  signal(name: StopSignal): void {
    const living = this.#living();
    // At once, so that no member of the group sees another one go first.
    const groupSignalled =
      living.some(({ group }) => group === this.#leader.pid) &&
      signalProcess(-this.#leader.pid, name);
    for (const { pid, group, startedAt } of living) {
      if (groupSignalled && group === this.#leader.pid) continue;
      signalRow({ pid, startedAt }, name);
    }
  }

  #living(): readonly ProcessRow[] {
    // Nobody in the family is older than its first member. That also leaves this process out.
    const young = readProcesses().filter(
      ({ pid, startedAt, isDead }) =>
        !isDead && startedAt >= this.#leader.startedAt && pid !== process.pid,
    );
    const groupIsOurs = !young.some(
      ({ pid, startedAt }) => pid === this.#leader.pid && startedAt !== this.#leader.startedAt,
    );
    const found = new Map<number, ProcessRow>();
    for (const row of young) {
      const isMember =
        this.#known.get(row.pid) === row.startedAt ||
        (groupIsOurs && row.group === this.#leader.pid) ||
        variableOf(row.pid, SERVICE_ID_VARIABLE) === this.#id;
      if (isMember) found.set(row.pid, row);
    }
    addDescendants(found, young);
    this.#known.clear();
    for (const { pid, startedAt } of found.values()) this.#known.set(pid, startedAt);
    return [...found.values()];
  }
}

/** Signals a process that was seen before: its pid may be another's by now. */
export function signalRow(
  { pid, startedAt }: Pick<ProcessRow, "pid" | "startedAt">,
  name: StopSignal,
): void {
  if (readProcess(pid)?.startedAt === startedAt) signalProcess(pid, name);
}

/** Adds those who came of the ones that were found. */
export function addDescendants(found: Map<number, ProcessRow>, rows: readonly ProcessRow[]): void {
  for (let sizeBefore = -1; sizeBefore !== found.size;) {
    sizeBefore = found.size;
    for (const row of rows) if (found.has(row.parent)) found.set(row.pid, row);
  }
}
