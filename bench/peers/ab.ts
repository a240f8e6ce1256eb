import { onPath } from "./on-path.ts";
import { numberIn, type Peer } from "./peer.ts";

/** It keeps a record of each, in memory that it takes at the start. */
const REQUESTS_MAX_PER_SECOND = 300_000;

export const ab: Peer = {
  name: "ab -k",
  find: onPath("ab"),
  install: "apt-get install apache2-utils",
  versionFlag: "-V",
  launch: (command, { url, seconds, connections }) => {
    // -t means 50,000 requests, unless -n says more after it.
    const count = `${seconds * REQUESTS_MAX_PER_SECOND}`;
    const flags = ["-k", "-q", "-c", `${connections}`, "-t", `${seconds}`, "-n", count];
    return Promise.resolve({ command: [...command, ...flags, `${url}/`] });
  },
  read: (stdout) => ({
    requests: numberIn(stdout, /Complete requests:\s+(\d+)/u),
    seconds: numberIn(stdout, /Time taken for tests:\s+([\d.]+) seconds/u),
  }),
};
