import { describe, expect, it } from "vitest";
import { artifactsOfRun, DigestError, readArtifact } from "../../../src/github/artifacts.ts";
import { findBaselines } from "../../../src/github/baselines.ts";
import { readNamedEntry, readOnlyEntry } from "../../../src/github/zip.ts";
import { hostileZips } from "../../github/hostile-zips.ts";
import { withGithub } from "../../github/session.ts";
import { ownRepository } from "../../github/state.ts";
import {
  artifactName,
  entry,
  payloads,
  queryOf,
  reasons,
  stored,
} from "../../github/stored-runs.ts";
import { zipOf } from "../../github/zip-writer.ts";

const wanted = { name: entry.name, bytesMax: 1024 * 1024 };

describe.each(hostileZips)("an archive that is hostile: $what", ({ archive, refusal }) => {
  const bytes = archive(entry.name);

  it("is refused by both readers, in memory", () => {
    expect(() => readNamedEntry(bytes, wanted)).toThrow(expect.objectContaining({ refusal }));
    expect(() => readOnlyEntry(bytes, wanted)).toThrow(`the archive is refused: `);
  });

  it("is no baseline: the next older run is read", () =>
    withGithub(async ({ github, api }) => {
      stored(github, "7");
      stored(github, "9", { artifact: { archive: bytes, digest: null, sizeInBytes: 500 } });
      const search = await findBaselines(api, queryOf({ count: 1 }));
      expect(payloads(search)).toEqual([7]);
      // The largest does not even come to be read.
      const isRead = bytes.length <= queryOf().rules.archiveBytesMax;
      expect(reasons(search)).toEqual([
        isRead ? "has a damaged artifact" : "could not be downloaded",
      ]);
    }));
});

describe("an archive that is good, and not the one GitHub stored", () => {
  it("is refused by its digest, whoever reads it", () =>
    withGithub(async ({ github, api }) => {
      const run = github.state.addRun();
      const digest = `sha256:${"0".repeat(64)}`;
      github.state.addArtifact(run, artifactName, zipOf(entry.name, "7"), { digest });
      const [artifact] = await artifactsOfRun(api, ownRepository, { runId: run.id });
      const limits = { archiveBytesMax: 5_000, entry: wanted };
      for (const others of ["refused", "ignored"] as const) {
        const at = { repository: ownRepository, artifact: artifact! };
        const read = readArtifact(api, at, { ...limits, others });
        await expect(read).rejects.toBeInstanceOf(DigestError);
      }
    }));
});
