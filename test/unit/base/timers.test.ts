import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NEVER } from "../../../src/base/time.ts";
import { Timers } from "../../../src/base/timers.ts";

const OWNERS = 8;
type Step =
  | { readonly do: "set"; readonly owner: number; readonly deadline: number }
  | { readonly do: "clear"; readonly owner: number }
  | { readonly do: "pop"; readonly now: number };

const owner = fc.nat({ max: OWNERS - 1 });
// Few different instants, so that ties and moves to the same deadline come up.
const instant = fc.nat({ max: 12 });
const steps = fc.array<Step>(
  fc.oneof(
    fc.record({ do: fc.constant("set" as const), owner, deadline: instant }),
    fc.record({ do: fc.constant("clear" as const), owner }),
    fc.record({ do: fc.constant("pop" as const), now: instant }),
  ),
  { maxLength: 100 },
);

/** What is due first, found by looking at all: the lower owner when it is a tie. */
function firstDue(deadlines: readonly number[], now: number): number {
  let first = -1;
  for (const [index, deadline] of deadlines.entries()) {
    if (deadline <= now && (first < 0 || deadline < deadlines[first]!)) first = index;
  }
  return first;
}

describe("timers", () => {
  it("go off in the order of their deadlines, ties by owner, however they were moved", () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const timers = new Timers(OWNERS);
        const deadlines = Array.from({ length: OWNERS }, () => NEVER);
        const popped: number[] = [];
        const due: number[] = [];
        for (const step of taken) {
          if (step.do === "set") {
            timers.set(step.owner, step.deadline);
            deadlines[step.owner] = step.deadline;
          } else if (step.do === "clear") {
            timers.clear(step.owner);
            deadlines[step.owner] = NEVER;
          } else {
            popped.push(timers.popDue(step.now));
            due.push(firstDue(deadlines, step.now));
            if (due.at(-1)! >= 0) deadlines[due.at(-1)!] = NEVER;
          }
          expect(popped).toEqual(due);
          expect(deadlines.map((_, index) => timers.deadlineOf(index))).toEqual(deadlines);
          // Early is allowed, late is not.
          expect(timers.earliest).toBeLessThanOrEqual(Math.min(...deadlines));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are not rung by a deadline that has been lifted", () => {
    const timers = new Timers(1);
    timers.set(0, 10);
    timers.clear(0);
    expect(timers.earliest).toBe(10);
    expect(timers.popDue(10)).toBe(-1);
    expect(timers.earliest).toBe(NEVER);
  });

  it("keep a deadline that was lifted and set again to later", () => {
    const timers = new Timers(2);
    timers.set(0, 10);
    timers.clear(0);
    timers.set(0, 20);
    timers.set(1, 15);
    expect([timers.popDue(14), timers.popDue(30), timers.popDue(30)]).toEqual([-1, 1, 0]);
  });

  it("say so when there is none", () => {
    const timers = new Timers(3);
    expect([timers.earliest, timers.popDue(1e15), timers.deadlineOf(2)]).toEqual([
      NEVER,
      -1,
      NEVER,
    ]);
  });
});
