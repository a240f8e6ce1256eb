import { parseArgs } from "node:util";
import { brokenBy } from "../test/sim/seed-check.ts";

const PROGRESS_EVERY = 100;

/** Random runs by the thousand: `npm run sim -- --seeds 2000 --from 1000`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "2000" },
      from: { type: "string", default: "0" },
    },
  });
  const first = Number(values.from);
  const end = first + Number(values.seeds);
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(end)) {
    throw new Error("--seeds and --from are whole numbers");
  }
  let failed = 0;
  for (let seed = first; seed < end; seed += 1) {
    const broken = await brokenBy(seed);
    if (broken.length > 0) {
      failed += 1;
      console.log([`seed ${seed}:`, ...broken].join("\n  "));
      console.log(`again with: npm run sim -- --seeds 1 --from ${seed}`);
    }
    const done = seed + 1 - first;
    if (done % PROGRESS_EVERY === 0) console.log(`${done} of ${end - first} runs, ${failed} bad`);
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
