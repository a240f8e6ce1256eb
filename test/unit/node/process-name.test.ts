import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { isAlive, ownName } from "../../../src/node/process-name.ts";

describe("the name of a process", () => {
  it("is that of one that is alive, until it ends", async () => {
    expect(isAlive(ownName())).toBe(true);
    const child = spawn(process.execPath, ["-e", "0"]);
    const pid = child.pid!;
    await once(child, "exit");
    expect(isAlive(`${pid}-0`)).toBe(false);
  });

  it.runIf(process.platform === "linux")("is not that of a later one with its pid", () => {
    expect(isAlive(`${process.pid}-1`)).toBe(false);
  });

  it.each(["", "1", "x-y", "-1-0", "0-", "1-0-2"])("%j is none", (name) => {
    expect(isAlive(name)).toBe(false);
  });
});
