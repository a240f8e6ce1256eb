import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { outcomeNames } from "../../src/base/outcome.ts";
import { CloseReason } from "../../src/eventlog/record.ts";
import { ofKind } from "../log-rows.ts";
import { rawServer, served } from "./raw-server.ts";
import { against, once, realRun, request } from "./real-run.ts";

const chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

describe("a server that answers", () => {
  it("over connections that are kept is counted request by request", async () => {
    let requests = 0;
    const http = createServer((_, response) => {
      requests += 1;
      response.end("hello");
    });
    const server = await served(http, () => requests);
    const run = await realRun(against(server.port));
    expect(run.failures).toEqual({});
    expect(run.metrics.wholeRun.succeeded).toBe(requests);
    expect(requests).toBeGreaterThan(10);
    expect(ofKind(run.rows, "opened").length).toBe(2);
    expect(run.ending.kind).toBe("complete");
    expect(run.logProblem).toBe(undefined);
  });

  it.each([
    ["with `connection: close`", "Connection: close\r\nContent-Length: 2\r\n\r\nok"],
    ["until the end of the connection", "\r\nok"],
  ])("%s gets a new connection for every request", async (_, rest) => {
    const server = await rawServer((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\n${rest}`);
    });
    const run = await realRun(against(server.port));
    expect(run.failures).toEqual({});
    expect(run.metrics.wholeRun.succeeded).toBe(server.requests());
    expect(ofKind(run.rows, "opened").length).toBe(server.requests());
  });

  it.each([
    ["in chunks", `${chunked}2\r\nok\r\n0\r\n\r\n`, "GET", 2],
    ["204 without a body", "HTTP/1.1 204 No Content\r\n\r\n", "GET", 0],
    ["HEAD with the length of a body", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", "HEAD", 0],
  ])("%s keeps its connections", async (_, response, method, bodyBytes) => {
    const server = await rawServer((socket) => {
      socket.write(response, "latin1");
    });
    const run = await realRun(against(server.port, request(`method = "${method}"`)));
    expect(run.failures).toEqual({});
    expect(run.metrics.wholeRun.succeeded).toBe(server.requests());
    expect(ofKind(run.rows, "opened").length).toBe(2);
    expect(new Set(ofKind(run.rows, "ended").map(({ z }) => z))).toEqual(new Set([bodyBytes]));
  });

  it.each([1, 2])("and says its times is believed, with %i workers", async (workers) => {
    let requests = 0;
    const http = createServer((_, response) => {
      requests += 1;
      const first = requests % 2 === 0 ? "db;dur=2.5" : `cache;desc="a, \\"b\\"";dur=0.5`;
      response.setHeader("Server-Timing", [first, "total;dur=3, total;dur=1", "miss"]);
      response.end("hello");
    });
    const server = await served(http, () => requests);
    const run = await realRun(`
      [runtime]
      vus = 4
      duration = "300ms"
      workers = ${workers}
      [target]
      base_url = "http://127.0.0.1:${server.port}"`);
    const { succeeded } = run.metrics.overall;
    const { entries, leftOut } = run.metrics.serverTiming!;
    expect(leftOut).toEqual({});
    const told = new Map(entries.map(({ name, time }) => [name, time]));
    expect([...told.keys()].toSorted()).toEqual(["cache", "db", "total"]);
    expect(told.get("total")).toMatchObject({ count: succeeded, minNanos: 4e6, maxNanos: 4e6 });
    expect(told.get("db")).toMatchObject({ minNanos: 2.5e6, maxNanos: 2.5e6 });
    expect(told.get("db")!.count + told.get("cache")!.count).toBe(succeeded);
  });

  it("at the planned instants gets open load, too", async () => {
    const server = await rawServer((socket) => {
      socket.write(OK);
    });
    const run = await realRun(`
      [schedule]
      type = "arrivals"
      spacing = "poisson"
      [[schedule.stages]]
      rate = 200
      duration = "500ms"
      [target]
      base_url = "http://127.0.0.1:${server.port}"`);
    expect(run.metrics.wholeRun).toMatchObject({ dropped: 0, succeeded: server.requests() });
  });
});

describe("a server that is too slow", () => {
  const timeout = request('timeout = "50ms"');

  it("times out when it never answers", async () => {
    const server = await rawServer(() => undefined);
    const run = await realRun(against(server.port, timeout));
    expect(run.failures).toEqual({ timeout: server.requests() });
  });

  it("times out when it drips", async () => {
    const server = await rawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
      const drip = setInterval(() => socket.write("x"), 5);
      socket.once("close", () => {
        clearInterval(drip);
      });
    });
    const run = await realRun(against(server.port, timeout));
    expect(run.failures).toEqual({ timeout: server.requests() });
  });
});

describe("a target that is not there", () => {
  it("refuses", async () => {
    const server = await rawServer(() => undefined);
    await server.die();
    const run = await realRun(once(`http://127.0.0.1:${server.port}`));
    expect(run.failures).toEqual({ refused: 1 });
  });

  it("has no address", async () => {
    const run = await realRun(once("http://name.invalid"));
    expect(run.failures).toEqual({ dns: 1 });
  });
});

describe("a response that is not one", () => {
  const twoLengths = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx";
  const long = `HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n${"x".repeat(5000)}`;

  it.each([
    ["garbage", "protocol", "SSH-2.0-OpenSSH_9.6\r\n\r\n"],
    ["two lengths", "protocol", twoLengths],
    ["a body over the maximum", "too_large", long],
  ])("because of %s fails as %s", async (_, outcome, response) => {
    const server = await rawServer((socket) => {
      socket.write(response);
    });
    const more = request('expect = { max_body = "1KiB" }');
    const run = await realRun(once(`http://127.0.0.1:${server.port}`, more));
    expect(run.failures).toEqual({ [outcome]: 1 });
  });

  it("because the connection is reset in the middle fails as reset", async () => {
    const server = await rawServer((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", () => {
        setTimeout(() => socket.resetAndDestroy(), 20);
      });
    });
    const run = await realRun(once(`http://127.0.0.1:${server.port}`));
    expect(run.failures).toEqual({ reset: 1 });
    expect(ofKind(run.rows, "failed")).toMatchObject([{ detail: 200, z: 4 }]);
  });

  it("because the connection ends in the middle fails as closed", async () => {
    const server = await rawServer((socket) => {
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
    });
    const run = await realRun(once(`http://127.0.0.1:${server.port}`));
    expect(run.failures).toEqual({ closed: 1 });
  });
});

describe("bytes that nobody asked for", () => {
  it("close an idle connection, which is not used again", async () => {
    const server = await rawServer((socket) => {
      socket.write(OK);
      setTimeout(() => socket.write("HTTP/1.1 408 Request Timeout\r\n\r\n"), 20);
    });
    const run = await realRun(`
      [runtime]
      vus = 1
      iterations = 3
      [target]
      base_url = "http://127.0.0.1:${server.port}"
      [think_time]
      type = "constant"
      duration = "500ms"`);
    expect(run.failures).toEqual({});
    const closed = ofKind(run.rows, "closed").filter(
      ({ code }) => code === CloseReason.unsolicited,
    );
    expect(closed.length).toBeGreaterThanOrEqual(2);
    expect(ofKind(run.rows, "opened").length).toBe(3);
  });
});

describe("a server that dies in the middle of the run", () => {
  it("breaks what is in flight, then refuses", async () => {
    const server = await rawServer((socket, index) => {
      if (index < 20) socket.write(OK);
      else void server.die();
    });
    const run = await realRun(against(server.port));
    expect(run.metrics.wholeRun.succeeded).toBeGreaterThan(0);
    const words = Object.keys(run.failures).filter((name) => name !== "refused");
    expect(words.every((name) => ["reset", "closed"].includes(name))).toBe(true);
    expect(run.failures["refused"]).toBeGreaterThan(0);
    expect(outcomeNames).toEqual(expect.arrayContaining(Object.keys(run.failures)));
  });
});

describe("a stop", () => {
  const long = (port: number): string =>
    `[runtime]\nvus = 2\nduration = "1h"\n[target]\nbase_url = "http://127.0.0.1:${port}"`;

  it("that is graceful lets what is in flight end", async () => {
    const server = await rawServer((socket) => {
      setTimeout(() => socket.write(OK), 50);
    });
    const run = await realRun(long(server.port), ({ stop }) => {
      setTimeout(() => stop("graceful"), 120);
    });
    expect(run.failures).toEqual({});
    expect(run.metrics.wholeRun).toMatchObject({ succeeded: server.requests(), cancelled: 0 });
  });

  it("that is immediate cancels it", async () => {
    const server = await rawServer(() => undefined);
    const run = await realRun(long(server.port), ({ stop }) => {
      setTimeout(() => {
        stop("graceful");
        stop("immediate");
      }, 120);
    });
    expect(run.metrics.wholeRun).toMatchObject({ sent: 2, cancelled: 2 });
  });

  it("is heard even before the first turn", async () => {
    const server = await rawServer((socket) => {
      socket.write(OK);
    });
    const run = await realRun(long(server.port), ({ stop }) => {
      stop("immediate");
    });
    expect(run.metrics.wholeRun.succeeded).toBe(0);
  });
});
