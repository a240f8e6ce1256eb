import { formatCount } from "../gate/wording.ts";
import { markdownCode, markdownSentence } from "../report/markdown-text.ts";
import { visibleText } from "../report/visible-text.ts";
import { annotateNotes } from "./annotations.ts";
import { attemptStep } from "./failed-step.ts";
import { readValidateInputs, type ValidateInputs } from "./inputs.ts";
import { writeSummary } from "./job-summary.ts";
import { say } from "./log.ts";
import { setValidOutputs } from "./outputs.ts";
import { readWorkspaceScenario, type WorkspaceScenario } from "./scenario-of-workspace.ts";

/** Reads the scenario and says what is wrong with it, where it stands. Starts and sends nothing. */
export function runValidateStep(): Promise<void> {
  return attemptStep(readValidateInputs, validate);
}

async function validate(inputs: ValidateInputs): Promise<void> {
  const { overrides } = inputs;
  // Nothing is sent, so nobody has to be trusted with where: what a run of a stranger's code
  // may reach is judged when there is one, by the target that it then has.
  const read = readWorkspaceScenario(inputs, { overrides, trusted: true, duet: false });
  setValidOutputs();
  const lines = linesOf(read);
  say(lines.join("\n"));
  if (inputs.annotations) annotateNotes(read.loaded.notes);
  if (!inputs.jobSummary) return;
  const [first, ...rest] = lines.map(markdownSentence);
  const file = markdownCode(visibleText(read.source.file));
  await writeSummary([`### ✅ Z6: ${first}`, file, ...rest].join("\n\n") + "\n");
}

function linesOf({ loaded: { scenario, notes } }: WorkspaceScenario): readonly string[] {
  const { requests, targets, assertions } = scenario;
  const counts = [
    counted(requests.length, "request"),
    counted(targets.length, "target"),
    counted(assertions.length, "assertion"),
  ];
  const remarks = notes.map(({ message }) => `Note: ${visibleText(message)}`);
  return ["the scenario is valid", `It has ${counts.join(", ")}.`, ...remarks];
}

function counted(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
