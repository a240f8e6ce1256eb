import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import { chooseComparison, type ComparisonFacts } from "../../src/action/comparison-choice.ts";
import type { GateDriveParts } from "../../src/action/gate-drive.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { recordSimulation, type RunOrder } from "../../src/app/recorded-run.ts";
import { loadScenarioText, scenarioText } from "../../src/app/scenario-file.ts";
import type { DriveRounds, Rounds } from "../../src/app/side-by-side.ts";
import { freePort } from "../../src/node/free-port.ts";
import { OutputFolder } from "../../src/node/output-folder.ts";
import { defaultServer } from "../../src/sim/server-model.ts";
import type { Inputs } from "./action-step.ts";
import type { GitPlace } from "./git-place.ts";
import { SHORT } from "./scenarios.ts";

const SERVICE = `
import { createServer } from "node:http";
createServer((request, response) => {
  response.end(process.env.Z6_VARIANT ?? "alone");
  if (request.url === "/exit") setTimeout(() => process.exit(7), 20);
}).listen(Number(process.env.PORT), "127.0.0.1");
`;

/** What the gate's drive of a job is made of, and how to find what it leaves. */
export type GatePlace = {
  readonly parts: GateDriveParts;
  readonly order: RunOrder;
  /** The runner's folder for temporary files. */
  readonly temporary: string;
  /** All processes of the job have it in their environment. */
  readonly mark: string;
};

/** A job in a clone whose base is named, unless the inputs say otherwise. */
export async function gatePlace(place: GitPlace, given: Inputs): Promise<GatePlace> {
  const base = place.commit({ "service.mjs": SERVICE });
  place.commit({ "README.md": "a change" });
  const clone = place.clone("clone", 1);
  const temporary = join(place.path, "temporary");
  mkdirSync(temporary);
  vi.stubEnv("RUNNER_TEMP", temporary);
  const defaults: Inputs =
    given["base-url"] === undefined
      ? { start: `'${process.execPath}' service.mjs`, "base-ref": base }
      : {};
  for (const [name, value] of Object.entries({ scenario: "a.toml", ...defaults, ...given })) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
  const inputs = readInputs();
  const port = await freePort();
  const target = `http://127.0.0.1:${port}`;
  const source = scenarioText("a.toml", SHORT);
  const { scenario } = loadScenarioText(source, { overrides: { target }, fallbackSeed: 1 });
  const folder = OutputFolder.create(join(place.path, "results"), { reuse: false });
  const mark = `${process.pid}.${place.path}`;
  const facts: ComparisonFacts = {
    eventKind: undefined,
    starts: inputs.server.start !== undefined,
    hasTarget: false,
    waitsElsewhere: false,
    baseline: "auto",
    duet: false,
    unfitLoad: undefined,
  };
  return {
    parts: {
      inputs,
      job: { event: undefined, api: undefined, shortfall: undefined },
      choice: chooseComparison(inputs.compare, facts),
      port,
      cwd: clone,
      env: new Map([["Z6_TEST", mark]]),
      console: { ...silent },
      signal: new AbortController().signal,
    },
    order: {
      source,
      scenario,
      overrides: { target },
      env: new Map(),
      settings: { failOnInconclusive: false },
      folder,
    },
    temporary,
    mark,
  };
}

const silent = {
  out: () => undefined,
  note: () => undefined,
  outColour: false,
  noteColour: false,
  isWatched: false,
  width: 80,
};

/** Lets `use` do with the rounds what it likes; the run is one on virtual time. */
export function fakeDrive(use: (rounds: Rounds) => Promise<void>): DriveRounds {
  return async (order, rounds) => {
    await use(rounds);
    return recordSimulation(order, defaultServer);
  };
}
