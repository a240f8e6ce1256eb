import { existsSync } from "node:fs";
import { missingNative, native } from "../bench.ts";
import { ownCount, type Peer } from "./peer.ts";

/** The reference in bench/native: what is left of a load generator that only sends and reads. */
export const cClient: Peer = {
  name: "C client",
  find: () => (existsSync(native("client")) ? [native("client")] : undefined),
  install: missingNative() ?? "npm run bench:build",
  versionFlag: undefined,
  launch: (command, { url, seconds, connections }) => {
    const flags = ["--port", new URL(url).port, "--connections", `${connections}`];
    return Promise.resolve({ command: [...command, ...flags, "--seconds", `${seconds}`] });
  },
  read: ownCount,
};
