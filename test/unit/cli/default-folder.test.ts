import { describe, expect, it } from "vitest";
import { defaultFolder } from "../../../src/cli/default-folder.ts";

const time = new Date("2026-01-31T23:59:59.042Z");

describe("the folder of a run that names none", () => {
  it("has the scenario's name and the time", () => {
    expect(defaultFolder("Check out, slowly", time)).toBe(
      "z6-results/check-out-slowly-20260131T235959042Z",
    );
  });

  it.each(["../../etc", "a/b", "..", "名前", ""])("is one folder for %j as well", (name) => {
    expect(defaultFolder(name, time)).toMatch(/^z6-results\/[a-z0-9-]+-20260131T235959042Z$/u);
  });
});
