import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvariantError } from "../../../src/base/errors.ts";
import { Outcome, Shortage } from "../../../src/base/outcome.ts";
import { TIMING_NAMES_MAX } from "../../../src/base/server-timing.ts";
import { CloseReason } from "../../../src/eventlog/record.ts";
import { ConnectionBench, ended, failed, requestFor } from "./connection-bench.ts";

const okResponse = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi";
const HEAD_BYTES = okResponse.length - 2;
const GET = requestFor({ wire: "GET / HTTP/1.1\r\n\r\n" });

describe("opening a connection", () => {
  it("is told once it is established, with what it took", () => {
    const bench = new ConnectionBench();
    bench.connection.open(bench.transport);
    bench.connection.tcpConnected(10);
    bench.connection.established(30, { dnsNanos: 1, tcpNanos: 9, tlsNanos: 20 });
    expect(bench.facts()).toEqual(["connected @10", "opened @30 dns 1 tcp 9 tls 20"]);
  });

  it("that fails is told when the transport is gone, and by that alone", () => {
    const bench = new ConnectionBench();
    bench.connection.open(bench.transport);
    bench.connection.broke(10, Outcome.refused);
    expect(bench.facts()).toEqual([]);
    bench.connection.gone(11);
    expect(bench.facts()).toEqual(["openFailed @11 refused"]);
  });

  it("that fails for want of something is told with what it was, once", () => {
    const bench = new ConnectionBench();
    for (const shortage of [Shortage.descriptors, Shortage.none]) {
      bench.connection.open(bench.transport);
      bench.connection.broke(10, Outcome.generator, shortage);
      bench.connection.gone(11);
    }
    expect(bench.facts()).toEqual([
      "openFailed @11 generator short of descriptors",
      "openFailed @11 generator",
    ]);
  });

  it("that is closed meanwhile is told as closed", () => {
    const bench = new ConnectionBench();
    bench.connection.open(bench.transport);
    bench.connection.close();
    bench.connection.established(12, { dnsNanos: 0, tcpNanos: 0, tlsNanos: 0 });
    bench.connection.gone(13);
    expect(bench.facts()).toEqual(["closed @13 local read 0 written 0"]);
  });

  it("goes well again after it has failed", () => {
    const bench = new ConnectionBench();
    bench.connection.open(bench.transport);
    bench.connection.broke(10, Outcome.refused);
    bench.connection.gone(11);
    bench.open();
    expect(bench.facts()).toEqual(["openFailed @11 refused", "opened @1 dns 0 tcp 1 tls 0"]);
  });
});

describe("an exchange", () => {
  it("sends the request as it is and tells the response's end", () => {
    const bench = ConnectionBench.opened();
    expect(bench.connection.send(GET, 7, 42)).toBe(true);
    bench.receive(okResponse, 100);
    expect(bench.transport.written).toEqual(["GET / HTTP/1.1\r\n\r\n"]);
    expect(bench.facts()).toEqual([
      ended({ at: 100, vu: 7, serial: 42, first: 100, head: HEAD_BYTES, body: 2 }),
    ]);
  });

  it("remembers when the first octet came", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 7, 42);
    bench.receive(okResponse.slice(0, 3), 100);
    bench.receive(okResponse.slice(3), 200);
    expect(bench.facts()).toEqual([
      ended({ at: 200, vu: 7, serial: 42, first: 100, head: HEAD_BYTES, body: 2 }),
    ]);
  });

  it("leaves the connection to the next one", () => {
    const bench = ConnectionBench.opened();
    for (const serial of [1, 2, 3]) {
      bench.connection.send(GET, 0, serial);
      bench.receive(okResponse, 100 * serial);
    }
    expect(bench.facts()).toHaveLength(3);
    expect(bench.transport.destroyed).toBe(false);
  });

  it("is refused while another is on the connection", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 0, 1);
    expect(() => bench.connection.send(GET, 0, 2)).toThrow(InvariantError);
  });

  it("of HEAD ends with the head", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(requestFor({ bodyless: true }), 0, 1);
    bench.receive("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", 100);
    expect(bench.facts()).toEqual([ended({ at: 100, serial: 1, first: 100, head: 40, body: 0 })]);
  });

  it("names the check that the response failed", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(requestFor({ contains: ["hi", "ho"] }), 0, 1);
    bench.receive(okResponse, 100);
    expect(bench.facts()[0]).toContain("failed check 3");
  });

  it("names the status when it is not expected", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 0, 1);
    bench.receive("HTTP/1.1 500 x\r\nContent-Length: 0\r\n\r\n", 100);
    expect(bench.facts()[0]).toContain("status 500 failed check 1");
  });

  it("does not see what an earlier response left", () => {
    const bench = ConnectionBench.opened();
    const request = requestFor({ contains: ["hi"] });
    bench.connection.send(request, 0, 1);
    bench.receive(okResponse, 100);
    bench.connection.send(request, 0, 2);
    bench.receive(okResponse.replace("\nhi", "\nho"), 200);
    expect(bench.facts()[1]).toContain("failed check 2");
  });
});

describe("a response that is the last on its connection", () => {
  it.each([
    ["by connection: close", okResponse.replace("OK\r\n", "OK\r\nConnection: close\r\n")],
    ["of HTTP/1.0", okResponse.replace("1.1", "1.0")],
  ])("%s says so, and the connection closes itself", (_, response) => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 0, 1);
    bench.receive(response, 100);
    expect(bench.facts()[0]).toContain("last");
    expect(bench.transport.destroyed).toBe(true);
    bench.connection.gone(101);
    expect(bench.facts()[1]).toBe(`closed @101 local read ${response.length} written 18`);
  });

  it("ends with the peer's close when only that ends it", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 0, 1);
    bench.receive("HTTP/1.1 200 OK\r\n\r\nhello", 100);
    bench.connection.ended(150);
    bench.connection.gone(151);
    expect(bench.facts()).toEqual([
      ended({ at: 150, serial: 1, first: 100, head: 19, body: 5, flags: " last" }),
      "closed @151 peer read 24 written 18",
    ]);
  });

  it("is lost when a reset comes where the peer's close should", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 0, 1);
    bench.receive("HTTP/1.1 200 OK\r\n\r\nhello", 100);
    bench.connection.broke(150, Outcome.reset);
    bench.connection.gone(151);
    expect(bench.facts()).toEqual([
      failed("reset", { at: 150, serial: 1, status: 200, first: 100, head: 19, body: 5 }),
      "closed @151 reset read 24 written 18",
    ]);
  });
});

describe("a response that will never be complete", () => {
  it.each([
    ["closed", "peer", (bench: ConnectionBench) => bench.connection.ended(150)],
    ["reset", "reset", (bench: ConnectionBench) => bench.connection.broke(150, Outcome.reset)],
    ["tls", "error", (bench: ConnectionBench) => bench.connection.broke(150, Outcome.tls)],
    ["protocol", "protocol", (bench: ConnectionBench) => bench.receive("X\0: 1\r\n", 150)],
    [
      "too_large",
      "protocol",
      (bench: ConnectionBench) => bench.receive(okResponse.slice(17).replace("2", "99999"), 150),
    ],
  ])("is %s, and the connection ends for the reason %s", (outcome, reason, happen) => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 0, 1);
    bench.receive("HTTP/1.1 200 OK\r\n", 100);
    happen(bench);
    bench.connection.gone(200);
    const facts = bench.facts();
    expect(facts).toHaveLength(2);
    expect(facts[0]).toMatch(new RegExp(`^failed @150 vu 0 serial 1 ${outcome} .* last$`));
    expect(facts[1]).toMatch(new RegExp(`^closed @200 ${reason} `));
  });
});

describe("octets that nobody asked for", () => {
  it("on an idle connection close it", () => {
    const bench = ConnectionBench.opened();
    bench.receive("HTTP/1.1 408 Request Timeout\r\n\r\n", 50);
    expect(bench.transport.destroyed).toBe(true);
    bench.connection.gone(51);
    expect(bench.facts()).toEqual(["closed @51 unsolicited read 32 written 0"]);
  });

  it("after a response do not harm it, but close the connection", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 0, 1);
    bench.receive(`${okResponse}!`, 100);
    bench.connection.gone(101);
    expect(bench.facts()).toEqual([
      ended({
        at: 100,
        serial: 1,
        first: 100,
        head: HEAD_BYTES,
        body: 2,
        flags: " last unsolicited",
      }),
      `closed @101 unsolicited read ${okResponse.length + 1} written 18`,
    ]);
  });
});

describe("closing a connection", () => {
  it("leaves the exchange on it without an end", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 0, 1);
    bench.connection.close();
    bench.receive(okResponse, 100);
    bench.connection.gone(101);
    expect(bench.facts()).toEqual([`closed @101 local read ${okResponse.length} written 18`]);
  });

  it("of an idle one by the peer is told", () => {
    const bench = ConnectionBench.opened();
    bench.connection.ended(50);
    bench.connection.gone(51);
    expect(bench.facts()).toEqual(["closed @51 peer read 0 written 0"]);
  });

  it.each([
    ["closed", (bench: ConnectionBench) => bench.connection.ended(50)],
    ["reset", (bench: ConnectionBench) => bench.connection.broke(50, Outcome.reset)],
  ])("that races with a send loses the exchange as %s", (outcome, happen) => {
    const bench = ConnectionBench.opened();
    happen(bench);
    bench.connection.gone(51);
    expect(bench.connection.send(GET, 3, 9)).toBe(false);
    bench.open();
    bench.connection.lost(60);
    const first = failed(outcome, {
      at: 60,
      vu: 3,
      serial: 9,
      status: 0,
      first: 0,
      head: 0,
      body: 0,
    });
    expect(bench.facts()).toContain(first);
    expect(bench.transport.written).toEqual([]);
  });
});

describe("whatever a transport reports", () => {
  it("an opening has one end, an exchange at most one, and closed is last", () => {
    const events = fc.array(fc.nat({ max: 7 }), { maxLength: 12 });
    fc.assert(
      fc.property(events, (script) => {
        const bench = new ConnectionBench();
        bench.connection.open(bench.transport);
        let sends = 0;
        let at = 0;
        for (const event of script) {
          at += 1;
          if (event === 0)
            bench.connection.established(at, { dnsNanos: 0, tcpNanos: 0, tlsNanos: 0 });
          if (event === 1 && bench.isIdle) sends += Number(bench.connection.send(GET, 0, sends));
          if (event === 2) bench.receive(okResponse, at);
          if (event === 3) bench.receive(okResponse.slice(0, 9), at);
          if (event === 4) bench.connection.ended(at);
          if (event === 5) bench.connection.broke(at, Outcome.reset);
          if (event === 6) bench.connection.tcpConnected(at);
          if (event === 7) bench.receive("\0", at);
        }
        bench.connection.gone(at + 1);
        const facts = bench.facts();
        const count = (kind: string): number =>
          facts.filter((fact) => fact.startsWith(`${kind} `)).length;
        expect(count("opened") + count("openFailed")).toBe(1);
        expect(count("closed")).toBe(count("opened"));
        expect(count("ended") + count("failed")).toBe(sends);
        expect(facts.at(-1)).toMatch(/^(closed|openFailed) /);
      }),
    );
  });
});

describe("the reason of a close", () => {
  it("is the first one", () => {
    const bench = ConnectionBench.opened();
    bench.receive("stray", 50);
    bench.connection.broke(51, Outcome.reset);
    bench.connection.gone(52);
    expect(bench.facts()).toEqual(["closed @52 unsolicited read 5 written 0"]);
    expect(CloseReason.unsolicited).toBe(3);
  });
});

describe("what a server says of its times", () => {
  const answer = (timing: string): string =>
    `HTTP/1.1 200 OK\r\nServer-Timing: ${timing}\r\nContent-Length: 0\r\n\r\n`;

  function told(...timings: readonly string[]): string[] {
    const bench = ConnectionBench.opened();
    for (const [serial, timing] of timings.entries()) {
      bench.connection.send(GET, 7, serial);
      bench.receive(answer(timing), 100 + serial);
    }
    return bench.facts().map((fact) => fact.replace(/^(ended @\d+).*/, "$1"));
  }

  it("comes before the end of the exchange, names before what has them", () => {
    expect(told("db;dur=1, app;dur=2", "app;dur=3")).toEqual([
      "name @100 0 of 2 from 0",
      "name @100 1 of 3 from 0",
      "timing @100 vu 7 serial 0 name 0 took 1000000",
      "timing @100 vu 7 serial 0 name 1 took 2000000",
      "ended @100",
      "timing @101 vu 7 serial 1 name 1 took 3000000",
      "ended @101",
    ]);
  });

  it("is added up by name", () => {
    expect(told("db;dur=1, app;dur=2, db;dur=4").slice(-3)).toEqual([
      "timing @100 vu 7 serial 0 name 0 took 5000000",
      "timing @100 vu 7 serial 0 name 1 took 2000000",
      "ended @100",
    ]);
  });

  it("is told as far as there are names, and how much is not", () => {
    const names = Array.from({ length: TIMING_NAMES_MAX + 1 }, (_, index) => `n${index};dur=1`);
    const facts = told(names.slice(0, 30).join(), names.slice(30).join());
    expect(facts.filter((fact) => fact.startsWith("name"))).toHaveLength(TIMING_NAMES_MAX);
    expect(facts.slice(-3)).toEqual([
      "timing @101 vu 7 serial 1 name 31 took 1000000",
      "lost @101 vu 7 serial 1 many_names 1",
      "ended @101",
    ]);
  });

  it("has a long name in several rows", () => {
    expect(told(`${"n".repeat(40)};dur=0`).slice(0, 3)).toEqual([
      "name @100 0 of 40 from 0",
      "name @100 0 of 40 from 18",
      "name @100 0 of 40 from 36",
    ]);
  });

  it("is nothing when the response is not complete", () => {
    const bench = ConnectionBench.opened();
    bench.connection.send(GET, 7, 1);
    bench.receive("HTTP/1.1 200 OK\r\nServer-Timing: db;dur=1\r\nContent-Length: 2\r\n\r\nh", 100);
    bench.connection.ended(101);
    expect(bench.facts()).toEqual([expect.stringMatching(/^failed @101/)]);
  });
});
