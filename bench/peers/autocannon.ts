import { existsSync } from "node:fs";
import { join } from "node:path";
import { node } from "../bench.ts";
import { numberAt, type Peer } from "./peer.ts";

const script = join(import.meta.dirname, "../node_modules/autocannon/autocannon.js");

export const autocannon: Peer = {
  name: "autocannon",
  find: () => (existsSync(script) ? [node, script] : undefined),
  install: "npm ci --prefix bench",
  versionFlag: "--version",
  launch: (command, { url, seconds, connections }) =>
    Promise.resolve({
      command: [...command, `--connections=${connections}`, `--duration=${seconds}`, "--json", url],
    }),
  read: (stdout) => {
    const result: unknown = JSON.parse(stdout);
    return {
      requests: numberAt(result, "requests", "total"),
      seconds: numberAt(result, "duration"),
    };
  },
};
