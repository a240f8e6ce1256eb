import { onPath } from "./on-path.ts";
import { numberIn, type Peer } from "./peer.ts";

export const hey: Peer = {
  name: "hey -cpus 1",
  find: onPath("hey"),
  install: "apt-get install hey",
  versionFlag: "-version",
  launch: (command, { url, seconds, connections }) =>
    Promise.resolve({
      command: [...command, "-cpus", "1", "-c", `${connections}`, "-z", `${seconds}s`, url],
    }),
  // It has no line for the count but that of each status, and stops listing samples at a million.
  read: (stdout) => {
    const seconds = numberIn(stdout, /Total:\s+([\d.]+) secs/u);
    const rate = numberIn(stdout, /Requests\/sec:\s+([\d.]+)/u);
    return { requests: Math.round(rate * seconds), seconds };
  },
};
