import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/base/errors.ts";
import { encodeRequest, type RequestParts } from "../../../src/protocol/http1/request-encoder.ts";

const base: RequestParts = {
  method: "GET",
  path: "/a?b=c",
  scheme: "http",
  host: "example.test",
  port: 80,
  headers: [],
  body: undefined,
  version: "1.2.3",
};

describe("a request on the wire", () => {
  it("has Host, User-Agent and Accept", () => {
    expect(encodeRequest(base)).toBe(
      "GET /a?b=c HTTP/1.1\r\nHost: example.test\r\nUser-Agent: z6/1.2.3\r\nAccept: */*\r\n\r\n",
    );
  });

  it("has the user's headers in their order, in place of its own", () => {
    const headers: RequestParts["headers"] = [
      ["X-B", "2"],
      ["host", "other.test"],
      ["X-A", "1"],
      ["user-agent", "me"],
      ["ACCEPT", "text/html"],
    ];
    expect(encodeRequest({ ...base, headers })).toBe(
      "GET /a?b=c HTTP/1.1\r\nX-B: 2\r\nhost: other.test\r\nX-A: 1\r\nuser-agent: me\r\nACCEPT: text/html\r\n\r\n",
    );
  });

  it.each([
    ["http", "example.test", 80, "example.test"],
    ["https", "example.test", 443, "example.test"],
    ["http", "example.test", 443, "example.test:443"],
    ["https", "example.test", 8443, "example.test:8443"],
    ["http", "::1", 80, "[::1]"],
    ["http", "::1", 8080, "[::1]:8080"],
  ] as const)("to %s %s %i has Host %s", (scheme, host, port, wanted) => {
    expect(encodeRequest({ ...base, scheme, host, port })).toContain(`\r\nHost: ${wanted}\r\n`);
  });

  it.each(["POST", "PUT", "PATCH"])("of %s without a body says length 0", (method) => {
    expect(encodeRequest({ ...base, method })).toContain("\r\nContent-Length: 0\r\n\r\n");
  });

  it.each(["GET", "HEAD", "DELETE", "OPTIONS"])("of %s without a body has no length", (method) => {
    expect(encodeRequest({ ...base, method })).not.toContain("Content-Length");
  });

  it("ends with its body, octet by octet", () => {
    const body = Uint8Array.from([0, 10, 127, 128, 255]);
    const wire = encodeRequest({ ...base, method: "DELETE", body });
    expect(wire.endsWith("\r\nContent-Length: 5\r\n\r\n\0\n\x7f\x80\xff")).toBe(true);
  });

  it("has a large body whole", () => {
    const body = Uint8Array.from({ length: 100_001 }, (_, index) => index % 256);
    const wire = encodeRequest({ ...base, method: "PUT", body }).slice(-body.length);
    expect(Uint8Array.from(wire, (character) => character.charCodeAt(0))).toEqual(body);
  });

  it("has text outside ASCII as UTF-8", () => {
    const wire = encodeRequest({ ...base, path: "/é", headers: [["X", "€"]] });
    expect(wire).toContain("GET /\xc3\xa9 HTTP");
    expect(wire).toContain("\r\nX: \xe2\x82\xac\r\n");
  });
});

describe("a request that would break its framing is refused", () => {
  it.each<[string, Partial<RequestParts>]>([
    ["a line break in the path", { path: "/a\r\nX: 1" }],
    ["a space in the path", { path: "/a b" }],
    ["NUL in the path", { path: "/\0" }],
    ["a path without a slash", { path: "a" }],
    ["a line break in a value", { headers: [["X", "1\r\nY: 2"]] }],
    ["a line feed in a value", { headers: [["X", "1\n"]] }],
    ["NUL in a value", { headers: [["X", "\0"]] }],
    ["a line break in a name", { headers: [["X\r\nY", "1"]] }],
    ["a space in a name", { headers: [["X ", "1"]] }],
    ["no name", { headers: [["", "1"]] }],
    ["a name outside ASCII", { headers: [["é", "1"]] }],
    ["a name whose character ends like a letter", { headers: [["\u0141", "1"]] }],
    ["a line break in the host", { host: "a\r\nX: 1" }],
    ["a bad method", { method: "GET /" }],
    ["a length of the user's own", { headers: [["content-length", "5"]] }],
    ["a transfer coding", { headers: [["Transfer-Encoding", "chunked"]] }],
  ])("%s", (_, parts) => {
    expect(() => encodeRequest({ ...base, ...parts })).toThrow(UsageError);
  });

  it("without showing the value, which may be a secret", () => {
    const headers: RequestParts["headers"] = [["X-Key", "s3cret\n"]];
    expect(() => encodeRequest({ ...base, headers })).toThrow(/^(?!.*s3cret).*X-Key/);
  });
});
