/**
 * How often the gate is wrong on this machine: `npm run gates -- --gates 60`.
 *
 * Each gate is one job of a pull request, run by the bundled action as a runner would run it. With
 * `--slower 1.1` the change makes all times of the service longer, with `--slower-tail 1.2` those
 * of the slowest fifth; without either it changes another file, and a red gate is a false alarm.
 * With `--neighbour` another process takes a core half of the time. Takes about 100 s a gate.
 *
 * With `--json FILE` each gate is appended to the file as it is done, and the summary is of all
 * gates in it; so a series can be interrupted and gone on with, and `--gates 0` only sums up.
 */
import { type ChildProcess, fork } from "node:child_process";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ExitCode } from "../src/base/errors.ts";
import { onStopSignals } from "../src/node/stop-signals.ts";
import { realGate } from "../test/real-gates/gate.ts";
import { type GateRecord, gateRecord, type Setup } from "../test/real-gates/gate-record.ts";
import { summary } from "../test/real-gates/summary.ts";

const neighbour = fileURLToPath(new URL("../test/real-gates/neighbour.ts", import.meta.url));

const { values } = parseArgs({
  options: {
    gates: { type: "string", default: "10" },
    service: { type: "string", default: "waiting" },
    slower: { type: "string", default: "1" },
    "slower-tail": { type: "string", default: "1" },
    neighbour: { type: "boolean", default: false },
    rate: { type: "string", default: "1000" },
    seconds: { type: "string" },
    "duration-auto": { type: "boolean", default: false },
    json: { type: "string" },
  },
});

function numberOf(flag: string, text: string, least = Number.MIN_VALUE): number {
  const value = Number(text);
  if (Number.isFinite(value) && value >= least) return value;
  throw new Error(
    `--${flag} ${text}: give a number${least < 1 ? " over 0" : `, at least ${least}`}`,
  );
}

function setupOf(): Setup {
  const { service, seconds } = values;
  if (service !== "waiting" && service !== "busy") {
    throw new Error(`--service ${service}: give waiting or busy`);
  }
  if (seconds !== undefined && values["duration-auto"]) {
    throw new Error("--seconds and --duration-auto exclude each other: give one of them");
  }
  return {
    service,
    slower: numberOf("slower", values.slower),
    slowerTail: numberOf("slower-tail", values["slower-tail"]),
    neighbour: values.neighbour,
    rate: numberOf("rate", values.rate),
    seconds: values["duration-auto"] ? "auto" : numberOf("seconds", seconds ?? "60"),
  };
}

/** What earlier sessions have put there. */
function recordsIn(path: string): GateRecord[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line, index) => {
      try {
        return gateRecord.parse(JSON.parse(line));
      } catch (cause) {
        throw new Error(`${path}:${index + 1} is no gate: remove the line`, { cause });
      }
    });
}

async function measure(signal: AbortSignal): Promise<void> {
  const setup = setupOf();
  const gates = numberOf("gates", values.gates, 0);
  const { json } = values;
  const records = json === undefined ? [] : recordsIn(json);
  let neighbourProcess: ChildProcess | undefined;
  try {
    if (setup.neighbour && gates > 0) neighbourProcess = fork(neighbour, { stdio: "inherit" });
    for (let index = 1; index <= gates; index += 1) {
      const record = await realGate(setup, signal);
      records.push(record);
      if (json !== undefined) appendFileSync(json, `${JSON.stringify(record)}\n`);
      console.log(`${index} of ${gates}: ${record.verdict}: ${record.reasons[0]}`);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
    console.log("Interrupted: of the gate that was under way nothing is kept.");
  } finally {
    neighbourProcess?.kill("SIGKILL");
  }
  if (signal.aborted) process.exitCode = ExitCode.interrupted;
  if (records.length > 0) console.log(`\n${summary(records)}`);
}

const controller = new AbortController();
const letGo = onStopSignals(() => controller.abort());
try {
  await measure(controller.signal);
} finally {
  letGo();
}
