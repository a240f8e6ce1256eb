import { runModeStep } from "./mode-step.ts";
import { runReportStep } from "./report-step.ts";

/** One bundle is both actions. The runner sets all inputs of an action: only the gate has this. */
const isGate = process.env["INPUT_SCENARIO"] !== undefined;

void (isGate ? runModeStep() : runReportStep());
