/**
 * What Node's own sockets cost, with public interfaces and nothing around them: write a request,
 * look for the end of the head, count, write again. No log, no checks, no percentiles, and no
 * answer that comes in two pieces. `node bare-loop-program.ts PORT CONNECTIONS SECONDS` prints JSON.
 */
import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";

const STATUS_AT = 9;
const STATUS_CLASS = 0x32;
const CR = 0x0d;

class BareLoop {
  requests = 0;
  readonly #request: string;
  readonly #buffer = Buffer.allocUnsafe(64 * 1024);
  readonly #sockets: Socket[] = [];
  #free: Socket[] = [];
  #isOver = false;

  constructor(port: number, connections: number) {
    this.#request = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUser-Agent: bare-loop\r\n\r\n`;
    for (let index = 0; index < connections; index += 1) this.#connect(port);
  }

  stop(): void {
    this.#isOver = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  #connect(port: number): void {
    const callback = (): boolean => {
      this.#received();
      this.#isFree(socket);
      return true;
    };
    const onread = { buffer: this.#buffer, callback };
    const socket = connect({ host: "127.0.0.1", port, noDelay: true, onread });
    socket.on("connect", () => this.#isFree(socket));
    this.#sockets.push(socket);
  }

  #received(): void {
    const buffer = this.#buffer;
    if (buffer[STATUS_AT] !== STATUS_CLASS) throw new Error("an answer is not 2xx");
    let at = 0;
    while (buffer[at] !== CR || buffer[at + 2] !== CR) at += 1;
    this.requests += 1;
  }

  #isFree(socket: Socket): void {
    if (!this.#isOver && this.#free.push(socket) === 1) setImmediate(this.#send);
  }

  /** All that became free in a turn of the event loop send together, as in Z6. */
  readonly #send = (): void => {
    const free = this.#free;
    this.#free = [];
    for (const socket of free) socket.write(this.#request, "latin1");
  };
}

const [port, connections, seconds] = process.argv.slice(2).map(Number) as [number, number, number];
const loop = new BareLoop(port, connections);
const start = performance.now();
setTimeout(() => {
  const passed = (performance.now() - start) / 1_000;
  loop.stop();
  console.log(JSON.stringify({ requests: loop.requests, seconds: passed }));
}, seconds * 1_000);
