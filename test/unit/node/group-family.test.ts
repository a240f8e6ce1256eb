import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { GroupFamily } from "../../../src/node/group-family.ts";

describe.skipIf(process.platform === "win32")("a family that is known as a group only", () => {
  it("is there until it is signalled, and is gone for good", async () => {
    const leader = spawn("sh", ["-c", "sleep 1000 & echo ready; wait"], {
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    });
    await once(leader.stdout, "data");
    const family = new GroupFamily(leader.pid!);
    expect(family.members()).toEqual([leader.pid]);
    family.signal("SIGKILL");
    // All that had the pipe open has ended.
    await once(leader, "close");
    await expect.poll(() => family.members(), { timeout: 20_000 }).toEqual([]);
    family.signal("SIGKILL");
    expect(family.members()).toEqual([]);
  });
});
