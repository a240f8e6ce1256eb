import type { ArtifactUploader } from "./upload.ts";

/**
 * GitHub's own client, as its upload protocol is not public. It is several times as large as all
 * else together, so it is loaded when it is first used, from a file of its own in the bundle.
 */
export const actionsUploader: ArtifactUploader = {
  async upload({ name, files, folder, retentionDays, compressionLevel }) {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const { id, digest, size } = await new DefaultArtifactClient().uploadArtifact(
      name,
      [...files],
      folder,
      { compressionLevel, ...(retentionDays !== undefined && { retentionDays }) },
    );
    if (id === undefined) throw new Error("the artifact service gave no id");
    return { id, digest, bytes: size };
  },
};
