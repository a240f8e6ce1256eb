import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { onPath } from "./on-path.ts";
import { numberIn, type Peer } from "./peer.ts";

export const k6: Peer = {
  name: "k6",
  find: onPath("k6"),
  install: "put k6 on PATH (https://k6.io)",
  versionFlag: "version",
  launch: async (command, { url, seconds, connections, folder }) => {
    const script = join(folder, "k6.js");
    const text = `import http from "k6/http";
import { check } from "k6";
export const options = { vus: ${connections}, duration: "${seconds}s", discardResponseBodies: true };
export default function () {
  check(http.get("${url}/"), { "status is 200": (answer) => answer.status === 200 });
}
`;
    await writeFile(script, text);
    const flags = ["run", "--quiet", "--no-usage-report", script];
    return { command: [...command, ...flags], env: { GOMAXPROCS: "1" } };
  },
  // `http_reqs......................: 45765  4568.791991/s`
  read: (stdout) => {
    const requests = numberIn(stdout, /http_reqs\.*:\s+(\d+)\s/u);
    return { requests, seconds: requests / numberIn(stdout, /http_reqs\.*:\s+\d+\s+([\d.]+)\/s/u) };
  },
};
