import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { pinned, usableCores } from "../../../src/node/cpu-cores.ts";

const folder = mkdtempSync(join(tmpdir(), "z6-cpus-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A machine that lists these CPUs as allowed, with these lists of threads by CPU. */
function machine(name: string, allowed: string, siblings: readonly string[]) {
  const proc = join(folder, name, "proc");
  const sys = join(folder, name, "sys");
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  write(join(proc, "self/status"), `Name:\tnode\nCpus_allowed_list:\t${allowed}\nMems:\t0\n`);
  for (const [cpu, list] of siblings.entries()) {
    write(join(sys, `devices/system/cpu/cpu${cpu}/topology/thread_siblings_list`), `${list}\n`);
  }
  return { proc, sys };
}

describe("the CPUs of this machine, by core", () => {
  it("are those that the process may use", () => {
    const threads = ["0,4", "1,5", "2,6", "3,7", "0,4", "1,5", "2,6", "3,7"];
    expect(usableCores(machine("whole", "0-7", threads))).toEqual([
      [0, 4],
      [1, 5],
      [2, 6],
      [3, 7],
    ]);
    expect(usableCores(machine("part", "0-2,4", threads))).toEqual([[0, 4], [1], [2]]);
  });

  it.each(["", "a", "0-", "3-9000", "0,,1"])("are not told by a list like %j", (allowed) => {
    expect(usableCores(machine("odd", allowed, ["0", "1"]))).toBeUndefined();
  });

  it("are not told where the system does not show its cores, or anything", () => {
    expect(usableCores(machine("hidden", "0-1", ["0"]))).toBeUndefined();
    expect(usableCores({ proc: join(folder, "none") })).toBeUndefined();
  });
});

describe("a command that is kept to some CPUs", () => {
  it("is started by taskset", () => {
    expect(pinned([1, 3], ["bash", "-c", "true"])).toEqual([
      "taskset",
      "--cpu-list",
      "1,3",
      "bash",
      "-c",
      "true",
    ]);
  });
});
