export type StopWish = "graceful" | "immediate";

/** Conventional: 128 + the number of SIGINT. */
const INTERRUPTED = 130;

/**
 * Turns SIGINT and SIGTERM into wishes: the first asks for a graceful end, the second for one
 * now, and a third no longer asks.
 *
 * @returns lets go of the signals
 */
export function onStopSignals(stop: (wish: StopWish) => void): () => void {
  let count = 0;
  const onSignal = (): void => {
    count += 1;
    if (count > 2) process.exit(INTERRUPTED);
    stop(count === 1 ? "graceful" : "immediate");
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return () => {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  };
}
