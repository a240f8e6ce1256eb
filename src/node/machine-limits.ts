import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the system lets this process open. What it does not tell is undefined, and not claimed. */
export type MachineLimits = {
  readonly descriptors: DescriptorLimit | undefined;
  readonly ports: PortRange | undefined;
};

export type DescriptorLimit = {
  /** Open files and sockets together. Node.js has raised it to the hard limit at its start. */
  readonly limit: number;
  readonly used: number;
};

/** For this machine's end of the connections to one address and port (ip(7)). */
export type PortRange = {
  readonly first: number;
  readonly last: number;
  /** tcp_tw_reuse: where a port whose connection was closed may be used again after a second. */
  readonly reuse: "nowhere" | "everywhere" | "loopback";
};

const reuseOf: Readonly<Record<string, PortRange["reuse"]>> = {
  "0": "nowhere",
  "1": "everywhere",
  "2": "loopback",
};

/** @param proc where proc(5) is; a system without it tells nothing */
export function machineLimits(proc = "/proc"): MachineLimits {
  return { descriptors: descriptorLimit(proc), ports: portRange(proc) };
}

function descriptorLimit(proc: string): DescriptorLimit | undefined {
  const limits = textOf(join(proc, "self/limits"));
  const soft = limits === undefined ? undefined : /^Max open files\s+(\d+)\s/mu.exec(limits)?.[1];
  const used = entriesOf(join(proc, "self/fd"));
  // "unlimited" is no number, and no limit.
  return soft === undefined || used === undefined ? undefined : { limit: Number(soft), used };
}

function portRange(proc: string): PortRange | undefined {
  const range = textOf(join(proc, "sys/net/ipv4/ip_local_port_range"));
  const found = range === undefined ? null : /^(\d+)\s+(\d+)\s*$/u.exec(range);
  if (found === null) return undefined;
  const reuse = reuseOf[textOf(join(proc, "sys/net/ipv4/tcp_tw_reuse"))?.trim() ?? ""];
  return { first: Number(found[1]), last: Number(found[2]), reuse: reuse ?? "nowhere" };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined; // Not Linux, or a container that hides it.
  }
}

function entriesOf(folder: string): number | undefined {
  try {
    return readdirSync(folder).length;
  } catch {
    return undefined;
  }
}
