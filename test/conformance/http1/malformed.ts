import type { Sent } from "./reading.ts";

/** A response that must not be taken for a good one, and the word for what is wrong with it. */
export type Malformed = readonly [name: string, sent: Sent | string];

type Word = "protocol" | "too_large" | "closed" | "incomplete";

const chunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";

/** 200 with these field lines and no content. */
function empty(...lines: readonly string[]): string {
  return ["HTTP/1.1 200 OK", ...lines, "Content-Length: 0", "", ""].join("\r\n");
}

function only(...lines: readonly string[]): string {
  return ["HTTP/1.1 200 OK", ...lines, "", "hello"].join("\r\n");
}

const statusLines: readonly Malformed[] = [
  ["another protocol", "ICY 200 OK\r\n\r\n"],
  ["plain text", "hello\r\n"],
  ["HTML without a head, as of HTTP/0.9", "<html></html>"],
  ["a TLS alert", "\x15\x03\x01\x00\x02\x02\x46"],
  ["the preface of HTTP/2 settings", "\0\0\0\x04\0\0\0\0\0"],
  ["small letters", "http/1.1 200 OK\r\n\r\n"],
  ["HTTP/2", "HTTP/2.0 200 OK\r\n\r\n"],
  ["HTTP/2 without a minor version", "HTTP/2 200 OK\r\n\r\n"],
  ["HTTP/0.9", "HTTP/0.9 200 OK\r\n\r\n"],
  ["no version", "HTTP 200 OK\r\n\r\n"],
  ["a version of letters", "HTTP/1.x 200 OK\r\n\r\n"],
  ["a version of two digits", "HTTP/1.10 200 OK\r\n\r\n"],
  ["a comma in the version", "HTTP/1,1 200 OK\r\n\r\n"],
  ["two spaces before the code", "HTTP/1.1  200 OK\r\n\r\n"],
  ["a tab before the code", "HTTP/1.1\t200 OK\r\n\r\n"],
  ["no code", "HTTP/1.1 OK\r\n\r\n"],
  ["a code of two digits", "HTTP/1.1 20 OK\r\n\r\n"],
  ["a code of four digits", "HTTP/1.1 2000 OK\r\n\r\n"],
  ["a code of letters", "HTTP/1.1 2xx OK\r\n\r\n"],
  ["a negative code", "HTTP/1.1 -20 OK\r\n\r\n"],
  ["a code under 100", "HTTP/1.1 099 OK\r\n\r\n"],
  ["the code 000", "HTTP/1.1 000 OK\r\n\r\n"],
  ["a tab after the code", "HTTP/1.1 200\tOK\r\n\r\n"],
  ["a space before the version", " HTTP/1.1 200 OK\r\n\r\n"],
  ["a line feed alone", "HTTP/1.1 200 OK\nContent-Length: 0\r\n\r\n"],
  ["a line feed alone without a reason", "HTTP/1.1 200\nContent-Length: 0\r\n\r\n"],
  ["a carriage return alone", "HTTP/1.1 200 OK\rContent-Length: 0\r\n\r\n"],
  ["two carriage returns", "HTTP/1.1 200 OK\r\r\n\r\n"],
  ["NUL in the reason", "HTTP/1.1 200 O\0K\r\n\r\n"],
  ["DEL in the reason", "HTTP/1.1 200 O\x7fK\r\n\r\n"],
  ["three empty lines before it", "\r\n\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"],
  ["a line feed alone before it", "\nHTTP/1.1 200 OK\r\n\r\n"],
  ["a carriage return alone before it", "\rHTTP/1.1 200 OK\r\n\r\n"],
  ["a byte order mark", "\xef\xbb\xbfHTTP/1.1 200 OK\r\n\r\n"],
];

const fields: readonly Malformed[] = [
  ["no colon", empty("X")],
  ["no name", empty(": 1")],
  ["a space before the colon", empty("X : 1")],
  ["a tab before the colon", empty("X\t: 1")],
  ["a space in a name", empty("X Y: 1")],
  ["a space before the first name", empty(" X: 1")],
  ["a folded line", empty("X: 1", " 2")],
  ["a line folded with a tab", empty("X: 1", "\t2")],
  ["a folded line after a length", only("Content-Length: 1", " 0")],
  ["a line of spaces", empty("X: 1", "   ")],
  ["NUL in a name", empty("X\0: 1")],
  ["an octet over 127 in a name", empty("X\xe9: 1")],
  ["a slash in a name", empty("X/Y: 1")],
  ["a parenthesis in a name", empty("(X): 1")],
  ["a quotation mark in a name", empty('"X": 1')],
  ["NUL in a value", empty("X: a\0b")],
  ["NUL in a value of Server-Timing", empty("Server-Timing: a\0;dur=1")],
  ["a line feed alone in a value of Server-Timing", empty("Server-Timing: a\nb;dur=1")],
  ["escape in a value", empty("X: \x1b[31m")],
  ["DEL in a value", empty("X: \x7f")],
  ["a line feed alone", "HTTP/1.1 200 OK\r\nX: 1\nContent-Length: 0\r\n\r\n"],
  ["a carriage return alone in a value", empty("X: a\rb")],
  ["a carriage return alone after a name", empty("X\r: 1")],
  ["two carriage returns", "HTTP/1.1 200 OK\r\nX: 1\r\r\nContent-Length: 0\r\n\r\n"],
  ["a line feed alone as the empty line", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\n"],
  ["a carriage return alone as the empty line", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\rx"],
  ["line feeds only", "HTTP/1.1 200 OK\nContent-Length: 0\n\n"],
  ["a status line as a field", `HTTP/1.1 200 OK\r\n${empty()}`],
];

const framing: readonly Malformed[] = [
  ["two lengths that differ", only("Content-Length: 5", "Content-Length: 4")],
  ["a list of lengths that differ", only("Content-Length: 5, 4")],
  ["an empty length", only("Content-Length:")],
  ["a length of spaces", only("Content-Length:   ")],
  ["an empty member of a list of lengths", only("Content-Length: 5,,5")],
  ["a list of lengths that ends with a comma", only("Content-Length: 5,")],
  ["a plus sign", only("Content-Length: +5")],
  ["a negative length", only("Content-Length: -5")],
  ["a hexadecimal length", only("Content-Length: 0x5")],
  ["a decimal fraction", only("Content-Length: 5.0")],
  ["an exponent", only("Content-Length: 5e0")],
  ["two numbers", only("Content-Length: 5 5")],
  ["a unit", only("Content-Length: 5 bytes")],
  ["a length in quotes", only('Content-Length: "5"')],
  ["a length with a semicolon", only("Content-Length: 5;a=b")],
  ["digits of another script", only("Content-Length: \xd9\xa5")],
  ["a length of letters, in HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: x\r\n\r\n"],
  [
    "chunked and a length",
    `HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ],
  [
    "chunked and a length, the other way round",
    `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`,
  ],
  [
    "chunked and length 0",
    `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n`,
  ],
  ["another coding and a length", only("Transfer-Encoding: gzip", "Content-Length: 5")],
  ["both in a 204", "HTTP/1.1 204 x\r\nTransfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n"],
  ["chunked in HTTP/1.0", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
  ["chunked twice", only("Transfer-Encoding: chunked, chunked")],
  ["chunked twice in two fields", only("Transfer-Encoding: chunked", "Transfer-Encoding: chunked")],
  ["chunked with a parameter", only("Transfer-Encoding: chunked;q=1")],
  ["no coding", only("Transfer-Encoding:")],
  ["a list of no codings", only("Transfer-Encoding: , ,")],
  ["101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n"],
  ["101 after 100", "HTTP/1.1 100 x\r\n\r\nHTTP/1.1 101 x\r\n\r\n"],
];

const chunks: readonly Malformed[] = [
  ["no size", `${chunkedHead}\r\nhello\r\n`],
  ["a size of letters", `${chunkedHead}xyz\r\n`],
  ["a size with a prefix", `${chunkedHead}0x5\r\nhello\r\n0\r\n\r\n`],
  ["a negative size", `${chunkedHead}-5\r\nhello\r\n0\r\n\r\n`],
  ["a space before a size", `${chunkedHead} 5\r\nhello\r\n0\r\n\r\n`],
  ["a space after a size", `${chunkedHead}5 \r\nhello\r\n0\r\n\r\n`],
  ["a size with an underscore", `${chunkedHead}1_0\r\n`],
  ["a size ended by a line feed", `${chunkedHead}5\nhello\r\n0\r\n\r\n`],
  ["a size ended by a carriage return", `${chunkedHead}5\rhello\r\n0\r\n\r\n`],
  ["data longer than its size", `${chunkedHead}4\r\nhello\r\n0\r\n\r\n`],
  ["data ended by a line feed", `${chunkedHead}5\r\nhello\n0\r\n\r\n`],
  ["data ended by a carriage return", `${chunkedHead}5\r\nhello\r0\r\n\r\n`],
  ["data not ended", `${chunkedHead}5\r\nhello0\r\n\r\n`],
  ["an extension without a semicolon", `${chunkedHead}5 name=value\r\nhello\r\n0\r\n\r\n`],
  ["a comma instead of a semicolon", `${chunkedHead}5,a\r\nhello\r\n0\r\n\r\n`],
  ["a line feed in an extension", `${chunkedHead}5;a\nhello\r\n0\r\n\r\n`],
  ["NUL in an extension", `${chunkedHead}5;\0\r\nhello\r\n0\r\n\r\n`],
  ["a carriage return in an extension", `${chunkedHead}5;a\rb\r\nhello\r\n0\r\n\r\n`],
  ["content without chunks", `${chunkedHead}hello`],
  ["a bad trailer", `${chunkedHead}0\r\nX\r\n\r\n`],
  ["a folded trailer", `${chunkedHead}0\r\nX: 1\r\n 2\r\n\r\n`],
  ["the next response as a trailer", `${chunkedHead}0\r\nHTTP/1.1 200 OK\r\n`],
  ["a line feed alone as the empty line", `${chunkedHead}0\r\n\n`],
];

const limits: readonly Malformed[] = [
  ["a head over 64 KiB in one value", `HTTP/1.1 200 OK\r\nX: ${"v".repeat(65_536)}\r\n\r\n`],
  ["a head over 64 KiB in one name", `HTTP/1.1 200 OK\r\n${"n".repeat(65_536)}: 1\r\n\r\n`],
  ["a head over 64 KiB in the reason", `HTTP/1.1 200 ${"r".repeat(65_536)}\r\n\r\n`],
  [
    "a head over 64 KiB in fields",
    empty(...Array.from({ length: 200 }, () => `X: ${"v".repeat(400)}`)),
  ],
  [
    "a head over a limit of its own",
    { wire: empty("X: 1"), limits: { headBytesMax: 40, fieldsMax: 9 } },
  ],
  ["257 fields", empty(...Array.from({ length: 256 }, (_, index) => `X-${index}: 1`))],
  [
    "more fields than a limit of its own",
    { wire: empty("X: 1"), limits: { headBytesMax: 4_000, fieldsMax: 1 } },
  ],
  ["trailers over 64 KiB", `${chunkedHead}0\r\nX: ${"v".repeat(65_536)}\r\n\r\n`],
  ["257 trailers", `${chunkedHead}0\r\n${"X: 1\r\n".repeat(257)}\r\n`],
  ["seventeen interim responses", `${"HTTP/1.1 102 x\r\n\r\n".repeat(17)}${empty()}`],
  ["a chunk extension over 4 KiB", `${chunkedHead}5;${"e".repeat(4096)}\r\nhello\r\n0\r\n\r\n`],
  ["whitespace over 4 KiB after a chunk size", `${chunkedHead}5${" ".repeat(4097)};\r\n`],
  ["a chunk size of 17 digits", `${chunkedHead}00000000000000005\r\nhello\r\n0\r\n\r\n`],
  ["a chunk size of 2^64 − 1", `${chunkedHead}ffffffffffffffff\r\n`],
  ["a length over the maximum", { wire: only("Content-Length: 5"), bodyBytesMax: 4 }],
  ["a length of 30 digits", only(`Content-Length: ${"9".repeat(30)}`)],
  ["a chunk over the maximum", { wire: `${chunkedHead}5\r\n`, bodyBytesMax: 4 }],
  [
    "chunks over the maximum together",
    { wire: `${chunkedHead}3\r\nhel\r\n2\r\n`, bodyBytesMax: 4 },
  ],
  [
    "content until the close over the maximum",
    { wire: "HTTP/1.1 200 OK\r\n\r\nhello", bodyBytesMax: 4 },
  ],
];

const cutShort: readonly Malformed[] = [
  ["nothing", { wire: "", fin: true }],
  ["an empty line", { wire: "\r\n", fin: true }],
  ["half a status line", { wire: "HTTP/1.1 2", fin: true }],
  ["half a field", { wire: "HTTP/1.1 200 OK\r\nX", fin: true }],
  ["no empty line", { wire: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n", fin: true }],
  ["half an empty line", { wire: "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r", fin: true }],
  ["an interim response only", { wire: "HTTP/1.1 100 Continue\r\n\r\n", fin: true }],
  [
    "content shorter than its length",
    { wire: "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello", fin: true },
  ],
  ["no last chunk", { wire: `${chunkedHead}5\r\nhello\r\n`, fin: true }],
  ["half a chunk", { wire: `${chunkedHead}5\r\nhel`, fin: true }],
  ["half a chunk size", { wire: `${chunkedHead}5`, fin: true }],
  ["no line after the last chunk", { wire: `${chunkedHead}0\r\n`, fin: true }],
  ["no empty line after the trailers", { wire: `${chunkedHead}0\r\nX: 1\r\n`, fin: true }],
];

const unfinished: readonly Malformed[] = [
  ["nothing", ""],
  ["half a head", "HTTP/1.1 200 OK\r\nContent-"],
  ["content shorter than its length", "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello"],
  ["content until the close", "HTTP/1.1 200 OK\r\n\r\nhello"],
  ["no last chunk", `${chunkedHead}5\r\nhello\r\n`],
  ["an interim response only", "HTTP/1.1 100 Continue\r\n\r\n"],
];

export const malformed: readonly (readonly [
  subject: string,
  word: Word,
  cases: readonly Malformed[],
])[] = [
  ["a bad status line", "protocol", statusLines],
  ["a bad field", "protocol", fields],
  ["bad framing", "protocol", framing],
  ["a bad chunk", "protocol", chunks],
  ["a limit passed", "too_large", limits],
  ["an early close", "closed", cutShort],
  ["more to come", "incomplete", unfinished],
];
