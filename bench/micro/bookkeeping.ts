/** What engine, metrics, log and checks cost per exchange: prints one JSON object. */
import { ByteWriter } from "../../src/base/bytes.ts";
import type { PreparedRequest } from "../../src/client/prepared-request.ts";
import { Connection } from "../../src/client/connection.ts";
import { ServerTimings } from "../../src/client/server-timings.ts";
import { prepareRequests } from "../../src/app/prepared-requests.ts";
import { connectionSlots } from "../../src/engine/connection-pool.ts";
import { Engine } from "../../src/engine/engine.ts";
import { FactBatch } from "../../src/engine/fact-batch.ts";
import { BlockCodec } from "../../src/eventlog/block.ts";
import { LogWriter } from "../../src/eventlog/log-writer.ts";
import type { Rows } from "../../src/eventlog/rows.ts";
import { RunFold } from "../../src/metrics/fold.ts";
import { planOf } from "../../src/plan/plan.ts";
import { loadScenario } from "../../src/scenario/load.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { closedScenario } from "../scenario-text.ts";
import { CannedWorld } from "./canned-world.ts";
import { bestNanos } from "./rate.ts";

const USERS = 100;
const TURNS_PER_ROUND = 64;
/** More virtual time than any number of rounds takes. */
const SECONDS = 86_400;
const REASON_AT = "HTTP/1.1 200 ".length;
const body = `${'{"status": "ok", "name": "'.padEnd(98, "x")}"}`;
const responseBytes = Uint8Array.from(
  "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n" +
    `Connection: keep-alive\r\n\r\n${body}`,
  (character) => character.charCodeAt(0),
);

const out = new ByteWriter(256 * 1024);
const load = { url: "http://sim.test", seconds: SECONDS, connections: USERS, vus: USERS };
const text = closedScenario(load);
const scenario = scenarioOf(text);
const checked = scenarioOf(
  text.replace(
    "[200] }",
    `[200], header = { Content-Type = "text/plain" }, body_contains = '"status": "ok"' }`,
  ),
);

engineNanos(() => {}); // The first is slower than those that follow: it compiles the engine.
const engine = engineNanos(() => {});
const withFold = engineNanos(foldInto());
const withEncode = engineNanos(encode);
const foldBoth = foldInto();
const withBoth = engineNanos((rows) => {
  foldBoth(rows);
  encode(rows);
});
const statusNanos = await clientNanos(scenario, () => {});
const statusAnewNanos = await clientNanos(scenario, vary);

console.log(
  JSON.stringify({
    engineNanos: engine,
    foldNanos: withFold - engine,
    encodeNanos: withEncode - engine,
    bothNanos: withBoth - engine,
    statusNanos,
    checkNanos: (await clientNanos(checked, () => {})) - statusNanos,
    checkAnewNanos: (await clientNanos(checked, vary)) - statusAnewNanos,
  }),
);

function foldInto(): (rows: Rows) => void {
  const fold = new RunFold(scenario);
  return (rows) => fold.add(rows);
}

function encode(rows: Rows): void {
  out.clear();
  new BlockCodec().encode(rows, out);
}

function scenarioOf(toml: string): Scenario {
  return loadScenario({ text: toml, file: "bench.toml" }).scenario;
}

/** Per exchange, of an engine whose full blocks go to `onBlock`. */
function engineNanos(onBlock: (rows: Rows) => void): number {
  const world = new CannedWorld();
  const log = new LogWriter({ onBlock, flushIntervalTicks: undefined });
  const subject = new Engine({ scenario, plan: planOf(scenario), log, world });
  // The first turns open the connections.
  for (let turn = 0; turn < 4; turn += 1) subject.tick(world.turn());
  return bestNanos(() => {
    let exchanges = 0;
    for (let turn = 0; turn < TURNS_PER_ROUND; turn += 1) {
      const batch = world.turn();
      exchanges += batch.length;
      subject.tick(batch);
    }
    if (exchanges !== TURNS_PER_ROUND * USERS) throw new Error(`${exchanges} exchanges`);
    return exchanges;
  });
}

/** Makes the next response another one, in its reason phrase and in its body. */
function vary(exchange: number): void {
  const letter = 0x41 + (exchange % 26);
  responseBytes[REASON_AT] = letter;
  responseBytes[responseBytes.length - 3] = letter;
}

/**
 * Per exchange, of a connection that gets its response in one read.
 *
 * @param prepare called before each response
 */
async function clientNanos(
  subject: Scenario,
  prepare: (exchange: number) => void,
): Promise<number> {
  const [request] = await requestsOf(subject);
  const { responseHeadBytesMax, responseFieldsMax } = subject.limits;
  const facts = new FactBatch();
  const limits = { headBytesMax: responseHeadBytesMax, fieldsMax: responseFieldsMax };
  const timings = new ServerTimings(facts);
  const connection = new Connection(0, { awaited: { connections: 0 }, facts, timings, limits });
  connection.open({ write: () => {}, destroy: () => {} });
  connection.established(0, { dnsNanos: 0, tcpNanos: 0, tlsNanos: 0 });
  return bestNanos(() => {
    facts.clear();
    for (let exchange = 0; exchange < USERS; exchange += 1) {
      prepare(exchange);
      connection.send(request!, 0, exchange);
      connection.received(responseBytes, 0, responseBytes.length, exchange);
      if (connection.failedCheck !== 0) throw new Error(`check ${connection.failedCheck} failed`);
    }
    return USERS;
  });
}

async function requestsOf(subject: Scenario): Promise<readonly PreparedRequest[]> {
  const readBody = (): never => {
    throw new Error("the scenario has no body file");
  };
  if (connectionSlots(subject.targets) !== USERS) throw new Error("a connection per user");
  const [requests] = await prepareRequests(subject, { env: new Map(), readBody });
  return requests!;
}
