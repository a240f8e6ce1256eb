import { readFileSync } from "node:fs";
import { endianness } from "node:os";
import { readProcesses, socketInodes } from "./process-table.ts";

export type PortOwner = { readonly pid: number; readonly name: string };

/** Local addresses that a connection to 127.0.0.1 or ::1 reaches, as Linux prints them. */
const loopbackAddresses: ReadonlySet<string> =
  endianness() === "LE"
    ? new Set([
        "00000000",
        "0100007F",
        "00000000000000000000000000000000",
        "00000000000000000000000001000000",
        "0000000000000000FFFF00000100007F",
      ])
    : new Set([
        "00000000",
        "7F000001",
        "00000000000000000000000000000000",
        "00000000000000000000000000000001",
        "00000000000000000000FFFF7F000001",
      ]);

/** State 0A of the kernel's `enum tcp_state`. */
const LISTENING = "0A";

/**
 * A process that listens on a loopback port and is not one of `own`.
 *
 * Undefined when all who listen are of `own`, when nobody listens, and when it cannot be seen who
 * does: on other systems than Linux, and for the processes of other users. So undefined is not a
 * proof: a port that is to be one's own has to have been free before.
 */
export function foreignListener(port: number, own: readonly number[]): PortOwner | undefined {
  const foreign = new Set(listeningInodes(port));
  if (foreign.size === 0) return undefined;
  for (const pid of own) for (const inode of socketInodes(pid)) foreign.delete(inode);
  if (foreign.size === 0) return undefined;
  const ownPids = new Set(own);
  return readProcesses().find(
    ({ pid }) => !ownPids.has(pid) && [...socketInodes(pid)].some((inode) => foreign.has(inode)),
  );
}

/** Of the sockets in proc_net_tcp(5): local address, state and inode are columns 1, 3 and 9. */
function listeningInodes(port: number): readonly string[] {
  const portText = port.toString(16).toUpperCase().padStart(4, "0");
  return ["/proc/net/tcp", "/proc/net/tcp6"].flatMap(readLines).flatMap((line) => {
    const columns = line.trim().split(/\s+/u);
    const [address = "", itsPort] = columns[1]?.split(":") ?? [];
    const isIt = itsPort === portText && columns[3] === LISTENING && loopbackAddresses.has(address);
    return isIt ? (columns[9] ?? []) : [];
  });
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, "latin1").split("\n");
  } catch {
    // Not Linux, or no IPv6.
    return [];
  }
}
