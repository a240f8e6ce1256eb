import { readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { driveGate } from "../../src/action/gate-drive.ts";
import { VariantError } from "../../src/action/server-pair.ts";
import type { DriveRounds } from "../../src/app/side-by-side.ts";
import type { Inputs } from "./action-step.ts";
import { fakeDrive, gatePlace } from "./gate-place.ts";
import { type GitPlace, withGitPlace } from "./git-place.ts";
import { processesMarked } from "./service-place.ts";

type Setting = {
  readonly inputs: Inputs;
  readonly drive: DriveRounds;
  readonly place: GitPlace;
};

/** The gate's drive in a clone whose base is named, with a fake drive of two servers. */
async function driven({ inputs, drive, place }: Setting) {
  const { parts, order, temporary, mark } = await gatePlace(place, inputs);
  try {
    const result = await driveGate(parts, order, drive);
    return { ...result, files: readdirSync(order.folder.path) };
  } finally {
    expect(processesMarked(mark)).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);
  }
}

const unwanted = fakeDrive(() => Promise.reject(new Error("nobody wants this drive")));

const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

describe.runIf(process.platform === "linux")("the gate's drive", { timeout: 90_000 }, () => {
  beforeEach(() => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it("gives a drive of two servers both of them, anew for each round, and stops them", () =>
    withGitPlace(async (place) => {
      const answers: string[] = [];
      let count: number | undefined;
      const drive = fakeDrive(async (rounds) => {
        count = rounds.count;
        for (const round of [1, 2, 3]) {
          const { base, head } = await rounds.restart(round);
          answers.push(await textOf(base), await textOf(head));
        }
        expect(rounds.signal.aborted).toBe(false);
      });
      const result = await driven({ inputs: { rounds: "3" }, drive, place });
      expect(count).toBe(3);
      expect(answers).toEqual(["base", "head", "base", "head", "base", "head"]);
      expect(result.comparedWith).toMatch(
        /^Compared with [0-9a-f]{12} \(.*\), which was measured beside it/u,
      );
      expect(result.notes).toEqual([]);
      expect(result.files).toContain("server-head-3.log");
    }));

  it("takes all down again when the drive fails", () =>
    withGitPlace(async (place) => {
      const drive = fakeDrive(async ({ restart }) => {
        await restart(1);
        throw new Error("the disk is full");
      });
      await expect(driven({ inputs: {}, drive, place })).rejects.toThrow("the disk is full");
    }));

  it("says that a server has gone, whatever the drive says of that", () =>
    withGitPlace(async (place) => {
      const drive = fakeDrive(async ({ restart, signal }) => {
        const { head } = await restart(1);
        await textOf(`${head}/exit`);
        await new Promise((resolve) => {
          signal.addEventListener("abort", resolve, { once: true });
        });
        throw new Error("connection refused");
      });
      const result = driven({ inputs: {}, drive, place });
      await expect(result).rejects.toThrow(
        "head: the server ended with exit code 7 during round 1",
      );
    }));

  it("says that a server has gone, when the drive has not noticed", () =>
    withGitPlace(async (place) => {
      const drive = fakeDrive(async ({ restart, signal }) => {
        const { base } = await restart(1);
        await textOf(`${base}/exit`);
        await new Promise((resolve) => {
          signal.addEventListener("abort", resolve, { once: true });
        });
      });
      await expect(driven({ inputs: {}, drive, place })).rejects.toThrow(VariantError);
    }));

  it("says that a server did not start again", () =>
    withGitPlace(async (place) => {
      const start = `if [ "$Z6_VARIANT" = head ] && [ -e begun ]; then exit 9; fi
        touch begun; exec '${process.execPath}' service.mjs`;
      const drive = fakeDrive(async ({ restart }) => {
        await restart(1);
        await restart(2);
      });
      await expect(driven({ inputs: { start }, drive, place })).rejects.toThrow(
        "head: the server ended with exit code 9 before it was ready",
      );
    }));

  it("measures head alone when auto finds that base does not work, and says so", () =>
    withGitPlace(async (place) => {
      const inputs = { setup: 'echo "no compiler"; [ "$Z6_VARIANT" != base ]' };
      const result = await driven({ inputs, drive: unwanted, place });
      expect(result.comparedWith).toBeUndefined();
      expect(result.notes).toEqual([
        "Head was measured alone (base: the setup command ended with exit code 1).",
      ]);
      expect(result.files).toContain("server.log");
      expect(result.run.metrics.measured.succeeded).toBeGreaterThan(0);
    }));

  it.each([
    ["a base that does not work, where base is asked for", { compare: "base" }, "base"],
    ["a head that does not work, even for auto", {}, "head"],
  ])("fails for %s", (_, more, variant) =>
    withGitPlace(async (place) => {
      const inputs = { ...more, setup: `[ "$Z6_VARIANT" != ${variant} ]` };
      const result = driven({ inputs, drive: unwanted, place });
      await expect(result).rejects.toThrow(`${variant}: the setup command ended with exit code 1`);
    }),
  );

  it("gives a drive two addresses as they are, and starts nothing", () =>
    withGitPlace(async (place) => {
      const targets: unknown[] = [];
      const drive = fakeDrive(async ({ restart }) => {
        targets.push(await restart(1), await restart(2));
      });
      const inputs = { "base-url": "http://127.0.0.1:1", target: "http://127.0.0.1:2" };
      const result = await driven({ inputs, drive, place });
      const both = { base: "http://127.0.0.1:1", head: "http://127.0.0.1:2" };
      expect(targets).toEqual([both, both]);
      expect(result.comparedWith).toContain("http://127.0.0.1:1,");
      expect(result.files).not.toContain("server.log");
    }));
});
