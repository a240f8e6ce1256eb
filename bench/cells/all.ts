import type { Cell } from "../cell.ts";
import { addedLatency } from "./added-latency.ts";
import { gcPauses } from "./gc-pauses.ts";
import { inProcess } from "./in-process.ts";
import { replayAndMetrics } from "./replay.ts";
import { sendTimes } from "./send-times.ts";
import { simulatedHour } from "./simulated-hour.ts";
import { stalls } from "./stalls.ts";
import { startUp } from "./start-up.ts";
import { tenThousand } from "./ten-thousand.ts";
import { throughputNginx, throughputReference } from "./throughput.ts";
import { turns } from "./turns.ts";
import { twoWorkers } from "./two-workers.ts";

/** In the order of the report. */
export const cells: readonly Cell[] = [
  throughputNginx,
  throughputReference,
  tenThousand,
  addedLatency,
  sendTimes,
  stalls,
  ...inProcess,
  replayAndMetrics,
  gcPauses,
  twoWorkers,
  turns,
  startUp,
  simulatedHour,
];
