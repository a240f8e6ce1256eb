import { replay, type ReplayResult } from "../src/app/replay.ts";
import type { Findings } from "../src/app/recording.ts";
import { simulatedWorkersOf } from "../src/app/worker-count.ts";
import { simulate } from "../src/app/simulate.ts";
import { LogContainer } from "../src/eventlog/container.ts";
import type { LogHeader } from "../src/eventlog/header.ts";
import { LogReader } from "../src/eventlog/log-reader.ts";
import { logPorts, pack, sha256 } from "../src/node/log-ports.ts";
import { loadScenario } from "../src/scenario/load.ts";
import type { Scenario } from "../src/scenario/scenario.ts";
import { defaultServer, type ServerModel } from "../src/sim/server-model.ts";
import { type LogRow, rowsOf } from "./log-rows.ts";

export const noInputs = {
  env: new Map<string, string>(),
  readBody: (): never => {
    throw new Error("this scenario has no body file");
  },
};

/** The header of a log whose story does not matter. */
export const plainHeader: LogHeader = {
  engine: "0.0.0",
  world: "simulated",
  seed: 0,
  shard: { index: 0, count: 1 },
  workers: 1,
  scenario: { file: "test.toml", text: "", sha256: "" },
  overrides: {},
  environment: {},
  startedAt: null,
};

export type SimulatedRun = {
  readonly scenario: Scenario;
  readonly payloads: readonly Uint8Array[];
  readonly rows: readonly LogRow[];
  readonly findings: Findings;
};

/** A scenario from TOML; a target and a request are added when the text has none. */
export function scenarioOf(toml: string): Scenario {
  const parts = [toml];
  if (!/^\s*\[\[?targets?\]/m.test(toml)) parts.push('[target]\nbase_url = "http://sim.test"');
  if (!/^\s*\[\[requests\]\]/m.test(toml)) parts.push('[[requests]]\nname = "home"\npath = "/"');
  return loadScenario({ text: parts.join("\n"), file: "test.toml" }).scenario;
}

export async function simulated(
  scenario: Scenario | string,
  server: Partial<ServerModel> = {},
  baseServer?: Partial<ServerModel>,
): Promise<SimulatedRun> {
  const loaded = typeof scenario === "string" ? scenarioOf(scenario) : scenario;
  const payloads: Uint8Array[] = [];
  const findings = await simulate({
    scenario: loaded,
    workers: simulatedWorkersOf(loaded),
    server: { ...defaultServer, ...server },
    ...(baseServer && { baseServer: { ...defaultServer, ...baseServer } }),
    inputs: noInputs,
    settings: { failOnInconclusive: false },
    take: (payload) => payloads.push(payload.slice()),
  });
  return { scenario: loaded, payloads, rows: rowsOf(payloads), findings };
}

export function headerOf(scenario: Scenario): LogHeader {
  return { ...plainHeader, workers: simulatedWorkersOf(scenario) };
}

/** The file that these blocks make. */
export function framed(
  payloads: readonly Uint8Array[],
  header: LogHeader = plainHeader,
): Uint8Array {
  const container = new LogContainer(sha256());
  const parts: Uint8Array[] = [container.begin(header).slice()];
  for (const payload of payloads) {
    container.content(payload, rowsOf([payload]).length);
    parts.push(container.block(pack(payload), payload.length).slice());
  }
  parts.push(container.end());
  return joined(parts);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

export function readerOf(bytes: Uint8Array): LogReader {
  const read = (offset: number, length: number): Uint8Array =>
    bytes.subarray(offset, Math.min(bytes.length, offset + length));
  return new LogReader({ size: bytes.length, read }, logPorts);
}

export async function replayed(
  payloads: readonly Uint8Array[],
  scenario: Scenario,
): Promise<ReplayResult> {
  return replay(readerOf(framed(payloads, headerOf(scenario))), scenario);
}
