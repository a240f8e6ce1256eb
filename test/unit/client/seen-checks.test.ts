import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PreparedRequest } from "../../../src/client/prepared-request.ts";
import {
  failedCheck,
  keptParts,
  prepareExpectations,
} from "../../../src/client/response-checks.ts";
import { KeptResponse } from "../../../src/protocol/http1/kept-response.ts";
import { SEEN_OCTETS_MAX } from "../../../src/protocol/http1/seen-octets.ts";
import type { Check } from "../../../src/scenario/scenario.ts";

/** Patterns that were looked for, to tell a check from a memory. */
const looked: string[] = [];
const checks: readonly Check[] = [
  { label: "", kind: "bodyMatches", pattern: "good" },
  { label: "", kind: "header", name: "X-Kind", equals: "plain" },
  { label: "", kind: "bodyContains", text: "od" },
];
const expectations = prepareExpectations(
  { statuses: [{ from: 200, to: 200 }], checks, bodyBytesMax: 0 },
  {
    parsePath: () => [],
    compilePattern: (pattern) => ({
      isIn: (text) => {
        looked.push(text);
        return text.includes(pattern);
      },
    }),
  },
);

/** Responses to one request on several connections, each in pieces. */
class SharedMemory {
  readonly #parts: PreparedRequest["kept"] = keptParts(expectations);
  readonly #connections = Array.from({ length: 3 }, () => new KeptResponse());

  begin(connection: number): void {
    this.#connections[connection]!.expect(this.#parts!);
    this.#connections[connection]!.clear();
  }

  receive(connection: number, part: "head" | "body", text: string): void {
    const octets = new TextEncoder().encode(`..${text}`);
    this.#connections[connection]![part].append(octets, 2, octets.length);
    octets.fill(0xa5);
  }

  end(connection: number): number {
    return failedCheck(expectations, 200, this.#connections[connection]);
  }

  whole(head: string, body: string, connection = 0): number {
    this.begin(connection);
    this.receive(connection, "head", head);
    this.receive(connection, "body", body);
    return this.end(connection);
  }
}

const plain = "HTTP/1.1 200 OK\r\nX-Kind: plain\r\n\r\n";
const other = "HTTP/1.1 200 OK\r\nX-Kind: other\r\n\r\n";

/** What is found by whom has no memory. */
function foundAfresh(head: string, body: string): number {
  return new SharedMemory().whole(head, body);
}

describe("checks of a response that is the one before", () => {
  it("are not made again", () => {
    const memory = new SharedMemory();
    looked.length = 0;
    for (let turn = 0; turn < 5; turn += 1) {
      expect(memory.whole(plain, "good", turn % 3)).toBe(0);
      expect(memory.whole(other, "good", turn % 3)).toBe(3);
    }
    expect(looked).toEqual(["good"]);
  });

  it("are made again for content that is too long to remember", () => {
    const memory = new SharedMemory();
    looked.length = 0;
    const long = "good".padEnd(SEEN_OCTETS_MAX + 1);
    expect([memory.whole(plain, long), memory.whole(plain, long)]).toEqual([0, 0]);
    expect(looked).toHaveLength(2);
  });

  it.each(["goo", "good and", "bad", "", "goop"])("are made again for %j after good", (body) => {
    const memory = new SharedMemory();
    memory.whole(plain, "good");
    expect(memory.whole(plain, body)).toBe(foundAfresh(plain, body));
  });

  it("find what they find without a memory, on connections whose answers come in pieces", () => {
    const answer = fc.record({
      head: fc.constantFrom(plain, other),
      body: fc.constantFrom("good", "goods", "go", "odd", "bad", "", `good${"x".repeat(99)}`),
      cut: fc.nat(8),
    });
    const rounds = fc.array(fc.tuple(answer, answer, answer), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(rounds, (all) => {
        const memory = new SharedMemory();
        for (const round of all) {
          for (const connection of round.keys()) memory.begin(connection);
          for (const [connection, { head, body, cut }] of round.entries()) {
            memory.receive(connection, "head", head);
            memory.receive(connection, "body", body.slice(0, cut));
          }
          for (const [connection, { head, body, cut }] of round.entries()) {
            memory.receive(connection, "body", body.slice(cut));
            expect(memory.end(connection)).toBe(foundAfresh(head, body));
          }
        }
      }),
    );
  });
});
