import { Philox } from "../../../src/base/philox.ts";
import { malformed } from "./malformed.ts";
import type { Sent } from "./reading.ts";
import { wellFormed } from "./well-formed.ts";

const WIRE_OCTETS_MAX = 2_000;
const MUTATIONS_MAX = 3;
const CUTS_MAX = 6;

const seeds: readonly Sent[] = [
  ...Object.values(wellFormed).flat(),
  ...malformed.flatMap(([, , cases]) => cases),
]
  .map(([, sent]) => (typeof sent === "string" ? { wire: sent } : sent))
  .filter(({ wire }) => wire.length <= WIRE_OCTETS_MAX);

/** What the grammar is made of: put in the wrong place, these hurt more than any octet. */
const fragments = [
  ..."\r \n \r\n \r\n\r\n : ; , 0 \0 \x7f \xff".split(" "),
  ..." |\t|\r\n |HTTP/1.1 200 OK\r\n|HTTP/1.0 200 OK\r\n|HTTP/1.1 100 x\r\n\r\n".split("|"),
  ..."Content-Length: 5\r\n|Content-Length: 0\r\n|Transfer-Encoding: chunked\r\n".split("|"),
  ..."Connection: close\r\n|Connection: keep-alive\r\n|X: 1\r\n|0\r\n\r\n|5\r\nhello\r\n".split(
    "|",
  ),
];

/** Numbers that depend on the seed and the lane only. */
export class Dice {
  readonly #random: Philox;
  readonly #lane: number;
  #step = 0;

  constructor(seed: number, lane: number) {
    this.#random = new Philox(seed, 0);
    this.#lane = lane;
  }

  /** An integer, 0 ≤ result < `end`. */
  below(end: number): number {
    this.#step += 1;
    return Math.floor(this.#random.unit(this.#lane, 0, this.#step) * end);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}

/** A response of the conformance cases with a few things wrong, or by luck right. */
export function mutatedResponse(dice: Dice): Sent {
  const seed = dice.pick(seeds);
  let { wire } = seed;
  for (let left = 1 + dice.below(MUTATIONS_MAX); left > 0; left -= 1) wire = mutated(wire, dice);
  return { ...seed, wire: wire.slice(0, 2 * WIRE_OCTETS_MAX), fin: true };
}

/** Where to cut a response of so many octets. */
export function randomCuts(dice: Dice, length: number): number[] {
  return Array.from({ length: dice.below(CUTS_MAX + 1) }, () => dice.below(length + 1));
}

function mutated(wire: string, dice: Dice): string {
  const from = dice.below(wire.length + 1);
  const to = Math.min(wire.length, from + 1 + dice.below(8));
  const before = wire.slice(0, from);
  switch (dice.below(6)) {
    case 0:
      return before + String.fromCharCode(dice.below(256)) + wire.slice(from + 1);
    case 1:
      return before + wire.slice(to);
    case 2:
      return before + wire.slice(from, to) + wire.slice(from);
    case 3:
      return before + dice.pick(fragments) + wire.slice(from);
    case 4:
      return before + dice.pick(fragments) + wire.slice(to);
    default:
      return before + dice.pick(seeds).wire.slice(from);
  }
}
