import { mergedBuckets } from "../../base/coarse-buckets.ts";
import type { Nanos } from "../../base/time.ts";
import type { PairedBlock, PairedQuad } from "../../metrics/paired-run.ts";
import { bucketMean } from "../../stats/bucket-mean.ts";
import type { ServerShift } from "./paired-judgement.ts";
import { SERVER_ENTRIES_NAMED_MAX, SERVER_SHARE_MIN } from "./paired-rules.ts";
import { responseTimeOf } from "./quad-times.ts";

/**
 * Which parts of the server's work grew, as its responses say in `Server-Timing`, and of how much:
 * means over the successful exchanges of the request, of which one that lacks an entry took 0 for
 * it. An explanation of what is proven otherwise: nothing is judged by what a server says.
 *
 * @param request its index
 * @returns undefined: no response says that a part grew by a share of the whole worth naming
 */
export function serverShift(
  quads: readonly PairedQuad[],
  request: number,
): ServerShift | undefined {
  const base = quads.map((quad) => quad.base.requests[request]!);
  const head = quads.map((quad) => quad.head.requests[request]!);
  const ofNanos = meanTime(head) - meanTime(base);
  const baseNanosOf = entryMeans(base);
  const entries = [...entryMeans(head)]
    .map(([name, headNanos]) => {
      const baseNanos = baseNanosOf.get(name) ?? 0;
      return { name, baseNanos, headNanos, shiftNanos: headNanos - baseNanos };
    })
    .filter(({ shiftNanos }) => shiftNanos > 0 && shiftNanos >= SERVER_SHARE_MIN * ofNanos)
    .toSorted((a, b) => b.shiftNanos - a.shiftNanos)
    .slice(0, SERVER_ENTRIES_NAMED_MAX);
  return ofNanos > 0 && entries.length > 0 ? { ofNanos, entries } : undefined;
}

function meanTime(blocks: readonly PairedBlock[]): Nanos {
  return bucketMean(mergedBuckets(blocks.map(responseTimeOf)));
}

function entryMeans(blocks: readonly PairedBlock[]): Map<string, Nanos> {
  const exchanges = blocks.reduce((sum, { succeeded }) => sum + succeeded, 0);
  const means = new Map<string, Nanos>();
  for (const { name, sumNanos } of blocks.flatMap(({ serverTimings }) => serverTimings)) {
    means.set(name, (means.get(name) ?? 0) + sumNanos / exchanges);
  }
  return means;
}
