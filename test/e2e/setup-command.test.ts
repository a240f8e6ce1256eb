import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { FileError } from "../../src/base/errors.ts";
import { ServiceError } from "../../src/node/service-error.ts";
import type { ServiceProcess } from "../../src/node/service-process.ts";
import { runSetup } from "../../src/node/setup-command.ts";
import { eventually, markedEnvironment, processesMarked } from "./service-place.ts";
import { withWorkplace } from "./workplace.ts";

type Setup = {
  readonly result: Promise<ServiceProcess>;
  readonly lines: readonly string[];
  readonly processes: () => readonly number[];
};

function setUp(command: string, { cwd, signal }: { cwd: string; signal?: AbortSignal }): Setup {
  const mark = randomUUID();
  const lines: string[] = [];
  const result = runSetup({
    command,
    cwd,
    env: markedEnvironment(mark),
    onLine: (line) => lines.push(line),
    signal: signal ?? new AbortController().signal,
  });
  return { result, lines, processes: () => processesMarked(mark) };
}

describe.runIf(process.platform === "linux")("a setup command", () => {
  it("runs to its end, and its output is seen", () =>
    withWorkplace(async ({ path, read }) => {
      const { result, lines, processes } = setUp("echo building\nprintf built > output", {
        cwd: path,
      });
      await result;
      expect(lines).toEqual(["building"]);
      expect(read("output")).toBe("built");
      expect(processes()).toEqual([]);
    }));

  it.each([
    ["exit 3", "exit code 3"],
    ["false; true", "exit code 1"],
    ["false | true", "exit code 1"],
    ["kill -KILL $$", "signal SIGKILL"],
  ])("%j has failed", async (command, end) => {
    await withWorkplace(async ({ path }) => {
      const { result, processes } = setUp(`sleep 1000 &\necho 'no such package'; ${command}`, {
        cwd: path,
      });
      const error: unknown = await result.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ServiceError);
      expect(error).toMatchObject({
        message: `the setup command ended with ${end}`,
        lastLines: ["no such package"],
        hint: "its last line is: no such package",
      });
      expect(processes()).toEqual([]);
    });
  });

  it("may leave a database in the background, until it is stopped", () =>
    withWorkplace(async ({ path }) => {
      const { result, processes } = setUp("setsid sleep 1000 &", { cwd: path });
      const setup = await result;
      expect(processes().length).toBe(1);
      expect(await setup.stop()).toEqual({ forced: false, problem: undefined });
      expect(processes()).toEqual([]);
    }));

  it("ends when the job is cancelled", () =>
    withWorkplace(async ({ path }) => {
      const job = new AbortController();
      const { result, processes } = setUp("sleep 1000 & sleep 1000", {
        cwd: path,
        signal: job.signal,
      });
      await eventually("it runs", () => processes().length >= 2);
      job.abort(new Error("cancelled"));
      await expect(result).rejects.toThrow("cancelled");
      expect(processes()).toEqual([]);
    }));

  it("needs the folder it is to run in", () =>
    withWorkplace(async ({ path }) => {
      const { result } = setUp("true", { cwd: `${path}/nowhere` });
      await expect(result).rejects.toThrow(FileError);
    }));

  it("needs bash", () =>
    withWorkplace(async ({ path }) => {
      const result = runSetup({
        command: "true",
        cwd: path,
        env: { PATH: path },
        onLine: () => undefined,
        signal: new AbortController().signal,
      });
      await expect(result).rejects.toThrow(/^bash cannot be started: .*ENOENT/u);
    }));
});
