import { parentPort, workerData } from "node:worker_threads";
import { driveShare, type LoadOrder } from "../app/load-share.ts";
import { assert } from "../base/assert.ts";
import { LoadThreadPort, type ThreadData } from "../node/load-thread.ts";

assert(parentPort !== null, "this is the program of a load thread");
const { order, ...memory } = workerData as ThreadData;
await driveShare(order as LoadOrder, new LoadThreadPort(parentPort, memory));
