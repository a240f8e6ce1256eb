import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type JudgedRun, runSummaryOf, unknownSource } from "../../../src/app/run-summary.ts";
import {
  encodeRunSummary,
  parseRunSummary,
  sealedSummary,
  SUMMARY_BYTES_MAX,
} from "../../../src/app/run-summary-file.ts";
import { SUMMARY_BUCKETS_MAX } from "../../../src/app/run-summary-schema.ts";
import type { RunSummary } from "../../../src/gate/run-summary.ts";
import type { BlockSeries, ExchangeBlock } from "../../../src/metrics/exchange-block.ts";
import { summary } from "../gate/stored-runs.ts";
import { bucketsOf } from "../stats/bucket-lists.ts";
import { judgedRun } from "./judged-run.ts";
import { sealedText } from "./sealed-text.ts";

const source = { ...unknownSource, commit: "c".repeat(40), ref: "refs/heads/main", runId: 9871 };
const plain = summary();

describe("a stored run summary", () => {
  let run: JudgedRun;
  beforeAll(async () => {
    run = await judgedRun(1);
  });

  it("is read as it was written", () => {
    const parsed = parseRunSummary(encodeRunSummary(run, source));
    expect(parsed).toEqual({ summary: runSummaryOf(run, source) });
  });

  it("is the same bytes for the same run", () => {
    expect(encodeRunSummary(run, source)).toEqual(encodeRunSummary(run, source));
  });

  it("says at its very end that it is complete", () => {
    const written = new TextDecoder().decode(encodeRunSummary(run, source));
    expect(written).toMatch(/,"complete":true\}\n$/);
    expect(Object.keys(JSON.parse(written) as object).at(-1)).toBe("complete");
  });

  it("holds every exchange of the measured window", () => {
    const { overall, counts, blockNanos } = runSummaryOf(run, source);
    const ended = overall.flatMap(({ buckets }) => buckets.filter((_, at) => at % 2 === 1));
    expect(ended.reduce((sum, count) => sum + count, 0)).toBe(counts.succeeded);
    expect([overall.length, blockNanos]).toEqual([10, 1e9]);
  });

  it("takes from a header only what it understands", () => {
    const header = {
      ...run.header,
      startedAt: "yesterday",
      environment: { cpuModel: "x".repeat(999), cpus: -1, home: "secret" },
    };
    const bytes = encodeRunSummary({ ...run, header }, source);
    expect(new TextDecoder().decode(bytes)).not.toContain("secret");
    expect(parseRunSummary(bytes)).toMatchObject({
      summary: { startedAt: null, environment: { cpuModel: "x".repeat(200), cpus: null } },
    });
  });

  it("of a minute and ten busy requests stays well below a megabyte", () => {
    const requests = Array.from({ length: 10 }, (_, i) => {
      return { name: `request ${i}`, blocks: blocksOf(60, { values: 300, seed: i }) };
    });
    const overall = blocksOf(60, { values: 2_000, seed: 99 });
    const blocks = { blockNanos: 1e9, overall, requests };
    const bytes = encodeRunSummary(withBlocks(run, blocks), source);
    expect(bytes.length).toBeLessThan(900_000);
    expect(parseRunSummary(bytes)).toHaveProperty("summary.requests.length", 10);
  });

  it("leaves out the least busy requests, then joins seconds, before it grows too large", () => {
    const busy = blocksOf(100, { values: 4_000, seed: 1 });
    const requests = Array.from({ length: 8 }, (_, i) => {
      return { name: `r${i}`, blocks: i === 5 ? busy : blocksOf(100, { values: 3_000, seed: i }) };
    });
    const few = bounded({ blockNanos: 1e9, overall: busy, requests });
    expect(few.requests.map(({ name }) => name)).toContain("r5");
    expect(few.requests.length).toBeLessThan(8);
    const many = wideBlocks(200);
    const joined = bounded({ blockNanos: 1e9, overall: many, requests });
    expect([joined.requests.length, joined.blockNanos]).toEqual([0, 2e9]);
    for (const { overall, requests: kept } of [few, joined]) {
      const lists = [...overall, ...kept.flatMap(({ blocks }) => blocks)];
      const pairs = lists.reduce((sum, { buckets }) => sum + buckets.length / 2, 0);
      expect(pairs).toBeLessThanOrEqual(SUMMARY_BUCKETS_MAX);
    }
  });

  function bounded(blocks: BlockSeries): RunSummary {
    return runSummaryOf(withBlocks(run, blocks), source);
  }
});

describe("a file that claims to be a summary", () => {
  const refusals: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["empty", new Uint8Array(), /no run summary, or is incomplete/],
    ["20 MB", new Uint8Array(20_000_000).fill(0x20), /too large/],
    ["JSON of something else", text("{}"), /no run summary/],
    ["without its end", sealedSummary(plain).slice(0, -1), /incomplete or damaged/],
    ["not UTF-8", sealedText('{"schema":"\xff"', "latin1"), /not JSON in UTF-8/],
    ["nested deeply", sealedText(`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}`), /nested/],
    ["never closed", sealedText(`{"a":${"[".repeat(7)}`), /not JSON/],
    ["of another version", changed((s) => ({ ...s, schema: "urn:z6:run-summary:2" })), /version/],
    ["with a further key", changed((s) => ({ ...s, extra: 1 })), /no run summary/],
    [
      "with a huge number",
      sealedText(json().replace('"windowNanos":', '"windowNanos":1e999,"x":')),
      /no run/,
    ],
    [
      "with a huge count",
      sealedText(json().replace('"planned":8000', '"planned":1e999')),
      /counts/,
    ],
    [
      "with a negative count",
      sealedText(json().replace('"planned":8000', '"planned":-1')),
      /counts/,
    ],
    ["with a prototype", sealedText(json().replace("{", '{"__proto__":{"polluted":1},')), /no run/],
    ["with a long name", changed((s) => ({ ...s, z6: "x".repeat(201) })), /z6/],
    ["with an odd list", withBuckets([4_000]), /overall/],
    ["with a bucket twice", withBuckets([4_000, 1, 0, 1]), /overall/],
    ["with a bucket beyond the last", withBuckets([9_728, 1]), /overall/],
    ["with an empty bucket", withBuckets([4_000, 0]), /overall/],
    [
      "with too many blocks",
      changed((s) => ({ ...s, overall: Array(257).fill(s.overall[0]) })),
      /overall/,
    ],
    [
      "with a commit that is none",
      changed((s) => ({ ...s, origin: { ...s.origin, commit: "main" } })),
      /origin/,
    ],
    ["with a time that is none", changed((s) => ({ ...s, startedAt: "soon" })), /startedAt/],
  ];
  it.each(refusals)("is refused when %s", (_, bytes, reason) => {
    expect(parseRunSummary(bytes)).toEqual({ refused: expect.stringMatching(reason) });
    expect({}).not.toHaveProperty("polluted");
  });

  it("is refused wherever it breaks off", () => {
    const bytes = sealedSummary(small);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(parseRunSummary(bytes.subarray(0, length))).toHaveProperty("refused");
    }
  });

  it("is refused whichever bit is flipped", () => {
    const bytes = sealedSummary(small);
    for (let at = 0; at < bytes.length; at += 1) {
      const damaged = bytes.slice();
      damaged[at]! ^= 1 << (at % 8);
      expect(parseRunSummary(damaged), `byte ${at}`).toHaveProperty("refused");
    }
  });

  it("throws nothing, whatever its bytes are", () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json({ maxDepth: 12 }).map((value) => sealedText(value.replace(/\}$/, ""))),
      fc.uint8Array({ maxLength: 60 }).map((noise) => spliced(sealedSummary(small), noise)),
    );
    fc.assert(
      fc.property(anything, (bytes) => {
        expect(parseRunSummary(bytes)).toHaveProperty("refused");
      }),
      { numRuns: 500 },
    );
  });

  it("is read whatever values its keys have, within their bounds", () => {
    const name = fc.string({ unit: "binary", maxLength: 100 });
    const counts = fc.record({
      planned: fc.maxSafeNat(),
      sent: fc.maxSafeNat(),
      dropped: fc.maxSafeNat(),
      succeeded: fc.maxSafeNat(),
      failed: fc.maxSafeNat(),
      cancelled: fc.maxSafeNat(),
    });
    fc.assert(
      fc.property(name, counts, fc.array(fc.nat(1e9)), (words, numbers, values) => {
        const overall = [{ failed: values.length, buckets: bucketsOf(values) }];
        const written: RunSummary = {
          ...small,
          scenario: { ...small.scenario, name: words },
          counts: numbers,
          overall,
        };
        expect(parseRunSummary(sealedSummary(written))).toEqual({ summary: written });
      }),
    );
  });

  it("may be as large as its limit and no larger", () => {
    expect(parseRunSummary(new Uint8Array(SUMMARY_BYTES_MAX))).toEqual({
      refused: expect.stringMatching(/damaged/),
    });
    expect(parseRunSummary(new Uint8Array(SUMMARY_BYTES_MAX + 1))).toEqual({
      refused: expect.stringMatching(/too large/),
    });
  });
});

const small = summary({ overall: [{ failed: 1, buckets: [4_000, 3, 1, 2] }] });

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** The summary's JSON without its last brace. */
function json(): string {
  return JSON.stringify(plain).slice(0, -1);
}

function changed(change: (before: RunSummary) => object): Uint8Array {
  return sealedText(JSON.stringify(change(plain)).slice(0, -1));
}

function withBuckets(buckets: readonly number[]): Uint8Array {
  return changed((before) => ({ ...before, overall: [{ failed: 0, buckets }] }));
}

function spliced(bytes: Uint8Array, noise: Uint8Array): Uint8Array {
  const damaged = bytes.slice();
  damaged.set(noise, 10);
  damaged[5]! ^= 1;
  return damaged;
}

/** Values from 1 to some 50 ms, spread as those of a busy server. */
function blocksOf(
  count: number,
  { values, seed }: { readonly values: number; readonly seed: number },
): ExchangeBlock[] {
  return Array.from({ length: count }, (_, block) => {
    const times = Array.from({ length: values }, (__, i) => {
      const share = ((i * 7919 + block * 104_729 + seed * 31) % 10_007) / 10_007;
      return Math.round(1e6 * (1 + share + 50 * share ** 16));
    });
    return { failed: 0, buckets: bucketsOf(times) };
  });
}

/** Times from a microsecond to a second, each as likely. */
function wideBlocks(count: number): ExchangeBlock[] {
  const times = Array.from({ length: 2_000 }, (_, i) => Math.round(1e3 * 2 ** (i / 100)));
  return Array.from({ length: count }, () => ({ failed: 0, buckets: bucketsOf(times) }));
}

function withBlocks(run: JudgedRun, blocks: BlockSeries): JudgedRun {
  const [request] = run.scenario.requests;
  const others = blocks.requests.slice(1).map(() => request);
  return {
    ...run,
    scenario: { ...run.scenario, requests: [request, ...others] },
    metrics: { ...run.metrics, blocks },
  };
}
