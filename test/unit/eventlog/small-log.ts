import { LogError } from "../../../src/base/errors.ts";
import { ByteWriter } from "../../../src/base/bytes.ts";
import { BlockCodec } from "../../../src/eventlog/block.ts";
import { CRC_BYTES, FRAME_HEAD_BYTES, PREAMBLE_BYTES } from "../../../src/eventlog/container.ts";
import type { LogEnding } from "../../../src/eventlog/log-reader.ts";
import { LogWriter } from "../../../src/eventlog/log-writer.ts";
import { framed, plainHeader, readerOf } from "../../simulated-run.ts";

const TICKS = 4;
const VUS = 9;

/** Four blocks of ten rows each. @param salt makes them another log's */
export function smallPayloads(salt = 0): Uint8Array[] {
  const payloads: Uint8Array[] = [];
  const log = new LogWriter({
    flushIntervalTicks: 1,
    onBlock: (rows) => {
      const out = new ByteWriter(64);
      new BlockCodec().encode(rows, out);
      payloads.push(out.view().slice());
    },
  });
  for (let tick = 0; tick < TICKS; tick += 1) {
    log.tick(tick * 1000 + salt, 0, 0);
    for (let vu = 0; vu < VUS; vu += 1) log.vuSpawned(tick * 1000 + vu, vu + salt);
  }
  log.flush();
  return payloads;
}

export type SmallLog = {
  readonly bytes: Uint8Array;
  readonly payloads: readonly Uint8Array[];
  /** Where each frame begins: the blocks, the footer, and the end of the file. */
  readonly frames: readonly number[];
};

export function smallLog(salt = 0): SmallLog {
  const payloads = smallPayloads(salt);
  const bytes = framed(payloads, plainHeader);
  const frames = [PREAMBLE_BYTES + word(bytes, PREAMBLE_BYTES - 4) + CRC_BYTES];
  while (frames.at(-1)! < bytes.length) {
    const at = frames.at(-1)!;
    frames.push(at + FRAME_HEAD_BYTES + word(bytes, at + 1) + CRC_BYTES);
  }
  return { bytes, payloads, frames };
}

function word(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

export type Reading = { readonly payloads: readonly Uint8Array[]; readonly ending: LogEnding };

/** Everything that a reader gets out of a log, or the LogError of a header that it refuses. */
export function read(bytes: Uint8Array): Reading | LogError {
  try {
    const reader = readerOf(bytes);
    const payloads = Array.from(reader.blocks(), ({ payload }) => Uint8Array.from(payload));
    return { payloads, ending: reader.ending };
  } catch (error) {
    if (error instanceof LogError) return error;
    throw error;
  }
}
