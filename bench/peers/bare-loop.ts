import { join } from "node:path";
import { node } from "../bench.ts";
import { ownCount, type Peer } from "./peer.ts";

const program = join(import.meta.dirname, "bare-loop-program.ts");

/** The floor under everything that is written for Node: its sockets, and nothing around them. */
export const bareLoop: Peer = {
  name: "bare Node loop",
  find: () => [node, program],
  install: "",
  versionFlag: undefined,
  launch: (command, { url, seconds, connections }) =>
    Promise.resolve({
      command: [...command, new URL(url).port, `${connections}`, `${seconds}`],
    }),
  read: ownCount,
};
