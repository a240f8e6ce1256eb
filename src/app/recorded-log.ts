import { LogError } from "../base/errors.ts";
import { LogReader, type LogEnding } from "../eventlog/log-reader.ts";
import type { LogHeader } from "../eventlog/header.ts";
import { LogFileSource } from "../node/log-file.ts";
import { logPorts } from "../node/log-ports.ts";
import type { LoadedScenario } from "../scenario/load.ts";
import { loadScenarioText, type ScenarioText, scenarioText } from "./scenario-file.ts";

/** Hands an opened log to `use`, and closes the file after it. @throws FileError, LogError */
export async function withLog<Result>(
  path: string,
  use: (reader: LogReader) => Result | Promise<Result>,
): Promise<Result> {
  const source = new LogFileSource(path);
  try {
    return await use(new LogReader(source, logPorts));
  } finally {
    source.close();
  }
}

/**
 * The scenario of a log as it was run: its text with the run's overrides and seed.
 *
 * @throws LogError for one of several shards: a part of a run says nothing of the whole
 */
export function scenarioOfLog(header: LogHeader): LoadedScenario {
  const { index, count } = header.shard;
  if (count > 1) {
    throw new LogError(
      `the log is shard ${index + 1} of ${count} of a run, and the others are missing`,
    );
  }
  return loadScenarioText(sourceOfLog(header), {
    overrides: { ...header.overrides, seed: header.seed },
    fallbackSeed: header.seed,
  });
}

export function sourceOfLog({ scenario }: LogHeader): ScenarioText {
  return scenarioText(scenario.file, scenario.text);
}

/** How a log ended, in words: "complete", or what is wrong with it and where. */
export function endingText(ending: LogEnding): string {
  if (ending.kind === "complete") return "complete";
  const { kind, block, offset, reason } = ending;
  return `${kind} at block ${block}, byte ${offset}: ${reason}`;
}
