import { runCompareStep } from "./compare-step.ts";
import { tellFailure } from "./failed-step.ts";
import { runGateStep } from "./gate-step.ts";
import { type Mode, readMode } from "./mode.ts";
import { runReplayStep } from "./replay-step.ts";
import { runValidateStep } from "./validate-step.ts";

const steps: Readonly<Record<Mode, () => Promise<void>>> = {
  run: runGateStep,
  validate: runValidateStep,
  replay: runReplayStep,
  compare: runCompareStep,
};

/** The gate, in the mode that is asked for. */
export async function runModeStep(): Promise<void> {
  let mode: Mode;
  try {
    mode = readMode();
  } catch (error) {
    await tellFailure(error, undefined);
    return;
  }
  await steps[mode]();
}
