import { spawn } from "node:child_process";
import { native } from "../bench.ts";
import { children } from "../children.ts";
import { numberAt } from "../peers/peer.ts";
import { listening, ports, type Server } from "./listening.ts";

export type ReferenceOptions = {
  readonly cores: string | undefined;
  /** Each answer leaves so long after its request. */
  readonly delayMillis?: number;
  /** Of every period, from the first request on, the last part holds back all answers. */
  readonly stall?: { readonly everyMillis: number; readonly forMillis: number };
};

/** What the server counted: a witness that is not the load generator. */
export type ServerCounts = { readonly requests: number; readonly openMax: number };

/** The server in bench/native: the fastest that this machine can be asked. */
export async function startReference(options: ReferenceOptions): Promise<Server> {
  const { cores, delayMillis = 0, stall } = options;
  const flags = ["--port", `${ports.native}`, "--delay-ms", `${delayMillis}`];
  if (stall !== undefined) {
    flags.push("--stall-every-ms", `${stall.everyMillis}`, "--stall-for-ms", `${stall.forMillis}`);
  }
  const command = [native("server"), ...flags];
  const pinned = cores === undefined ? command : ["taskset", "-c", cores, ...command];
  const child = spawn(pinned[0]!, pinned.slice(1), {
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  children.add(child);
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const exited = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await listening(child, ports.native);
  return {
    url: `http://127.0.0.1:${ports.native}`,
    port: ports.native,
    stop: async () => {
      child.kill("SIGTERM");
      await exited;
      return printed;
    },
  };
}

/** Runs something against a server of its own. */
export async function withReference<T>(
  options: ReferenceOptions,
  use: (server: Server) => Promise<T>,
): Promise<{ readonly result: T; readonly counts: ServerCounts }> {
  const server = await startReference(options);
  let stopped: string | undefined;
  try {
    const result = await use(server);
    stopped = await server.stop();
    return { result, counts: readCounts(stopped) };
  } finally {
    if (stopped === undefined) await server.stop();
  }
}

function readCounts(stdout: string): ServerCounts {
  const counts: unknown = JSON.parse(stdout);
  return { requests: numberAt(counts, "requests"), openMax: numberAt(counts, "open_max") };
}
