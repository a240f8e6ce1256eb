import { DUET_CPUS_MIN } from "../base/pairing-limits.ts";
import { canPin, type CpuSet, usableCores } from "../node/cpu-cores.ts";

/** CPUs for each of two servers that run at once: none is in both, and as many in one as the other. */
export type CpuHalves = readonly [CpuSet, CpuSet];

export type OwnCpus = {
  /** undefined: both run wherever the system puts them. */
  readonly halves: CpuHalves | undefined;
  /** How it is, and why: a sentence for the report. */
  readonly words: string;
};

/** What CPUs this machine has for base and head, beside those that it leaves to Z6. */
export function findOwnCpus(): OwnCpus {
  const cores = usableCores();
  if (cores === undefined) return shared("this system does not tell which CPUs it has");
  const halves = cpuHalves(cores);
  if (halves === undefined) return shared("the machine has too few");
  if (!halves.every(canPin)) return shared("taskset is not there, or not allowed");
  const [one, other] = halves.map((cpus) => cpus.join(", "));
  return {
    halves,
    words: `Base and head each had CPUs of their own (${one} and ${other}), which they swapped with every new start.`,
  };
}

function shared(why: string): OwnCpus {
  return { halves: undefined, words: `Base and head had no CPUs of their own: ${why}.` };
}

/**
 * Divides a machine between two servers and Z6. Servers get whole cores, whose threads slow each
 * other; at least one core is left to Z6. Of two cores with several threads each server gets
 * one, but for a thread: what Z6 then takes from both is the same.
 *
 * @param cores CPUs by physical core
 * @returns undefined: there are too few
 */
export function cpuHalves(cores: readonly CpuSet[]): CpuHalves | undefined {
  if (cores.flat().length < DUET_CPUS_MIN) return undefined;
  // Cores may have unequal numbers of threads, as where a container has parts of them.
  const threads = Math.min(...cores.map(({ length }) => length));
  const equal = cores.map((core) => core.slice(core.length - threads));
  if (equal.length === 2) {
    const [one, other] = equal.map((core) => core.slice(1));
    return threads > 1 ? [one!, other!] : undefined;
  }
  const each = Math.floor((equal.length - 1) / 2);
  if (each === 0) return undefined;
  const ofServers = equal.slice(equal.length - 2 * each);
  return [ofServers.slice(0, each).flat(), ofServers.slice(each).flat()];
}
