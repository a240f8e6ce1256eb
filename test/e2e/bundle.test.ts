import { cpSync, existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { realRuns } from "./patience.ts";
import { bundleFolder } from "./programs.ts";
import { withRepository } from "./repository.ts";

describe.skipIf(!existsSync(bundleFolder))("the committed bundle, all alone", realRuns, () => {
  it("runs, stores and comments without a module from anywhere else", () =>
    withRepository(async (repository) => {
      const bundle = `${repository.place.path}/action/dist`;
      cpSync(bundleFolder, bundle, { recursive: true });
      const { state } = repository.github;
      // What uploads is a file of its own, which is loaded only then.
      const base = await repository.push({}, { bundle });
      expect(base.exitCode).toBe(0);
      expect(state.artifacts.map(({ name }) => name)).toContain("z6-summary-checkout");
      const step = await repository.pullRequest(state.addPull({ number: 70 }), {}, { bundle });
      expect(step.outputs.get("baseline-run-ids")).toBe(`${base.run.id}`);
      expect(state.comments).toHaveLength(1);
    }));
});
