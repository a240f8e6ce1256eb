import { describe, expect, it } from "vitest";
import { patternCompiler } from "../../../src/client/patterns.ts";
import {
  type CheckReaders,
  failedCheck,
  keptParts,
  prepareExpectations,
} from "../../../src/client/response-checks.ts";
import { KeptResponse } from "../../../src/protocol/http1/kept-response.ts";
import { KEPT_BODY_BYTES_MAX } from "../../../src/protocol/http1/limits.ts";
import type { Check } from "../../../src/scenario/scenario.ts";

type BareCheck = Check extends infer Each
  ? Each extends Check
    ? Omit<Each, "label">
    : never
  : never;

const json = '{"user":{"id":7,"name":null,"tags":["a","b"]},"ok":true}';
const head =
  "HTTP/1.1 200 OK\r\nContent-Type:  text/html \r\nX-One: 1\r\nx-one: 2\r\nX-Name: é\r\nX-Empty:\r\n\r\n";

describe("a status", () => {
  it.each([
    [200, 0],
    [299, 0],
    [199, 1],
    [300, 1],
    [404, 0],
    [599, 1],
    [600, 1],
    [999, 1],
  ])("%i against 200 to 299 and 404 fails check %i", (status, failed) => {
    const statuses = [
      { from: 200, to: 299 },
      { from: 404, to: 404 },
    ];
    const expectations = prepareExpectations({ statuses, checks: [], bodyBytesMax: 0 }, readers);
    expect(failedCheck(expectations, status, undefined)).toBe(failed);
  });

  it("keeps no response", () => {
    expect(keptParts(prepared([]))).toBeUndefined();
  });
});

describe("a header check", () => {
  it.each([
    ["content-type", "text/html", true],
    ["CONTENT-TYPE", "text/html", true],
    ["Content-Type", "text/HTML", false],
    ["Content-Type", undefined, true],
    ["X-Empty", undefined, true],
    ["X-Empty", "", true],
    ["X-One", "1, 2", true],
    ["X-Name", "é", true],
    ["X-Absent", undefined, false],
    ["HTTP/1.1 200 OK", undefined, false],
  ])("%s is %s: %s", (name, equals, passes) => {
    expect(passesCheck({ kind: "header", name, equals })).toBe(passes);
  });
});

describe("a body check", () => {
  it.each<[BareCheck, boolean]>([
    [{ kind: "bodyContains", text: '"id":7' }, true],
    [{ kind: "bodyContains", text: json }, true],
    [{ kind: "bodyContains", text: `${json} ` }, false],
    [{ kind: "bodyContains", text: "}}}" }, false],
    [{ kind: "bodyContains", text: "é" }, false],
    [{ kind: "bodyMatches", pattern: '"id":\\d+' }, true],
    [{ kind: "bodyMatches", pattern: "^\\{.*\\}$" }, true],
    [{ kind: "bodyMatches", pattern: '"id":\\d{2}' }, false],
    [{ kind: "jsonPathEquals", path: "user.id", equals: 7 }, true],
    [{ kind: "jsonPathEquals", path: "user.id", equals: "7" }, false],
    [{ kind: "jsonPathEquals", path: "user.name", equals: null }, true],
    [{ kind: "jsonPathEquals", path: "user.tags.1", equals: "b" }, true],
    [{ kind: "jsonPathEquals", path: "user.tags.2", equals: "b" }, false],
    [{ kind: "jsonPathEquals", path: "user.tags.length", equals: 2 }, false],
    [{ kind: "jsonPathEquals", path: "user.absent", equals: null }, false],
    [{ kind: "jsonPathEquals", path: "user.constructor", equals: null }, false],
    [{ kind: "jsonPathEquals", path: "ok.deeper", equals: true }, false],
    [{ kind: "jsonPathEquals", path: "ok", equals: true }, true],
  ])("%j: %s", (check, passes) => {
    expect(passesCheck(check)).toBe(passes);
  });

  it("fails on a body that is not JSON", () => {
    const check: Check = { label: "", kind: "jsonPathEquals", path: "ok", equals: true };
    expect(failedCheck(prepared([check]), 200, responseOf("{ok}"))).toBe(2);
  });

  it("sees the first 64 KiB", () => {
    const check: Check = { label: "", kind: "bodyContains", text: "end" };
    const filler = "x".repeat(KEPT_BODY_BYTES_MAX - 3);
    expect(failedCheck(prepared([check]), 200, responseOf(`${filler}end`))).toBe(0);
    expect(failedCheck(prepared([check]), 200, responseOf(`${filler}xend`))).toBe(2);
  });
});

describe("several checks", () => {
  it("name the first that fails", () => {
    const checks = ["user", "nobody", "nothing"].map((text): Check => ({
      label: text,
      kind: "bodyContains",
      text,
    }));
    expect(failedCheck(prepared(checks), 200, responseOf(json))).toBe(3);
  });

  it("come after the status", () => {
    const checks: Check[] = [{ label: "", kind: "bodyContains", text: "nobody" }];
    expect(failedCheck(prepared(checks), 500, responseOf(json))).toBe(1);
  });
});

const pattern: Check = { label: "", kind: "bodyMatches", pattern: "" };
const readers: CheckReaders = {
  parsePath: (path) => path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  compilePattern: await patternCompiler([{ statuses: [], checks: [pattern], bodyBytesMax: 0 }]),
};

function prepared(checks: readonly Check[]): ReturnType<typeof prepareExpectations> {
  const statuses = [{ from: 200, to: 200 }];
  return prepareExpectations({ statuses, checks, bodyBytesMax: 0 }, readers);
}

function passesCheck(check: BareCheck): boolean {
  return failedCheck(prepared([{ label: "", ...check }]), 200, responseOf(json)) === 0;
}

function responseOf(body: string): KeptResponse {
  const kept = new KeptResponse();
  const [headOctets, bodyOctets] = [new TextEncoder().encode(head), new TextEncoder().encode(body)];
  kept.head.append(headOctets, 0, headOctets.length);
  kept.body.append(bodyOctets, 0, bodyOctets.length);
  return kept;
}
