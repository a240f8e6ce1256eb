import type { Reading, Sent } from "./reading.ts";

/** A response that must be read, and what must be seen of it. */
export type WellFormed = readonly [
  name: string,
  sent: Sent | string,
  seen: Partial<
    Pick<Reading, "status" | "keepAlive" | "body" | "bodyBytes" | "rest" | "serverTiming">
  >,
];

const chunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const closeHead = "HTTP/1.1 200 OK\r\n\r\n";

/** 200 with these field lines and no content. */
function empty(...lines: readonly string[]): string {
  return ["HTTP/1.1 200 OK", ...lines, "Content-Length: 0", "", ""].join("\r\n");
}

/** A response that says its content has 5 octets by these lines. */
function five(...lines: readonly string[]): string {
  return ["HTTP/1.1 200 OK", ...lines, "", "hello"].join("\r\n");
}

const statusLines: readonly WellFormed[] = [
  ["a reason phrase", "HTTP/1.1 200 All Good\r\nContent-Length: 0\r\n\r\n", { status: 200 }],
  ["an empty reason phrase", "HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", { status: 200 }],
  ["no space before no reason", "HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n", { status: 200 }],
  ["a reason with a tab", "HTTP/1.1 200 a\tb\r\nContent-Length: 0\r\n\r\n", { status: 200 }],
  ["a reason in UTF-8", "HTTP/1.1 200 \xc3\xa9\r\nContent-Length: 0\r\n\r\n", { status: 200 }],
  ["a reason of spaces", "HTTP/1.1 200    \r\nContent-Length: 0\r\n\r\n", { status: 200 }],
  ["a reason that is a number", "HTTP/1.1 200 404\r\nContent-Length: 0\r\n\r\n", { status: 200 }],
  ["HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n", { keepAlive: false }],
  ["a later minor version", "HTTP/1.2 200 OK\r\nContent-Length: 0\r\n\r\n", { keepAlive: true }],
  ["the last minor version", "HTTP/1.9 200 OK\r\nContent-Length: 0\r\n\r\n", { keepAlive: true }],
  ["status 404", "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", { status: 404 }],
  ["status 500", "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", { status: 500 }],
  ["status 599", "HTTP/1.1 599 x\r\nContent-Length: 0\r\n\r\n", { status: 599 }],
  ["an unknown code of a class", "HTTP/1.1 299 x\r\nContent-Length: 0\r\n\r\n", { status: 299 }],
  ["a code of no class", "HTTP/1.1 999 x\r\nContent-Length: 0\r\n\r\n", { status: 999 }],
  ["one empty line before it", `\r\n${empty()}`, { status: 200 }],
  ["two empty lines before it", `\r\n\r\n${empty()}`, { status: 200 }],
];

const fields: readonly WellFormed[] = [
  ["no space after the colon", empty("X:1"), { status: 200 }],
  ["spaces and tabs around a value", empty("X: \t 1 \t "), { status: 200 }],
  ["an empty value", empty("X:"), { status: 200 }],
  ["a value of spaces", empty("X:    "), { status: 200 }],
  ["a value with a colon", empty("X: a:b:c"), { status: 200 }],
  ["a value with octets over 127", empty("X: \x80\xff"), { status: 200 }],
  ["a value with a tab inside", empty("X: a\tb"), { status: 200 }],
  ["a name of every token octet", empty("!#$%&'*+-.^_`|~09azAZ: 1"), { status: 200 }],
  ["a name of one octet", empty("x: 1"), { status: 200 }],
  ["a name twice", empty("X: 1", "X: 2"), { status: 200 }],
  ["a name like Content-Length but shorter", empty("Content-Lengt: 9"), { bodyBytes: 0 }],
  ["a name like Content-Length but longer", empty("Content-Lengths: 9"), { bodyBytes: 0 }],
  ["a name like Content-Length in letters", empty("Content_Length: 9"), { bodyBytes: 0 }],
  ["a name like Transfer-Encoding", empty("Transfer-Encodings: chunked"), { bodyBytes: 0 }],
  ["a name like Connection", empty("Connections: close"), { keepAlive: true }],
  ["Proxy-Connection, which is no field", empty("Proxy-Connection: close"), { keepAlive: true }],
  ["Server, which begins like Server-Timing", empty("Server: x"), { serverTiming: "" }],
  ["a name like Server-Timing", empty("Server-Timings: a;dur=1"), { serverTiming: "" }],
  ["Server-Timing", empty("Server-Timing: a;dur=1,b"), { serverTiming: " a;dur=1,b\n" }],
  ["Server-Timing twice", empty("server-timing:a", "Server-Timing:"), { serverTiming: "a\n\n" }],
  ["a long Server-Timing", empty(`Server-Timing:${"x".repeat(5_000)}`), { serverTiming: "…" }],
  ["Keep-Alive, which is not read", empty("Keep-Alive: timeout=5, max=1"), { keepAlive: true }],
  ["a long value", empty(`X: ${"v".repeat(20_000)}`), { status: 200 }],
  ["a long name", empty(`${"n".repeat(20_000)}: 1`), { status: 200 }],
  ["256 fields", empty(...Array.from({ length: 255 }, (_, i) => `X-${i}: 1`)), { status: 200 }],
];

const connections: readonly WellFormed[] = [
  ["HTTP/1.1 stays open", empty(), { keepAlive: true }],
  ["close", empty("Connection: close"), { keepAlive: false }],
  ["close in capitals", empty("CONNECTION: CLOSE"), { keepAlive: false }],
  ["close in small letters", empty("connection:close"), { keepAlive: false }],
  ["keep-alive", empty("Connection: keep-alive"), { keepAlive: true }],
  ["close in a list", empty("Connection: foo, close , bar"), { keepAlive: false }],
  ["close in a second field", empty("Connection: foo", "Connection: close"), { keepAlive: false }],
  ["close wins", empty("Connection: close, keep-alive"), { keepAlive: false }],
  ["close wins from behind", empty("Connection: keep-alive,close"), { keepAlive: false }],
  ["empty members of the list", empty("Connection: ,, ,close,"), { keepAlive: false }],
  ["no member at all", empty("Connection:"), { keepAlive: true }],
  ["a word that begins with close", empty("Connection: closed"), { keepAlive: true }],
  ["a word that close begins with", empty("Connection: clos"), { keepAlive: true }],
  ["two words that are no list", empty("Connection: close now"), { keepAlive: true }],
  ["close in quotes", empty('Connection: "close"'), { keepAlive: true }],
  ["close as a parameter", empty("Connection: x;close"), { keepAlive: true }],
  [
    "HTTP/1.0 with keep-alive",
    "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 0\r\n\r\n",
    { keepAlive: true },
  ],
  [
    "HTTP/1.0 with both",
    "HTTP/1.0 200 OK\r\nConnection: keep-alive, close\r\nContent-Length: 0\r\n\r\n",
    { keepAlive: false },
  ],
];

const lengths: readonly WellFormed[] = [
  ["a length", five("Content-Length: 5"), { body: "hello", keepAlive: true }],
  ["in any case", five("cOnTeNt-LeNgTh: 5"), { body: "hello" }],
  ["leading zeros", five("Content-Length: 0000000000000000000005"), { body: "hello" }],
  ["spaces around it", five("Content-Length: \t5\t "), { body: "hello" }],
  ["the same length twice in a list", five("Content-Length: 5, 5"), { body: "hello" }],
  ["the same length in a list, zeros apart", five("Content-Length: 5,05"), { body: "hello" }],
  [
    "the same length in two fields",
    five("Content-Length: 5", "content-length: 5"),
    { body: "hello" },
  ],
  ["length 0", empty(), { body: "", bodyBytes: 0 }],
  [
    "content that looks like a head",
    five("Content-Length: 5").replace("hello", "HTTP/"),
    { body: "HTTP/" },
  ],
  [
    "content with every octet",
    `HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n\0\r\n\xff`,
    { body: "\0\r\n\xff" },
  ],
  [
    "octets after it are not read",
    `${five("Content-Length: 5")}HTTP/1.1 200`,
    { body: "hello", rest: "HTTP/1.1 200" },
  ],
  [
    "the length of 200 kB",
    `HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n${"x".repeat(200_000)}`,
    { bodyBytes: 200_000 },
  ],
  ["exactly the maximum", { wire: five("Content-Length: 5"), bodyBytesMax: 5 }, { body: "hello" }],
];

const chunked: readonly WellFormed[] = [
  ["one chunk", `${chunkedHead}5\r\nhello\r\n0\r\n\r\n`, { body: "hello", keepAlive: true }],
  ["two chunks", `${chunkedHead}2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n`, { body: "hello" }],
  ["no chunk", `${chunkedHead}0\r\n\r\n`, { body: "" }],
  ["a size in capitals", `${chunkedHead}A\r\n0123456789\r\n0\r\n\r\n`, { bodyBytes: 10 }],
  ["a size in small letters", `${chunkedHead}a\r\n0123456789\r\n0\r\n\r\n`, { bodyBytes: 10 }],
  [
    "zeros before a size",
    `${chunkedHead}0000000000000005\r\nhello\r\n0\r\n\r\n`,
    { body: "hello" },
  ],
  ["zeros as the last size", `${chunkedHead}0000\r\n\r\n`, { body: "" }],
  ["an extension", `${chunkedHead}5;name=value\r\nhello\r\n0\r\n\r\n`, { body: "hello" }],
  [
    "an extension without a value",
    `${chunkedHead}5;name\r\nhello\r\n0;last\r\n\r\n`,
    { body: "hello" },
  ],
  ["an extension in quotes", `${chunkedHead}5;n="a;b,c"\r\nhello\r\n0\r\n\r\n`, { body: "hello" }],
  [
    "whitespace before an extension",
    `${chunkedHead}5 \t;n=v\r\nhello\r\n0\r\n\r\n`,
    { body: "hello" },
  ],
  [
    "an extension as long as allowed",
    `${chunkedHead}5;${"e".repeat(4095)}\r\nhello\r\n0\r\n\r\n`,
    { body: "hello" },
  ],
  ["a trailer", `${chunkedHead}5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n`, { body: "hello" }],
  ["three trailers", `${chunkedHead}0\r\nA: 1\r\nB: 2\r\nC:\r\n\r\n`, { body: "" }],
  ["Content-Length as a trailer", `${chunkedHead}0\r\nContent-Length: 9\r\n\r\n`, { bodyBytes: 0 }],
  [
    "a bad Content-Length as a trailer",
    `${chunkedHead}0\r\nContent-Length: x\r\n\r\n`,
    { bodyBytes: 0 },
  ],
  [
    "Transfer-Encoding as a trailer",
    `${chunkedHead}0\r\nTransfer-Encoding: chunked\r\n\r\n`,
    { bodyBytes: 0 },
  ],
  ["Connection as a trailer", `${chunkedHead}0\r\nConnection: close\r\n\r\n`, { keepAlive: true }],
  [
    "chunk data that looks like a chunk",
    `${chunkedHead}5\r\n0\r\n\r\n\r\n0\r\n\r\n`,
    { body: "0\r\n\r\n" },
  ],
  ["octets after it are not read", `${chunkedHead}0\r\n\r\nHTTP/1.1`, { rest: "HTTP/1.1" }],
  ["the coding in capitals", `${chunkedHead.replace("chunked", "CHUNKED")}0\r\n\r\n`, { body: "" }],
  [
    "an empty member in the list",
    `${chunkedHead.replace("chunked", ", chunked,")}0\r\n\r\n`,
    { body: "" },
  ],
  [
    "a coding under it",
    `${chunkedHead.replace("chunked", "gzip, chunked")}1\r\nx\r\n0\r\n\r\n`,
    { body: "x" },
  ],
  [
    "a coding under it in a field of its own",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
    { body: "x", keepAlive: true },
  ],
  [
    "close after it",
    `HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    { keepAlive: false },
  ],
  [
    "exactly the maximum",
    { wire: `${chunkedHead}3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n`, bodyBytesMax: 5 },
    { body: "hello" },
  ],
];

const untilClose: readonly WellFormed[] = [
  [
    "content until the close",
    { wire: `${closeHead}hello`, fin: true },
    { body: "hello", keepAlive: false },
  ],
  ["no content until the close", { wire: closeHead, fin: true }, { body: "", keepAlive: false }],
  [
    "keep-alive cannot hold",
    { wire: `HTTP/1.1 200 OK\r\nConnection: keep-alive\r\n\r\nx`, fin: true },
    { keepAlive: false },
  ],
  ["HTTP/1.0 content", { wire: "HTTP/1.0 200 OK\r\n\r\nhello", fin: true }, { body: "hello" }],
  [
    "a coding that is not chunked",
    { wire: "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nx", fin: true },
    { body: "x", keepAlive: false },
  ],
  [
    "chunked that is not the last coding",
    { wire: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", fin: true },
    { body: "0\r\n\r\n" },
  ],
  [
    "a word that begins with chunked",
    { wire: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunkedx\r\n\r\nx", fin: true },
    { body: "x" },
  ],
  [
    "exactly the maximum",
    { wire: `${closeHead}hello`, fin: true, bodyBytesMax: 5 },
    { body: "hello" },
  ],
];

const bodyless: readonly WellFormed[] = [
  [
    "HEAD with a length",
    { wire: "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", method: "HEAD" },
    { bodyBytes: 0, keepAlive: true },
  ],
  ["HEAD with chunked", { wire: chunkedHead, method: "HEAD" }, { bodyBytes: 0, keepAlive: true }],
  ["HEAD with neither", { wire: closeHead, method: "HEAD" }, { bodyBytes: 0, keepAlive: true }],
  [
    "HEAD with a length over the maximum",
    { wire: "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", method: "HEAD" },
    { bodyBytes: 0 },
  ],
  [
    "HEAD and content all the same",
    { wire: five("Content-Length: 5"), method: "HEAD" },
    { rest: "hello" },
  ],
  [
    "HEAD after an interim response",
    { wire: `HTTP/1.1 103 Early Hints\r\n\r\n${closeHead}`, method: "HEAD" },
    { status: 200 },
  ],
  ["204", "HTTP/1.1 204 No Content\r\n\r\n", { status: 204, keepAlive: true }],
  [
    "204 with a length",
    "HTTP/1.1 204 x\r\nContent-Length: 5\r\n\r\nhello",
    { status: 204, rest: "hello" },
  ],
  [
    "204 with chunked",
    "HTTP/1.1 204 x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    { rest: "0\r\n\r\n" },
  ],
  ["204 that closes", "HTTP/1.1 204 x\r\nConnection: close\r\n\r\n", { keepAlive: false }],
  ["304", "HTTP/1.1 304 Not Modified\r\n\r\n", { status: 304, keepAlive: true }],
  [
    "304 with the length of what it stands for",
    "HTTP/1.1 304 x\r\nContent-Length: 500\r\n\r\n",
    { status: 304, bodyBytes: 0 },
  ],
  [
    "205 has content like any other",
    "HTTP/1.1 205 x\r\nContent-Length: 2\r\n\r\nhi",
    { status: 205, body: "hi" },
  ],
];

const interims: readonly WellFormed[] = [
  [
    "100 before the response",
    `HTTP/1.1 100 Continue\r\n\r\n${five("Content-Length: 5")}`,
    { status: 200, body: "hello" },
  ],
  [
    "102 and 103",
    `HTTP/1.1 102 x\r\n\r\nHTTP/1.1 103 x\r\nLink: </a>\r\n\r\n${empty()}`,
    { status: 200 },
  ],
  ["an unknown interim code", `HTTP/1.1 199 x\r\n\r\n${empty()}`, { status: 200 }],
  [
    "its length is not content",
    `HTTP/1.1 103 x\r\nContent-Length: 5\r\n\r\n${empty()}`,
    { status: 200, bodyBytes: 0 },
  ],
  [
    "its close is not the response's",
    `HTTP/1.1 103 x\r\nConnection: close\r\n\r\n${empty()}`,
    { keepAlive: true },
  ],
  ["its version is not the response's", `HTTP/1.0 100 x\r\n\r\n${empty()}`, { keepAlive: true }],
  ["sixteen of them", `${"HTTP/1.1 102 x\r\n\r\n".repeat(16)}${empty()}`, { status: 200 }],
];

export const wellFormed: Readonly<Record<string, readonly WellFormed[]>> = {
  "status line": statusLines,
  fields,
  connection: connections,
  "content by length": lengths,
  "chunked content": chunked,
  "content until the close": untilClose,
  "no content": bodyless,
  "interim responses": interims,
};
