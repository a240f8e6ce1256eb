import { InvariantError } from "./errors.ts";

/**
 * Invariants stay on in production: a wrong measurement is worse than a crash.
 *
 * @param broken a constant: a text that is put together here is put together at every call, so a
 *   hot path that has something to add throws by itself
 */
export function assert(condition: boolean, broken: string): asserts condition {
  if (!condition) throw new InvariantError(broken);
}
