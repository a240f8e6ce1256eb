import { onPath } from "./on-path.ts";
import { numberAt, type Peer } from "./peer.ts";

export const oha: Peer = {
  name: "oha",
  find: onPath("oha"),
  install: "put oha on PATH (https://github.com/hatoo/oha)",
  versionFlag: "--version",
  launch: (command, { url, seconds, connections }) => {
    const flags = ["--no-tui", "--output-format", "json", "-c", `${connections}`];
    return Promise.resolve({
      command: [...command, ...flags, "-z", `${seconds}s`, url],
      env: { TOKIO_WORKER_THREADS: "1" },
    });
  },
  read: (stdout) => {
    const summary: unknown = JSON.parse(stdout);
    const seconds = numberAt(summary, "summary", "total");
    const rate = numberAt(summary, "summary", "requestsPerSec");
    return { requests: Math.round(rate * seconds), seconds };
  },
};
