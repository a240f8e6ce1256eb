import { describe, expect, it } from "vitest";
import { ByteWriter } from "../../src/base/bytes.ts";
import { replay } from "../../src/app/replay.ts";
import { BlockCodec } from "../../src/eventlog/block.ts";
import { isFact, RecordKind } from "../../src/eventlog/record.ts";
import { Rows } from "../../src/eventlog/rows.ts";
import { framed, headerOf, readerOf, replayed, simulated } from "../simulated-run.ts";

const runs = await Promise.all(
  [1, 2].map((workers) =>
    simulated(
      `[runtime]
      flush_interval = 20
      graceful_stop = "20ms"
      workers = ${workers}
      [schedule]
      type = "arrivals"
      spacing = "poisson"
      [[schedule.stages]]
      rate = 1000
      duration = "100ms"
      [assertions]
      error_rate_max = 0.5`,
      { errorRatio: 0.1 },
    ),
  ),
);

describe.each(runs)("with $scenario.workers workers,", (run) => {
  const { payloads, scenario } = run;

  /** The log's blocks with one of them changed: as a forger writes it, who can compute CRCs. */
  function forged(block: number, change: (rows: Rows) => Rows | undefined): Uint8Array[] {
    return payloads.map((payload, index) => {
      if (index !== block) return payload;
      const rows = new BlockCodec().decode(payload);
      const out = new ByteWriter(1024);
      new BlockCodec().encode(change(rows) ?? rows, out);
      return out.view().slice();
    });
  }

  /** A block in the middle that has such a row, and the row. */
  function find(kind: number): { block: number; row: number } {
    for (let block = 2; block < payloads.length; block += 1) {
      const rows = new BlockCodec().decode(payloads[block]!);
      const row = rows.kind.subarray(0, rows.length).lastIndexOf(kind);
      if (row >= 0) return { block, row };
    }
    throw new Error(`the log has no row of kind ${kind}`);
  }

  function without(rows: Rows, omitted: number): Rows {
    const rest = new Rows(rows.length);
    for (let row = 0; row < rows.length; row += 1) if (row !== omitted) rest.copy(rows, row);
    return rest;
  }

  describe("a replay", () => {
    it("of a log as it was written is identical", async () => {
      expect(await replayed(payloads, scenario)).toMatchObject({
        blocksIdentical: payloads.length,
        rows: run.rows.length,
        exchanges: run.findings.metrics.wholeRun.sent,
        difference: undefined,
        ending: { kind: "complete" },
      });
    });

    it("of a log with another scenario is not", async () => {
      const other = { ...scenario, seed: scenario.seed + 1 };
      const { difference } = await replayed(payloads, other);
      expect(difference).toMatchObject({ block: 0 });
    });
  });

  describe("a replay notices, with block and row, when somebody who can compute CRCs", () => {
    it.each([
      ["moved an intended instant by a nanosecond", RecordKind.requestSent, "x"],
      ["sent another request", RecordKind.requestSent, "code"],
      ["sent on another connection", RecordKind.requestSent, "detail"],
      ["let another VU come", RecordKind.vuSpawned, "who"],
      ["changed what an assertion observed", RecordKind.assertionResult, "detail"],
      ["ended the run a nanosecond later", RecordKind.runEnded, "at"],
    ] as const)("%s", async (_, kind, column) => {
      const { block, row } = find(kind);
      const blocks = forged(block, (rows) => {
        rows[column][row]! += 1;
        return rows;
      });
      const { difference, blocksIdentical } = await replayed(blocks, scenario);
      expect(difference?.block).toBe(block);
      expect(blocksIdentical).toBe(block);
      expect(difference?.what).toMatch(
        /^row \d+: the log says \w+\(.*\), the replay did \w+\(.*\)$/,
      );
    });

    it("removed a fact", async () => {
      const { block, row } = find(RecordKind.ended);
      const { difference } = await replayed(
        forged(block, (rows) => without(rows, row)),
        scenario,
      );
      expect(difference?.block).toBe(block);
    });

    it("made an answer a failure, because then the assertion observes something else", async () => {
      const { block, row } = find(RecordKind.ended);
      const blocks = forged(block, (rows) => {
        rows.code[row] = rows.code[row] === 200 ? 500 : 200;
        rows.detail[row] = 1 - rows.detail[row]!;
        return rows;
      });
      const { difference } = await replayed(blocks, scenario);
      expect(difference).toMatchObject({ block: payloads.length - 1 });
      expect(difference?.what).toContain("assertionResult");
    });

    it.each([
      ["the first block", payloads.slice(1)],
      ["a block in the middle", payloads.toSpliced(2, 1)],
      ["the last block", payloads.slice(0, -1)],
      ["all but the first block", payloads.slice(0, 1)],
      ["all blocks", []],
    ])("removed %s", async (_, blocks) => {
      const { difference, ending } = await replayed(blocks, scenario);
      expect(ending.kind).toBe("complete");
      expect(difference).toBeDefined();
    });

    it("added a block", async () => {
      const { difference } = await replayed([...payloads, payloads.at(-1)!], scenario);
      expect(difference).toEqual({
        block: payloads.length,
        what: "the log goes on after the run has ended",
      });
    });

    it.each([4_000_000_000, 7])("made a fact be about connection %i", async (connection) => {
      const { block, row } = find(RecordKind.closed);
      const blocks = forged(block, (rows) => {
        rows.who[row] = connection;
        return rows;
      });
      expect((await replayed(blocks, scenario)).difference).toBeDefined();
    });
  });

  describe("a replay of whatever numbers", () => {
    it("ends, and never with an error of its own", async () => {
      for (const kind of new Set(run.rows.map((row) => RecordKind[row.kind]))) {
        if (!isFact(kind) && kind !== RecordKind.tick) continue;
        for (const column of ["who", "serial", "code", "at"] as const) {
          const { block, row } = find(kind);
          const blocks = forged(block, (rows) => {
            rows[column][row] = 3_000_000_000;
            return rows;
          });
          await expect(replayed(blocks, scenario)).resolves.toBeDefined();
        }
      }
    });
  });

  describe("a replay of a log that was cut off", () => {
    it("is identical up to the cut and says that it is torn", async () => {
      const bytes = framed(payloads, headerOf(scenario));
      for (let cut = 1; cut < 40; cut += 1) {
        const length = Math.floor((bytes.length * cut) / 40);
        if (length < 400) continue;
        const result = await replay(readerOf(bytes.subarray(0, length)), scenario);
        expect(result.difference, `cut at ${length}`).toBe(undefined);
        expect(result.ending.kind).toBe("torn");
        const { block } = result.ending as { block: number };
        expect(result.blocksIdentical).toBeGreaterThanOrEqual(block - 1);
      }
    });

    it("still notices what is wrong in the last block before the cut", async () => {
      const { block, row } = find(RecordKind.requestSent);
      const blocks = forged(block, (rows) => {
        // Not in the block's last tick, which a cut may have shortened.
        const early = rows.kind.indexOf(RecordKind.requestSent);
        rows.x[Math.min(early, row)]! += 1;
        return rows;
      });
      const bytes = framed(blocks.slice(0, block + 1), headerOf(scenario));
      const { difference, ending } = await replay(readerOf(bytes.subarray(0, -20)), scenario);
      expect(ending).toMatchObject({ kind: "torn", block: block + 1 });
      expect(difference).toMatchObject({ block });
    });
  });
});

describe("a run whose percentile is over its limit within its noise", () => {
  const limited = (limit: string) => `
    [runtime]
    workers = 1
    [schedule]
    type = "arrivals"
    [[schedule.stages]]
    rate = 50
    duration = "8s"
    [[assert]]
    metric = "http_req_duration"
    expr = "p(90) < ${limit}"`;

  it("says so in its log, and is replayed to the byte", async () => {
    const { findings } = await simulated(limited("60m"));
    const { observed, interval } = findings.judgement.assertions[0]!;
    const limit = Math.round((observed! + interval!.lower) / 2);
    const { payloads, scenario, rows } = await simulated(limited(`${limit}ns`));
    const results = rows.filter(({ kind }) => kind === "assertionResult");
    expect(results.map(({ code }) => code)).toEqual([4]);
    expect((await replayed(payloads, scenario)).difference).toBeUndefined();
  });
});
