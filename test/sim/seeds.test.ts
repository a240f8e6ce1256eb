import { expect, it } from "vitest";
import { brokenBy } from "./seed-check.ts";

const SEEDS = 200;

it.each(Array.from({ length: SEEDS / 20 }, (_, group) => group * 20))(
  "twenty random runs from seed %i obey the laws of the log, twice and in replay",
  async (first) => {
    for (let seed = first; seed < first + 20; seed += 1) {
      // The seed is in the message: `npm run sim -- --seeds 1 --from SEED` does it again.
      expect(await brokenBy(seed), `seed ${seed}`).toEqual([]);
    }
  },
);
