import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  COMPARISON_BYTES_MAX,
  COMPARISON_FILE,
  parseComparisonSummary,
  sealedComparison,
} from "../../src/app/comparison-summary.ts";
import type { ComparisonSummary } from "../../src/gate/ab/comparison-summary.ts";
import { readNamedEntry, readOnlyEntry } from "../../src/github/zip.ts";
import type { Artifact, Run } from "../github/state.ts";
import { zipOf } from "../github/zip-writer.ts";
import { BASE_MILLIS, type ComparedService, withComparedService } from "./compared-service.ts";
import { realRuns } from "./patience.ts";
import { runCli } from "./programs.ts";

const ARTIFACT = "z6-starts-checkout";

function comparisonsOf({ github: { state } }: ComparedService, run: Run): readonly Artifact[] {
  return state.artifacts.filter(({ name, runId }) => name === ARTIFACT && runId === run.id);
}

function comparisonIn({ archive }: Artifact): ComparisonSummary {
  const entry = { name: COMPARISON_FILE, bytesMax: COMPARISON_BYTES_MAX };
  const read = parseComparisonSummary(readOnlyEntry(archive, entry));
  if ("refused" in read) throw new Error(`the comparison ${read.refused}`);
  return read.value;
}

/** A file that a run has stored with its log. */
function storedFile({ github: { state } }: ComparedService, run: Run, name: string): Uint8Array {
  const artifact = state.artifacts.find((each) => {
    return each.runId === run.id && each.name.startsWith("z6-log-");
  });
  return readNamedEntry(artifact!.archive, { name, bytesMax: 10_000_000 });
}

function json(text: string): { readonly paired: { readonly start_spread: unknown } } {
  return JSON.parse(text) as ReturnType<typeof json>;
}

describe.runIf(process.platform === "linux")("a comparison side by side", realRuns, () => {
  it("leaves for the next ones what starts differ by, which judge by it, then and later", () =>
    withComparedService({ headMillis: BASE_MILLIS }, async (service) => {
      const { github, place } = service;
      // Two short rounds say little of each other; only that they are told is of interest.
      const night = await service.nightly({ rounds: "2" });
      expect(["pass", "inconclusive"]).toContain(night.outputs.get("verdict"));
      expect(night.summary).toContain("taken to differ by 1% until 8 rounds");
      const [stored] = comparisonsOf(service, night.run);
      const first = comparisonIn(stored!);
      expect(first).toMatchObject({ identical: true, starts: 2, scenario: { name: "checkout" } });
      expect(first.origin).toMatchObject({ runId: night.run.id, ref: "refs/heads/main" });

      const add = (event: string, by: number): void => {
        const rounds = [by, -by, by, -by].map((estimate, round) => {
          return { round, estimate, error: 0.001 };
        });
        const bytes = sealedComparison({ ...first, starts: 4, rounds });
        const run = github.state.addRun({ event, createdAt: Date.now() });
        github.state.addArtifact(run, ARTIFACT, zipOf(COMPARISON_FILE, bytes));
      };
      for (let nights = 0; nights < 3; nights += 1) add("schedule", 0.01);
      // Whoever opens a pull request could blind the gate by these.
      for (let hostile = 0; hostile < 3; hostile += 1) add("pull_request", 6);

      const pull = await service.job({ rounds: "2" });
      expect(["pass", "inconclusive"]).toContain(pull.outputs.get("verdict"));
      expect(pull.summary).toMatch(
        /Starts of the same code differ by \d\S*% \(14 rounds of 4 runs\)/u,
      );
      expect(comparisonsOf(service, pull.run)).toEqual([]);

      const { paired } = json(
        new TextDecoder().decode(storedFile(service, pull.run, "metrics.json")),
      );
      expect(paired.start_spread).toMatchObject({ rounds: 14, runs: 4 });
      place.write("stored/events.z6log", storedFile(service, pull.run, "events.z6log"));
      const log = join(place.path, "stored/events.z6log");
      const replay = await runCli(["replay", log], { cwd: place.path });
      expect(replay.stderr + replay.stdout).toContain("identical");
      // GitHub is not asked again: the log alone gives all of the judgement.
      for (const command of [
        ["report", log, "--format", "json"],
        ["judge", log, "--json"],
      ]) {
        const again = await runCli(command, { cwd: place.path });
        expect(json(again.stdout).paired).toEqual(paired);
        expect(again.exitCode).toBe(pull.exitCode);
      }
    }));
});
