import { mergedBuckets } from "../../base/coarse-buckets.ts";
import type { PairedQuad, PairedRound } from "../../metrics/paired-run.ts";
import type { TimerMode } from "../../scenario/scenario.ts";
import { bucketQuantile } from "../../stats/bucket-quantile.ts";
import { latenessLimit, STEAL_SHARE_MAX } from "../generator-validity.ts";

/**
 * The rounds without the quads in which generator or machine were unfit. A quad goes as a whole,
 * with all its slices: what is left out never depends on what a variant did.
 */
export function withoutUnfit(rounds: readonly PairedRound[], timer: TimerMode): PairedRound[] {
  const quads = rounds.flatMap((round) => round.quads);
  const times = quads.flatMap(({ base }) =>
    base.requests.flatMap(({ responseTimes }) => responseTimes),
  );
  const median = bucketQuantile(mergedBuckets(times), 0.5);
  const limit = latenessLimit(timer, Number.isNaN(median) ? 0 : median);
  const isFit = ({ fitness }: PairedQuad): boolean =>
    (fitness.latenessP99Nanos ?? 0) <= limit && (fitness.stealShare ?? 0) <= STEAL_SHARE_MAX;
  return rounds.map((round) => ({ ...round, quads: round.quads.filter(isFit) }));
}
