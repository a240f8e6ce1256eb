import { endFamily } from "./family-end.ts";
import { addDescendants, signalRow } from "./linux-family.ts";
import type { ProcessFamily, StopSignal } from "./process-family.ts";
import type { ProcessName } from "./process-name.ts";
import { type ProcessRow, readProcesses, variableOf } from "./process-table.ts";
import { SERVICE_ID_VARIABLE } from "./service-environment.ts";

const ORPHAN_GRACE_MILLIS = 5_000;

/** What is alive of all the commands of a run that has ended without stopping them. */
class Orphans implements ProcessFamily {
  readonly #mark: string;

  constructor(owner: ProcessName) {
    this.#mark = `${owner}-`;
  }

  members(): readonly number[] {
    return this.#living().map(({ pid }) => pid);
  }

  signal(name: StopSignal): void {
    for (const row of this.#living()) signalRow(row, name);
  }

  #living(): readonly ProcessRow[] {
    const rows = readProcesses().filter(({ pid, isDead }) => !isDead && pid !== process.pid);
    const marked = rows.filter(
      ({ pid }) => variableOf(pid, SERVICE_ID_VARIABLE)?.startsWith(this.#mark) === true,
    );
    const found = new Map(marked.map((row) => [row.pid, row]));
    addDescendants(found, rows);
    return [...found.values()];
  }
}

/**
 * Ends what the commands of a killed run have left behind. On other systems than Linux none of it
 * can be seen, and nothing happens.
 *
 * @param owner the process that ran them, which is no longer alive
 * @returns how many processes were found
 */
export async function endOrphans(owner: ProcessName): Promise<number> {
  const orphans = new Orphans(owner);
  const count = orphans.members().length;
  if (count > 0) {
    const isGone = (): boolean => orphans.members().length === 0;
    await endFamily(orphans, { graceMillis: ORPHAN_GRACE_MILLIS, isGone });
  }
  return count;
}
