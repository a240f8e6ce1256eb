import { isLoopbackHost } from "../base/loopback-host.ts";
import { DUET_CPUS_MIN } from "../base/pairing-limits.ts";
import type { LogHeader } from "../eventlog/header.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** That a duet shared too small a machine to say how slow each variant is. */
export function duetNotes(
  { pairing, targets }: Pick<Scenario, "pairing" | "targets">,
  { environment }: Pick<LogHeader, "environment">,
): string[] {
  if (pairing?.duet !== true || !targets.some(({ host }) => isLoopbackHost(host))) return [];
  const { cpusUsable: cpus } = environment;
  if (typeof cpus !== "number" || cpus >= DUET_CPUS_MIN) return [];
  return [
    `Base and head were driven at once on a machine of which ${cpus} CPUs could be used, and a duet takes ${DUET_CPUS_MIN}: whichever is slower also slows the other, so the ratio of their times is pulled to 1, and a regression may pass. In turns they are told apart.`,
  ];
}
