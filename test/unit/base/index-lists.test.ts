import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvariantError } from "../../../src/base/errors.ts";
import { IndexLists } from "../../../src/base/index-lists.ts";

const CAPACITY = 6;
const LISTS = 2;
type Operation = "pushBack" | "popFront" | "popBack" | "remove";

describe("lists over indexes", () => {
  it("behave as arrays do", () => {
    const step = fc.record({
      operation: fc.constantFrom<Operation>("pushBack", "popFront", "popBack", "remove"),
      list: fc.nat({ max: LISTS - 1 }),
      index: fc.nat({ max: CAPACITY - 1 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const lists = new IndexLists(CAPACITY, LISTS);
        const model: number[][] = Array.from({ length: LISTS }, () => []);
        for (const { operation, list, index } of steps) {
          const those = model[list]!;
          const holder = model.find((each) => each.includes(index));
          let popped = -1;
          let expected = -1;
          if (operation === "popFront") {
            popped = lists.popFront(list);
            expected = those.shift() ?? -1;
          } else if (operation === "popBack") {
            popped = lists.popBack(list);
            expected = those.pop() ?? -1;
          } else if (operation === "pushBack" && holder === undefined) {
            lists.pushBack(list, index);
            those.push(index);
          } else if (operation === "remove" && holder === those) {
            lists.remove(list, index);
            those.splice(those.indexOf(index), 1);
          }
          expect(popped).toBe(expected);
          expect(model.map((_, each) => lists.size(each))).toEqual(model.map((m) => m.length));
        }
        for (const [list, those] of model.entries()) {
          expect(those.every((index) => lists.isListed(index))).toBe(true);
          expect(those.map(() => lists.popFront(list))).toEqual(those);
        }
      }),
    );
  });

  it("hold an index in one list at a time", () => {
    const lists = new IndexLists(2, 2);
    lists.pushBack(0, 1);
    expect(() => {
      lists.pushBack(1, 1);
    }).toThrow(InvariantError);
    expect(() => {
      lists.remove(0, 0);
    }).toThrow(InvariantError);
  });
});
