import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FileError } from "../../../src/base/errors.ts";
import { LogReader } from "../../../src/eventlog/log-reader.ts";
import { LogFile, LogFileSource } from "../../../src/node/log-file.ts";
import { logPorts } from "../../../src/node/log-ports.ts";
import { plainHeader } from "../../simulated-run.ts";
import { read, smallPayloads } from "./small-log.ts";

const ROWS = 10;
const folder = mkdtempSync(join(tmpdir(), "z6-log-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a log file", () => {
  it("is read as it was written", async () => {
    const path = join(folder, "whole.z6log");
    const file = await LogFile.create(path, plainHeader, 1e9);
    for (const payload of smallPayloads()) file.append(payload, ROWS);
    await file.close();
    expect(file.problem).toBe(undefined);
    expect(file.bytes).toBe(readFileSync(path).length);
    const source = new LogFileSource(path);
    const reader = new LogReader(source, logPorts);
    expect(Array.from(reader.blocks(), ({ payload }) => new Uint8Array(payload))).toEqual(
      smallPayloads(),
    );
    expect(reader.ending).toMatchObject({ kind: "complete", footer: { blocks: 4, rows: 40 } });
    source.close();
  });

  it("takes a copy of what it is given", async () => {
    const path = join(folder, "copy.z6log");
    const file = await LogFile.create(path, plainHeader, 1e9);
    const [payload] = smallPayloads() as [Uint8Array];
    file.append(payload, ROWS);
    payload.fill(0);
    await file.close();
    expect(read(readFileSync(path))).toMatchObject({ payloads: [smallPayloads()[0]] });
  });

  it("cannot be made in a folder that is not there", async () => {
    const path = join(folder, "missing", "a.z6log");
    await expect(LogFile.create(path, plainHeader, 1e9)).rejects.toThrow(FileError);
  });

  it.skipIf(!existsSync("/dev/full"))("says when the disk is full", async () => {
    await expect(LogFile.create("/dev/full", plainHeader, 1e9)).rejects.toThrow(/ENOSPC/);
  });

  it("stops before it is longer than it may be, and says so", async () => {
    const path = join(folder, "short.z6log");
    const max = 900;
    const file = await LogFile.create(path, plainHeader, max);
    for (let round = 0; round < 10; round += 1) {
      for (const payload of smallPayloads(round)) file.append(payload, ROWS);
    }
    await file.close();
    expect(file.problem).toBeInstanceOf(FileError);
    expect(file.problem?.message).toContain(`max_log_size`);
    const bytes = readFileSync(path);
    expect(bytes.length).toBeLessThanOrEqual(max);
    expect(read(bytes)).toMatchObject({
      ending: { kind: "torn", reason: "the footer is missing" },
    });
  });
});

describe("a log source", () => {
  it("gives no more than the file has", async () => {
    const path = join(folder, "source.z6log");
    const file = await LogFile.create(path, plainHeader, 1e9);
    await file.close();
    const source = new LogFileSource(path);
    expect(source.read(source.size - 2, 100).length).toBe(2);
    expect(source.read(source.size + 2, 100).length).toBe(0);
    source.close();
  });

  it.each([folder, join(folder, "nothing")])("refuses %s", (path) => {
    expect(() => new LogFileSource(path)).toThrow(FileError);
  });
});
