import { createServer, type Server, type Socket } from "node:net";
import { afterEach } from "vitest";

export type RawServer = {
  readonly port: number;
  /** Requests that came in whole so far. */
  readonly requests: () => number;
  /** Goes away at once, with every connection. */
  readonly die: () => Promise<void>;
};

const running = new Set<RawServer>();

afterEach(async () => {
  for (const server of running) await server.die();
});

/**
 * A server that does what a test wants with the bytes.
 *
 * @param onRequest called for every request without a body, which `index` counts from 0
 */
export async function rawServer(
  onRequest: (socket: Socket, index: number) => void,
  onConnection: (socket: Socket) => void = () => undefined,
): Promise<RawServer> {
  let requests = 0;
  const server = createServer((socket) => {
    let text = "";
    socket.on("error", () => undefined);
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      for (let end = text.indexOf("\r\n\r\n"); end >= 0; end = text.indexOf("\r\n\r\n")) {
        text = text.slice(end + 4);
        requests += 1;
        onRequest(socket, requests - 1);
      }
    });
    onConnection(socket);
  });
  return served(server, () => requests);
}

/** Lets a server listen, and ends it with the test. */
export async function served(server: Server, requests: () => number): Promise<RawServer> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const raw: RawServer = {
    port: address.port,
    requests,
    die: () =>
      new Promise((resolve) => {
        running.delete(raw);
        for (const socket of sockets) socket.resetAndDestroy();
        server.close(() => {
          resolve();
        });
      }),
  };
  running.add(raw);
  return raw;
}
