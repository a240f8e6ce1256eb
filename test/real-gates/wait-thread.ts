/**
 * The thread of `Waits`: tells when each wait is over, to some ten microseconds. The timers of an
 * event loop know whole milliseconds only, and arrivals that come every millisecond keep in step
 * with them: every time would then be a whole number, and p50 jump from one to the next.
 */
import { receiveMessageOnPort, parentPort, workerData } from "node:worker_threads";
import { type Wait, wallMillis } from "./waits.ts";

const bell = workerData as Int32Array<SharedArrayBuffer>;
const port = parentPort!;
const waits = new Map<number, number>();

for (;;) {
  const rung = Atomics.load(bell, 0);
  for (let got = receiveMessageOnPort(port); got !== undefined; got = receiveMessageOnPort(port)) {
    const { id, until } = got.message as Wait;
    waits.set(id, until);
  }
  const now = wallMillis();
  let next = Infinity;
  for (const [id, until] of waits) {
    if (until > now) {
      next = Math.min(next, until);
    } else {
      waits.delete(id);
      port.postMessage(id);
    }
  }
  // Returns at once when the bell has rung since.
  Atomics.wait(bell, 0, rung, next - now);
}
