/**
 * Requests per second and CPU per request against nginx on the other core, every contestant in
 * turn, round by round: npm run bench [-- --rounds 5 --seconds 5 --connections 100]
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, release, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Contestant, contestants } from "./contestants.ts";
import { measure } from "./measured-process.ts";
import { startNginx } from "./nginx.ts";

const SERVER_CORE = 0;
const CLIENT_CORE = 1;
const PORT = 18_080;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "5" },
    connections: { type: "string", default: "100" },
    json: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const connections = Number(values.connections);

type Round = { readonly rps: number; readonly microsPerRequest: number; readonly resident: number };

const present: Contestant[] = [];
for (const contestant of contestants) {
  const missing = contestant.missing();
  if (missing === undefined) present.push(contestant);
  else console.log(`${contestant.name} is missing. To get it: ${missing}`);
}
const results = new Map<string, Round[]>(present.map(({ name }) => [name, []]));
const folder = await mkdtemp(join(tmpdir(), "z6-bench-"));
const server = await startNginx(PORT, SERVER_CORE);
try {
  const load = { url: `http://127.0.0.1:${PORT}`, seconds, connections, folder };
  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of present) {
      const usage = await measure(await contestant.command(load), CLIENT_CORE);
      const requests = contestant.requests(usage.stdout, load);
      const row = {
        rps: requests / seconds,
        microsPerRequest: (usage.cpuSeconds * 1e6) / requests,
        resident: usage.residentBytesMax,
      };
      results.get(contestant.name)!.push(row);
      console.log(
        `round ${round} ${contestant.name}: ${Math.round(row.rps)}/s, ${row.microsPerRequest.toFixed(2)} us/request`,
      );
    }
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
print();
if (values.json !== undefined) {
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, kernel: release() };
  const report = { machine, node: process.version, rounds, seconds, connections };
  await writeFile(
    values.json,
    JSON.stringify({ ...report, results: Object.fromEntries(results) }, null, 2),
  );
}

function print(): void {
  const reference = median(results.get("wrk -t1")?.map(({ rps }) => rps) ?? []);
  console.log(`\n${connections} connections, ${seconds} s, ${rounds} rounds interleaved, medians`);
  console.log("contestant     requests/s   (min..max)        x wrk   us/request   MiB");
  for (const [name, rows] of results) {
    const rps = rows.map((row) => row.rps);
    const cells = [
      name.padEnd(14),
      median(rps).toFixed(0).padStart(9),
      `   (${Math.min(...rps).toFixed(0)}..${Math.max(...rps).toFixed(0)})`.padEnd(20),
      (median(rps) / reference).toFixed(2).padStart(5),
      median(rows.map((row) => row.microsPerRequest))
        .toFixed(2)
        .padStart(11),
      (median(rows.map((row) => row.resident)) / 2 ** 20).toFixed(0).padStart(7),
    ];
    console.log(cells.join(" "));
  }
}

function median(values_: readonly number[]): number {
  const sorted = values_.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
