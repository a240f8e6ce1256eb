import http from "node:http";
import net, { type AddressInfo } from "node:net";
import { textOfOctets } from "../../../src/protocol/http1/latin1.ts";
import type { Sent } from "./reading.ts";

/** What node:http, whose parser is llhttp, makes of a response. */
export type NodeReading =
  | { readonly ok: true; readonly status: number; readonly body: string }
  | { readonly ok: false; readonly reason: string };

const HEAD_BYTES_MAX = 64 * 1024;
const DEADLINE_MILLIS = 5_000;

/** A loopback server that answers each request with octets of the test's choice, and closes. */
export class NodeClient {
  readonly #server: net.Server;
  #answer: Buffer = Buffer.alloc(0);

  constructor() {
    this.#server = net.createServer((socket) => {
      socket.on("error", () => {}); // The client may reset it: the client's view is what counts.
      socket.once("data", () => socket.end(this.#answer));
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  read(sent: Sent): Promise<NodeReading> {
    this.#answer = Buffer.from(sent.wire, "latin1");
    const { port } = this.#server.address() as AddressInfo;
    return new Promise((resolve) => {
      const fail = (error: Error): void => resolve({ ok: false, reason: error.message });
      const options = {
        port,
        host: "127.0.0.1",
        method: sent.method ?? "GET",
        agent: false,
        maxHeaderSize: HEAD_BYTES_MAX,
        timeout: DEADLINE_MILLIS,
      };
      http
        .request(options, (response) => collect(response, resolve, fail))
        .on("error", fail)
        .on("upgrade", (_, socket) => {
          socket.destroy();
          fail(new Error("upgraded"));
        })
        .end();
    });
  }
}

function collect(
  response: http.IncomingMessage,
  resolve: (reading: NodeReading) => void,
  fail: (error: Error) => void,
): void {
  const pieces: Uint8Array[] = [];
  response.on("data", (piece: Uint8Array) => pieces.push(piece));
  response.on("error", fail);
  response.on("end", () => {
    if (!response.complete) return fail(new Error("incomplete"));
    resolve({
      ok: true,
      status: response.statusCode ?? 0,
      body: textOfOctets(Buffer.concat(pieces)),
    });
  });
}
