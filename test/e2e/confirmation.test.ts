import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { confirm, type ConfirmationParts } from "../../src/action/confirmation.ts";
import { recordSimulation, type RecordedRun, type RunOrder } from "../../src/app/recorded-run.ts";
import type { DriveRounds } from "../../src/app/side-by-side.ts";
import { NANOS_PER_SECOND } from "../../src/base/time.ts";
import { withPaired } from "../../src/gate/ab/paired-verdict.ts";
import type { Judgement } from "../../src/gate/judgement.ts";
import { constantLoad } from "../../src/scenario/pairing.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { defaultServer } from "../../src/sim/server-model.ts";
import { judged, pairedRounds } from "../unit/gate/ab/paired-rounds.ts";
import { passed, suspectedIn } from "../unit/gate/suspected.ts";
import type { Inputs } from "./action-step.ts";
import { fakeDrive, gatePlace } from "./gate-place.ts";
import { withGitPlace } from "./git-place.ts";
import { processesMarked } from "./service-place.ts";

type Setting = Partial<Pick<ConfirmationParts, "drive" | "obstacle" | "besideStored">> & {
  readonly inputs?: Inputs;
  /** Of the run that is made to find out. */
  readonly judgement?: Judgement;
  /** The job's. */
  readonly signal?: AbortSignal;
  /** Of the load that was driven. */
  readonly seconds?: number;
};

const lenient = { failOnInconclusive: false };
const decided = (head: number): Judgement =>
  withPaired(passed, judged(pairedRounds({ head: () => head })), lenient);

/** Finds out about a suspicion of p50. Servers are real, and so is a run of the head alone. */
function confirmed({ inputs = {}, judgement = passed, signal, seconds, ...setting }: Setting) {
  return withGitPlace(async (place) => {
    const { parts, order: given, temporary, mark } = await gatePlace(place, inputs);
    const run = await recordSimulation(given, defaultServer);
    const order = seconds === undefined ? given : { ...given, scenario: lasting(given, seconds) };
    const result = await confirm(
      { ...run, judgement: suspectedIn("p50") },
      {
        gate: signal === undefined ? parts : { ...parts, signal },
        order,
        drive: unwanted,
        obstacle: undefined,
        judge: (again: RecordedRun) => Promise.resolve({ ...again, judgement }),
        besideStored: () => suspectedIn("p50"),
        ...setting,
      },
    );
    expect(processesMarked(mark)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
    return { ...result, files: readdirSync(order.folder.path).toSorted() };
  });
}

function lasting({ scenario }: RunOrder, seconds: number): Scenario {
  return { ...scenario, load: constantLoad(scenario.load, seconds * NANOS_PER_SECOND) };
}

const unwanted = fakeDrive(() => Promise.reject(new Error("nobody wants this drive")));
const wanted: DriveRounds = fakeDrive(async ({ restart }) => {
  await restart(1);
});

describe.runIf(process.platform === "linux")("a suspicion", { timeout: 90_000 }, () => {
  beforeEach(() => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it("is confirmed by base and head side by side, whose log takes the usual name", async () => {
    const { judgement, run, notes, files } = await confirmed({
      drive: wanted,
      judgement: decided(1.3),
    });
    expect(judgement.verdict).toBe("fail");
    expect(judgement.notes[0]).toContain("confirm that the change made it worse");
    expect(run!.logPath).toMatch(/events\.z6log$/u);
    expect(run!.scenario.eventLogPath).toBeUndefined();
    expect(notes[0]).toMatch(/^Compared with [0-9a-f]{12} /u);
    expect(notes.at(-1)).toBe("The log of the suspected run is suspected.z6log.");
    expect(files).toContain("suspected.z6log");
    expect(files).not.toContain("confirmation.z6log");
  });

  it("is cleared by them", async () => {
    const { judgement, run } = await confirmed({ drive: wanted, judgement: decided(1) });
    expect(judgement.verdict).toBe("pass");
    expect(run).toBeDefined();
  });

  it("stays when they measured nothing, with their log beside its own", async () => {
    const invalid = { ...passed, verdict: "invalid", reasons: ["Late."] } as const;
    const result = await confirmed({ drive: wanted, judgement: invalid });
    const { judgement, run, notes, files } = result;
    expect([judgement.verdict, run, notes]).toEqual(["inconclusive", undefined, []]);
    expect(judgement.notes.at(-1)).toBe(
      "Base and head were measured side by side to find out, to no avail (confirmation.z6log): Late.",
    );
    expect(files).toEqual(expect.arrayContaining(["confirmation.z6log", "events.z6log"]));
  });

  it("stays when the head does not run beside the base", async () => {
    const inputs = { setup: '[ "$Z6_VARIANT" != head ]' };
    const { judgement, run } = await confirmed({ inputs });
    expect([judgement.verdict, run]).toEqual(["inconclusive", undefined]);
    expect(judgement.notes.at(-1)).toBe(
      "Base and head side by side could not tell whether that is so: head: the setup command ended with exit code 1.",
    );
  });

  it("has the head measured once more where base is not to be had, and is seen twice", async () => {
    const inputs = { setup: '[ "$Z6_VARIANT" != base ]' };
    const { judgement, run, notes, files } = await confirmed({ inputs });
    expect([judgement.verdict, run]).toEqual(["inconclusive", undefined]);
    expect(judgement.notes.at(-1)).toContain("suspected again: p50 of all exchanges");
    expect(notes[0]).toContain("base: the setup command ended with exit code 1.");
    expect(files).toEqual(
      expect.arrayContaining(["events.z6log", "rerun.z6log", "server-rerun.log"]),
    );
  });

  it("is gone when the head is not suspected once more", async () => {
    const obstacle = "No server is started by the action.";
    const { judgement, notes } = await confirmed({ obstacle, besideStored: () => suspectedIn() });
    expect(judgement.verdict).toBe("pass");
    expect(notes).toEqual([
      `Base and head were not measured side by side: ${obstacle} The log of the second run of the head is rerun.z6log.`,
    ]);
  });

  it("stays when the second run is no measure, and when there is none", async () => {
    const obstacle = "No server is started by the action.";
    const failed = { ...passed, verdict: "fail", reasons: ["Too many failures."] } as const;
    const second = await confirmed({ obstacle, judgement: failed });
    expect(second.judgement.verdict).toBe("inconclusive");
    expect(second.judgement.notes.at(-1)).toBe(
      "The head was measured once more to find out, to no avail: Too many failures.",
    );
    const none = await confirmed({ obstacle, inputs: { start: "exit 3" } });
    expect(none.judgement.notes.at(-1)).toContain("to no avail: the server ended with exit code 3");
  });

  it("stays when it is a long run that would have to be made once more", async () => {
    const { judgement, files } = await confirmed({ seconds: 1200 });
    expect(judgement.verdict).toBe("inconclusive");
    expect(judgement.notes.at(-1)).toContain("would take another 20m (the most is 10m)");
    expect(files).toEqual(["events.z6log"]);
  });

  it("is no excuse for a bug, and nobody's concern when the job is cancelled", async () => {
    const drive = fakeDrive(() => Promise.reject(new Error("a bug")));
    await expect(confirmed({ drive })).rejects.toThrow("a bug");
    const signal = AbortSignal.abort(new Error("cancelled"));
    await expect(confirmed({ signal })).rejects.toThrow("cancelled");
    const obstacle = "No server is started by the action.";
    await expect(confirmed({ signal, obstacle })).rejects.toThrow("cancelled");
  });
});
