import type { LogHeader } from "../eventlog/header.ts";
import type { LogEnding, LogReader } from "../eventlog/log-reader.ts";
import { RecordKind } from "../eventlog/record.ts";
import type { GateSettings } from "../gate/judgement.ts";
import { judge } from "../gate/verdict.ts";
import { type FoldOptions, RunFold } from "../metrics/fold.ts";
import { plannedArrivals } from "../plan/plan.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Findings } from "./recording.ts";

export type LogFindings = Findings & { readonly header: LogHeader; readonly ending: LogEnding };

/**
 * Metrics and verdict from a log alone: what the run itself said, or what another scenario or
 * other settings say of the same events.
 */
export function readLog(
  reader: LogReader,
  scenario: Scenario,
  options: FoldOptions & { readonly settings: GateSettings },
): LogFindings {
  const fold = new RunFold(scenario, { ...options, workers: reader.header.workers });
  for (const { rows } of reader.blocks()) {
    const judged = rows.kind.subarray(0, rows.length).includes(RecordKind.assertionResult);
    if (!judged) fold.add(rows);
  }
  const metrics = fold.finish(plannedArrivals(scenario, fold.rounds));
  const judgement = judge(metrics, scenario, options.settings);
  return { metrics, judgement, header: reader.header, ending: reader.ending };
}
