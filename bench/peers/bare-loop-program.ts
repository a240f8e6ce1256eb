/**
 * What Node's own sockets cost, with public interfaces and nothing around them: write a request,
 * look for the end of the head, count, write again. No log, no checks, no percentiles, and no
 * answer that comes in two pieces. `node bare-loop-program.ts PORT CONNECTIONS SECONDS` prints JSON.
 */
import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";

const [port, connections, seconds] = process.argv.slice(2).map(Number) as [number, number, number];
const request = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUser-Agent: bare-loop\r\n\r\n`;
const buffer = Buffer.allocUnsafe(64 * 1024);
const OK = 0x32;
const STATUS_AT = 9;
const CR = 0x0d;

const sockets: Socket[] = [];
let waiting: Socket[] = [];
let requests = 0;
let isOver = false;

/** All that became free in a turn of the event loop send together, as in z6. */
function sendAll(): void {
  const ready = waiting;
  waiting = [];
  for (const socket of ready) socket.write(request, "latin1");
}

function free(socket: Socket): void {
  if (isOver) return;
  if (waiting.push(socket) === 1) setImmediate(sendAll);
}

function received(): void {
  if (buffer[STATUS_AT] !== OK) throw new Error("an answer is not 2xx");
  let at = 0;
  while (buffer[at] !== CR || buffer[at + 2] !== CR) at += 1;
  requests += 1;
}

for (let index = 0; index < connections; index += 1) {
  const onread = {
    buffer,
    callback: (): boolean => {
      received();
      free(socket);
      return true;
    },
  };
  const socket = connect({ host: "127.0.0.1", port, noDelay: true, onread });
  socket.on("connect", () => free(socket));
  sockets.push(socket);
}

const start = performance.now();
setTimeout(() => {
  isOver = true;
  const passed = (performance.now() - start) / 1_000;
  for (const socket of sockets) socket.destroy();
  console.log(JSON.stringify({ requests, seconds: passed }));
}, seconds * 1_000);
