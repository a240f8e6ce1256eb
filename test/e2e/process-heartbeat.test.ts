import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import type { LogRow } from "../log-rows.ts";
import { served } from "./raw-server.ts";
import { realRun } from "./real-run.ts";

/** The kinds of heartbeats that each worker has in the log. */
function heartbeatsByWorker(rows: readonly LogRow[]): Map<number, Set<string>> {
  const kinds = new Map<number, Set<string>>();
  let worker = 0;
  for (const { kind, who } of rows) {
    if (kind === "tick") worker = who;
    if (kind !== "heartbeat" && kind !== "processHeartbeat") continue;
    kinds.set(worker, (kinds.get(worker) ?? new Set()).add(kind));
  }
  return kinds;
}

describe.each([1, 2])("a run over %i workers", (workers) => {
  it("has the whole process in its log, once a second, from its first worker", async () => {
    let requests = 0;
    const http = createServer((_, response) => {
      requests += 1;
      setTimeout(() => response.end("hello"), 5);
    });
    const { port } = await served(http, () => requests);
    const { rows, metrics } = await realRun(`
      [runtime]
      vus = 4
      duration = "2500ms"
      workers = ${workers}
      flush_interval = 20
      [target]
      base_url = "http://127.0.0.1:${port}"
      [[requests]]
      name = "home"
      path = "/"
    `);
    const [first, ...others] = Array.from({ length: workers }, (_, worker) =>
      heartbeatsByWorker(rows).get(worker),
    );
    expect(first).toEqual(new Set(["heartbeat", "processHeartbeat"]));
    for (const other of others) expect(other).toEqual(new Set(["heartbeat"]));
    const own = metrics.health.process;
    expect(own?.heartbeats).toBe(rows.filter(({ kind }) => kind === "processHeartbeat").length);
    expect(own?.cpuShareMean).toBeGreaterThan(0);
    expect(own?.blocksWaitingMax).toBeGreaterThan(0);
  });
});
