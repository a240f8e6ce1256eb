import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { machineLimits } from "../../../src/node/machine-limits.ts";

const folder = mkdtempSync(join(tmpdir(), "z6-proc-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const line = (soft: string, hard: string): string =>
  `Max open files            ${soft.padEnd(20)} ${hard.padEnd(20)} files     \n`;
const limits = `Limit                     Soft Limit           Hard Limit           Units     \n${line("4096", "8192")}`;

/** A folder with these files, as proc(5) has them. */
function proc(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return join(folder, name);
}

describe("what the machine lets a process open", () => {
  it("is its soft limit, and what it has open", () => {
    const path = proc("plain", { "self/limits": limits, "self/fd/0": "", "self/fd/1": "" });
    expect(machineLimits(path).descriptors).toEqual({ limit: 4096, used: 2 });
  });

  it("is not bounded where the system says so", () => {
    const text = line("unlimited", "unlimited");
    const path = proc("unlimited", { "self/limits": text, "self/fd/0": "" });
    expect(machineLimits(path).descriptors).toBe(undefined);
  });

  it.each([
    ["0\n", "nowhere"],
    ["1\n", "everywhere"],
    ["2\n", "loopback"],
    ["7\n", "nowhere"],
  ])("are these ports, used again as tcp_tw_reuse = %j says", (text, reuse) => {
    const path = proc("ports", {
      "sys/net/ipv4/ip_local_port_range": "32768\t60999\n",
      "sys/net/ipv4/tcp_tw_reuse": text,
    });
    expect(machineLimits(path).ports).toEqual({ first: 32_768, last: 60_999, reuse });
  });

  it("is not known where there is no such file, or another", () => {
    expect(machineLimits(join(folder, "absent"))).toEqual({
      descriptors: undefined,
      ports: undefined,
    });
    const path = proc("odd", {
      "self/limits": "nothing\n",
      "self/fd/0": "",
      "sys/net/ipv4/ip_local_port_range": "many\n",
    });
    expect(machineLimits(path)).toEqual({ descriptors: undefined, ports: undefined });
  });

  it.runIf(process.platform === "linux")("is known on Linux", () => {
    const { descriptors, ports } = machineLimits();
    expect(descriptors!.used).toBeGreaterThan(2);
    expect(descriptors!.limit).toBeGreaterThan(descriptors!.used);
    expect(ports!.last).toBeGreaterThan(ports!.first);
  });
});
