import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { actionsUploader } from "../../../src/github/actions-uploader.ts";
import { artifactName } from "../../../src/github/artifact-name.ts";
import { artifactsOfRun, readArtifact } from "../../../src/github/artifacts.ts";
import { type ArtifactUploader, type Upload, uploadArtifact } from "../../../src/github/upload.ts";
import { type Session, withGithub } from "../../github/session.ts";
import { ownRepository, type Run } from "../../github/state.ts";

const upload: Upload = {
  name: "z6-log",
  files: ["a"],
  folder: "/",
  retentionDays: undefined,
  compressionLevel: 6,
};
const artifact = { id: 7, digest: "00", bytes: 1 };
const taken = new Error(
  "Failed request: (409) Conflict: an artifact with this name already exists",
);

/** Refuses the first names with an error each. */
function uploaderOf(...errors: readonly Error[]): ArtifactUploader & { readonly names: string[] } {
  const left = [...errors];
  const names: string[] = [];
  return {
    names,
    upload: ({ name }) => {
      names.push(name);
      const error = left.shift();
      return error === undefined ? Promise.resolve(artifact) : Promise.reject(error);
    },
  };
}

describe("an upload", () => {
  it("bears the name it was given", async () => {
    expect(await uploadArtifact(uploaderOf(), upload)).toEqual({
      kind: "uploaded",
      name: "z6-log",
      artifact,
      warning: undefined,
    });
  });

  it("whose name is taken gets a number, and a warning", async () => {
    const uploader = uploaderOf(taken, taken);
    const result = await uploadArtifact(uploader, upload);
    expect(uploader.names).toEqual(["z6-log", "z6-log-2", "z6-log-3"]);
    expect(result).toMatchObject({
      kind: "uploaded",
      name: "z6-log-3",
      warning: expect.stringMatching(/z6-log already.*matrix/u),
    });
  });

  it("gives up after five names", async () => {
    const uploader = uploaderOf(...Array.from({ length: 9 }, () => taken));
    expect(await uploadArtifact(uploader, upload)).toMatchObject({ kind: "failed" });
    expect(uploader.names).toHaveLength(5);
  });

  it.each([
    { name: "GHESNotSupportedError", message: "not supported", warning: /Enterprise Server/u },
    {
      name: "UsageError",
      message: "Artifact storage quota has been hit",
      warning: /storage is full/u,
    },
    {
      name: "Error",
      message: "ENOENT\n::error::x",
      warning: /^the artifact[^\n]*ENOENT ::error::x$/u,
    },
  ])("that fails with $name is a warning, not an error", async ({ name, message, warning }) => {
    const error = Object.assign(new Error(message), { name });
    const result = await uploadArtifact(uploaderOf(error), upload);
    expect(result).toEqual({ kind: "failed", warning: expect.stringMatching(warning) });
  });

  it("that never ends is left alone", async () => {
    const uploader = { upload: () => new Promise<never>(() => undefined) };
    const result = await uploadArtifact(uploader, upload, 5);
    expect(result).toMatchObject({ warning: expect.stringMatching(/longer than/u) });
  });
});

describe("GitHub's own client", () => {
  const content = "some bytes of a log ".repeat(99);

  /** In the environment of a job, with a file to upload. */
  function inJob(
    test: (session: Session, job: { readonly run: Run; readonly upload: Upload }) => Promise<void>,
  ): Promise<void> {
    return withGithub(async (session) => {
      const folder = mkdtempSync(join(tmpdir(), "z6-upload-"));
      const run = session.github.state.addRun();
      const environment = session.github.environment(run);
      for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
      // The client reports its progress there.
      const said = vi.spyOn(process.stdout, "write").mockReturnValue(true);
      try {
        const path = join(folder, "run.z6log");
        writeFileSync(path, content);
        await test(session, { run, upload: { ...upload, files: [path], folder } });
      } finally {
        said.mockRestore();
        vi.unstubAllEnvs();
        rmSync(folder, { recursive: true });
      }
    });
  }

  it("stores an archive that our own reader reads", async () => {
    await inJob(async ({ github, api }, job) => {
      const result = await uploadArtifact(actionsUploader, job.upload);
      expect(result).toMatchObject({ kind: "uploaded", name: "z6-log", warning: undefined });
      const repository = ownRepository;
      const [found] = await artifactsOfRun(api, repository, { runId: job.run.id, name: "z6-log" });
      expect(result).toMatchObject({ artifact: { id: found?.id, bytes: found?.bytes } });
      const limits = { archiveBytesMax: 100_000, others: "refused" } as const;
      const entry = { name: "run.z6log", bytesMax: 100_000 };
      const at = { repository, artifact: found! };
      const read = await readArtifact(api, at, { ...limits, entry });
      expect(new TextDecoder().decode(read)).toBe(content);
      expect(github.problems).toEqual([]);
    });
  });

  it("says when a name is taken, and takes the next", async () => {
    await inJob(async (_, job) => {
      await uploadArtifact(actionsUploader, job.upload);
      expect(await uploadArtifact(actionsUploader, job.upload)).toMatchObject({
        kind: "uploaded",
        name: "z6-log-2",
      });
    });
  });

  it("says when the storage is full", async () => {
    await inJob(async ({ github }, job) => {
      const msg = "insufficient usage to create artifact";
      github.service.refusal = { status: 403, json: { code: "permission_denied", msg } };
      expect(await uploadArtifact(actionsUploader, job.upload)).toMatchObject({
        kind: "failed",
        warning: expect.stringMatching(/storage is full/u),
      });
    });
  });

  it("is not there on a server without the service", async () => {
    await inJob(async (_, job) => {
      vi.stubEnv("GITHUB_SERVER_URL", "https://ghe.acme.dev");
      expect(await uploadArtifact(actionsUploader, job.upload)).toMatchObject({
        warning: expect.stringMatching(/Enterprise Server/u),
      });
    });
  });
});

describe("an artifact's name", () => {
  it("is its parts", () => {
    expect(artifactName("z6", "summary", "checkout", "")).toBe("z6-summary-checkout");
  });

  it.each(["a/b", 'a"b:<>|*?', "a\nb", "ü", "a b", "x".repeat(500), ""])(
    "of %j is one that GitHub accepts, and short",
    (part) => {
      expect(artifactName("z6", part)).toMatch(/^[A-Za-z0-9._-]{2,120}$/u);
    },
  );

  it("differs where the parts differ", () => {
    const parts = ["a/b", "a-b", "a:b", "a?b", `${"x".repeat(500)}1`, `${"x".repeat(500)}2`];
    expect(new Set(parts.map((part) => artifactName(part))).size).toBe(parts.length);
  });
});
