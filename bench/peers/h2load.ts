import { onPath } from "./on-path.ts";
import { numberIn, type Peer } from "./peer.ts";

export const h2load: Peer = {
  name: "h2load --h1",
  find: onPath("h2load"),
  install: "apt-get install nghttp2-client",
  versionFlag: "--version",
  launch: (command, { url, seconds, connections }) =>
    Promise.resolve({
      command: [...command, "--h1", "-t1", `-c${connections}`, "-D", `${seconds}`, url],
    }),
  // What it calls finished ends with the measured time, whatever is still in flight.
  read: (stdout) => ({
    requests: numberIn(stdout, /requests: .* (\d+) succeeded/u),
    seconds: numberIn(stdout, /finished in ([\d.]+)s/u),
  }),
};
