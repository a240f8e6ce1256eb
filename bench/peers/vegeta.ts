import { onPath } from "./on-path.ts";
import { numberAt, type Peer } from "./peer.ts";

const NANOS_PER_SECOND = 1e9;

export const vegeta: Peer = {
  name: "vegeta",
  find: onPath("vegeta"),
  install: "put vegeta on PATH (https://github.com/tsenart/vegeta)",
  versionFlag: "-version",
  launch: ([program], { url, seconds, connections }) => {
    // Rate 0 is as fast as its workers can, and the report is another process of it.
    const script =
      'echo "GET $2/" | "$1" attack -rate=0 -max-workers="$4" -duration="$3s" | "$1" report -type=json';
    const values = [program!, url, `${seconds}`, `${connections}`];
    return Promise.resolve({
      command: ["bash", "-c", script, "bash", ...values],
      env: { GOMAXPROCS: "1" },
    });
  },
  read: (stdout) => {
    const report: unknown = JSON.parse(stdout);
    return {
      requests: numberAt(report, "requests"),
      seconds: numberAt(report, "duration") / NANOS_PER_SECOND,
    };
  },
};
