import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isQuiet, parseProcessStat, parseProcStat } from "../../../bench/foreign-load.ts";
import { coresOf, parseCpuList } from "../../../bench/machine.ts";
import { childrenTimes, steadyCpuShare } from "../../../bench/measured-process.ts";
import { parseTraceGc } from "../../../bench/trace-gc.ts";

describe("the machine's CPU time", () => {
  it("is that of processes, and what the host took", () => {
    const text =
      "cpu  137690 10552 37916 144818 519 0 3830 120 0 0\n" +
      "cpu0 69127 4907 18603 73059 89 0 1919 56 0 0\n" +
      "cpu1 68563 5644 19313 71758 430 0 1910 63 0 0\nintr 3087257 0\n";
    expect(parseProcStat(text)).toEqual({ busy: 186_158, steal: 120, cores: 2 });
  });

  it("of a process counts the children it has waited for, whatever its name is", () => {
    const fields = "S 17656 17656 2034 0 -1 4194304 99 0 0 0 10 20 300 4000 20 0 1 0 168778";
    expect(parseProcessStat(`18830 (a ) (b) ${fields}`)).toEqual({ parent: 17_656, ticks: 4_330 });
  });

  it("leaves it quiet while others take little", () => {
    expect(isQuiet({ foreignShare: 0.04, stealShare: 0.01 })).toBe(true);
    expect(isQuiet({ foreignShare: 0.06, stealShare: 0 })).toBe(false);
    expect(isQuiet({ foreignShare: 0, stealShare: 0.03 })).toBe(false);
  });
});

describe("the cores of client and server", () => {
  it("are of two physical cores where there are two", () => {
    const pairs = (core: number): readonly number[] => [core & ~1, core | 1];
    expect(coresOf([0, 1, 2, 3], pairs)).toEqual({ server: "0", client: "2", both: "0,2" });
  });

  it("are two threads of one core when there is no other", () => {
    expect(coresOf([4, 5], () => [4, 5])).toEqual({ server: "4", client: "5", both: "4,5" });
  });

  it("are not chosen on a machine with one", () => {
    expect(coresOf([0], () => [0]).client).toBeUndefined();
  });

  it("are read as the kernel lists them", () => {
    expect([parseCpuList("0-2,8"), parseCpuList("5"), parseCpuList("")]).toEqual([
      [0, 1, 2, 8],
      [5],
      [],
    ]);
  });
});

describe("a process seen from outside", () => {
  it("took what its shell says of its children", () => {
    const report = "4711\n0m0.001s 0m0.002s\n1m2.500s 0m0.250s\n";
    expect(childrenTimes(report)).toEqual({ userSeconds: 62.5, systemSeconds: 0.25 });
    expect(childrenTimes("4711\n")).toBeUndefined();
  });

  it("has a share of a core between its start and its end", () => {
    const at = (seconds: number, cpu: number) => ({ at: seconds, cpu, residentBytes: 0 });
    const usage = {
      stdout: "",
      stderr: "",
      wallSeconds: 6,
      userSeconds: 0,
      systemSeconds: 0,
      residentBytesMax: 0,
      observations: [at(0.5, 0.4), at(1, 0.5), at(3, 0.7), at(5, 0.9), at(5.5, 1.4)],
    };
    expect(steadyCpuShare(usage, 5)).toBeCloseTo(0.1);
    expect(steadyCpuShare(usage, 1)).toBeNaN();
  });
});

describe("V8's trace of garbage collections", () => {
  it("tells every pause, and nothing else that was printed", () => {
    const text = readFileSync(
      new URL("../../fixtures/bench/trace-gc.txt", import.meta.url),
      "utf8",
    );
    const pauses = parseTraceGc(text);
    expect(pauses.length).toBe(text.trimEnd().split("\n").length - 1);
    expect(new Set(pauses.map(({ kind }) => kind))).toEqual(new Set(["Scavenge", "Mark-Compact"]));
    const line =
      "[7:0x1051]   159 ms: Mark-Compact (reduce) 34.9 (93.8) -> 10.3 (76.1) MB, pooled: 10 MB, 7.92 / 0.00 ms  (+ 0.2 ms in 1 steps)";
    expect(parseTraceGc(line)).toEqual([
      { heap: "1051", kind: "Mark-Compact", atMillis: 159, millis: 7.92 },
    ]);
  });
});
