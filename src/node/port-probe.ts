import { connect } from "node:net";

/** Where a server that is meant for this machine listens: some listen on one of these only. */
const LOOPBACK_HOSTS = ["127.0.0.1", "::1"] as const;

/** A loopback connection is made at once, or the server's queue is full. */
const CONNECT_MILLIS_MAX = 1_000;

/**
 * Tries to connect to a loopback port.
 *
 * @returns why nobody listens there, or undefined when somebody does
 */
export async function probePort(port: number): Promise<string | undefined> {
  const results = await Promise.all(LOOPBACK_HOSTS.map((host) => probeAddress(host, port)));
  return results.includes(undefined) ? undefined : results[0];
}

function probeAddress(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (result: string | undefined): void => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(CONNECT_MILLIS_MAX, () => end(`no connection to port ${port} in time`));
    socket.once("error", (error) => end(error.message));
    // To a port of the ephemeral range, TCP can connect a socket to itself (RFC 9293, 3.5:
    // simultaneous open) when the system picks the same port for its own end.
    socket.once("connect", () =>
      end(socket.localPort === port ? `nobody listens on port ${port}` : undefined),
    );
  });
}
