import { InvariantError } from "./errors.ts";

/** Invariants stay on in production: a wrong measurement is worse than a crash. */
export function assert(condition: boolean, broken: string): asserts condition {
  if (!condition) throw new InvariantError(broken);
}
