import { ByteReader } from "../../../src/base/bytes.ts";
import { BlockCodec } from "../../../src/eventlog/block.ts";
import {
  CRC_BYTES,
  FRAME_HEAD_BYTES,
  LogContainer,
  PREAMBLE_BYTES,
} from "../../../src/eventlog/container.ts";
import type { LogHeader } from "../../../src/eventlog/header.ts";
import { columnsOf, RecordKind } from "../../../src/eventlog/record.ts";
import { sha256 } from "../../../src/node/log-ports.ts";
import { joined, readerOf, simulated } from "../../simulated-run.ts";

const BYTES_PER_LINE = 16;
/** Of a deflate stream that is one stored block: its flag, its length, and that inverted. */
const STORED_HEAD_BYTES = 5;

const text = `[runtime]
vus = 1
iterations = 1
[target]
base_url = "http://sim.test"
[[requests]]
name = "home"
path = "/"
headers = { User-Agent = "z6" }
`;

/**
 * A whole log of one request. Its blocks are deflated without compression, so that their content
 * can be read in the hex; every inflater takes that.
 */
export async function exampleLog(): Promise<Uint8Array> {
  const { payloads, rows } = await simulated(text, { serviceSpreadNanos: 0 });
  const container = new LogContainer(sha256());
  const parts: Uint8Array[] = [container.begin(exampleHeader()).slice()];
  for (const [block, payload] of payloads.entries()) {
    container.content(payload, rows.filter((row) => row.block === block).length);
    parts.push(container.block(stored(payload), payload.length).slice());
  }
  parts.push(container.end());
  return joined(parts);
}

function exampleHeader(): LogHeader {
  const hash = sha256();
  hash.update(new TextEncoder().encode(text));
  return {
    engine: "0.1.0",
    world: "simulated",
    seed: 0,
    shard: { index: 0, count: 1 },
    workers: 1,
    scenario: { file: "one.toml", text, sha256: hash.hex() },
    overrides: {},
    environment: {},
    startedAt: null,
  };
}

/** RFC 1951, section 3.2.4. */
function stored(payload: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(STORED_HEAD_BYTES));
  head.setUint8(0, 1);
  head.setUint16(1, payload.length, true);
  head.setUint16(3, 0xffff ^ payload.length, true);
  return joined([new Uint8Array(head.buffer), payload]);
}

/** The log in hex, a line for each field, with what it means. */
export function annotated(log: Uint8Array): string {
  const out = new Annotations(log);
  const headerBytes = readWord(log, PREAMBLE_BYTES - 4);
  out.field(8, "magic");
  out.field(4, `format version ${readWord(log, 8)}`);
  out.field(4, `header: ${headerBytes} bytes`);
  out.text(headerBytes);
  out.field(CRC_BYTES, "CRC of everything up to here");
  const blocks = [...readerOf(log).blocks()];
  for (const { payload } of blocks) {
    out.frame();
    out.field(STORED_HEAD_BYTES, "deflate: one stored block");
    annotateBlock(payload, out);
    out.field(CRC_BYTES, "CRC, going on from the one before");
  }
  const footerBytes = readWord(log, out.offset + 1);
  out.frame();
  out.text(footerBytes);
  out.field(CRC_BYTES, "CRC, going on from the one before");
  return out.lines.join("\n");
}

function annotateBlock(payload: Uint8Array, out: Annotations): void {
  const rows = new BlockCodec().decode(payload);
  const input = new ByteReader(payload);
  const kindsInOrder = Object.entries(RecordKind);
  const nameOf = new Map<number, string>(kindsInOrder.map(([name, kind]) => [kind, name]));
  out.field(1, `${input.varint()} rows`);
  const kinds = [...rows.kind.subarray(0, rows.length)];
  out.field(rows.length, `their kinds: ${kinds.map((kind) => nameOf.get(kind)).join(", ")}`);
  input.raw(rows.length);
  for (const [name, kind] of kindsInOrder) {
    const members = kinds.flatMap((each, row) => (each === kind ? [row] : []));
    if (members.length === 0) continue;
    for (const column of columnsOf[kind]) {
      const before = input.offset;
      const isSteady = input.byte() === 1;
      for (const _ of isSteady ? ["first", "step"] : members) input.varint();
      const values = members.map((row) => rows[column][row]);
      const shape = isSteady ? "steady" : "varied";
      out.field(input.offset - before, `${name}.${column}, ${shape} = ${values.join(", ")}`);
    }
  }
}

class Annotations {
  readonly lines: string[] = [];
  offset = 0;
  readonly #log: Uint8Array;

  constructor(log: Uint8Array) {
    this.#log = log;
  }

  field(length: number, meaning: string): void {
    const end = this.offset + length;
    for (let first = true; this.offset < end; first = false) {
      this.#line(Math.min(BYTES_PER_LINE, end - this.offset), first ? meaning : "");
    }
  }

  text(length: number): void {
    const end = this.offset + length;
    while (this.offset < end) {
      const count = Math.min(BYTES_PER_LINE, end - this.offset);
      const octets = this.#log.subarray(this.offset, this.offset + count);
      this.#line(count, String.fromCharCode(...octets));
    }
  }

  frame(): void {
    const head = this.#log.subarray(this.offset, this.offset + FRAME_HEAD_BYTES);
    this.field(1, `frame of type "${String.fromCharCode(head[0]!)}"`);
    this.field(4, `${readWord(head, 1)} bytes as stored here`);
    this.field(4, `${readWord(head, 5)} bytes of content`);
  }

  #line(count: number, meaning: string): void {
    const octets = this.#log.subarray(this.offset, this.offset + count);
    const hex = Array.from(octets, (octet) => octet.toString(16).padStart(2, "0")).join(" ");
    const place = this.offset.toString(16).padStart(4, "0");
    this.lines.push(`${place}  ${hex.padEnd(BYTES_PER_LINE * 3)} ${meaning}`.trimEnd());
    this.offset += count;
  }
}

function readWord(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}
