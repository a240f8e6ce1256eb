/** What a virtual user's transition and a row of the log cost: prints one JSON object. */
import { ByteWriter } from "../../src/base/bytes.ts";
import { VirtualUsers, VuState } from "../../src/engine/virtual-users.ts";
import { BlockCodec } from "../../src/eventlog/block.ts";
import { LogWriter } from "../../src/eventlog/log-writer.ts";
import type { Rows } from "../../src/eventlog/rows.ts";
import { bestNanos, bestRate } from "./rate.ts";

const USERS = 1_000;
/** Nanoseconds from one row to the next: a hundred thousand exchanges a second. */
const STEP = 10_000;
const ROWS_PER_TURN = 8_192;

const out = new ByteWriter(256 * 1024);
const encode = (rows: Rows): void => {
  out.clear();
  new BlockCodec().encode(rows, out);
};

console.log(
  JSON.stringify({
    transitionNanos: transitionNanos(),
    appendsPerSecond: appendsPerSecond(() => {}),
    encodedPerSecond: appendsPerSecond(encode),
  }),
);

/** Each user goes the way of an exchange with a pause: ready, executing, waiting, ready. */
function transitionNanos(): number {
  const vus = new VirtualUsers(USERS);
  for (let vu = 0; vu < USERS; vu += 1) vus.become(vu, VuState.ready);
  return bestNanos(() => {
    for (let vu = 0; vu < USERS; vu += 1) {
      vus.become(vu, VuState.executing);
      vus.become(vu, VuState.waiting);
      vus.become(vu, VuState.ready);
    }
    return 3 * USERS;
  });
}

/** Rows of sends, as an engine at full speed writes them. */
function appendsPerSecond(onBlock: (rows: Rows) => void): number {
  const log = new LogWriter({ onBlock, flushIntervalTicks: undefined });
  const sent = {
    vu: 0,
    serial: 0,
    request: 0,
    connection: 0,
    flags: 1,
    sentAt: 0,
    intendedAt: 0,
    availableAt: 0,
  };
  return bestRate(() => {
    for (let row = 0; row < ROWS_PER_TURN; row += 1) {
      sent.serial = (sent.serial + 1) >>> 0;
      sent.vu = sent.serial % USERS;
      sent.connection = sent.vu;
      sent.intendedAt += STEP;
      sent.availableAt = sent.intendedAt;
      sent.sentAt = sent.intendedAt + 900;
      log.requestSent(sent);
    }
    return ROWS_PER_TURN;
  });
}
