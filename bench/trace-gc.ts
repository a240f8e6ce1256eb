/** A pause as V8's --trace-gc tells it. */
export type Pause = {
  /** Whose heap it is, in hexadecimal: each thread has one, and the first to collect is the main thread's. */
  readonly heap: string;
  readonly kind: string;
  /** Since the process began. */
  readonly atMillis: number;
  readonly millis: number;
};

/**
 * Lines like `[5519:0x2b1c]    73 ms: Scavenge 3.9 (5.4) -> 3.4 (6.4) MB, pooled: 0 MB, 0.48 /
 * 0.00 ms (average mu = …) allocation failure;`, among whatever else a program prints. The first
 * of the two times is the pause.
 */
export function parseTraceGc(text: string): readonly Pause[] {
  const line =
    /^\[\d+(?::0x([\da-f]+))?\]\s+(\d+) ms: ([A-Z][\w-]*).* MB, ([\d.]+) \/ [\d.]+ ms /gmu;
  return [...text.matchAll(line)].map(([, heap = "", at, kind, millis]) => ({
    heap,
    kind: kind!,
    atMillis: Number(at),
    millis: Number(millis),
  }));
}
