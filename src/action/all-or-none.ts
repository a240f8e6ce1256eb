/**
 * Does things side by side of which one is no use without the others: when one fails, the others
 * are told to stop.
 *
 * @param signal stops all
 * @returns when all have ended
 * @throws what the first that failed threw
 */
export async function allOrNone(
  tasks: readonly ((signal: AbortSignal) => Promise<void>)[],
  signal: AbortSignal,
): Promise<void> {
  const others = new AbortController();
  const either = AbortSignal.any([signal, others.signal]);
  const failures: unknown[] = [];
  await Promise.all(
    tasks.map(async (task) => {
      try {
        await task(either);
      } catch (error) {
        failures.push(error);
        others.abort(error);
      }
    }),
  );
  if (failures.length > 0) throw failures[0];
}
