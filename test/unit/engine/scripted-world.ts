import type { Instant } from "../../../src/base/time.ts";
import { drive } from "../../../src/engine/drive.ts";
import { Engine } from "../../../src/engine/engine.ts";
import { type ExchangeFacts, FactBatch } from "../../../src/engine/fact-batch.ts";
import type { World } from "../../../src/engine/world.ts";
import { LogWriter } from "../../../src/eventlog/log-writer.ts";
import { CloseReason, RecordKind } from "../../../src/eventlog/record.ts";
import { planOf } from "../../../src/plan/plan.ts";
import { type LogRow, rowsOfBlock } from "../../log-rows.ts";
import { violations } from "../../log-invariants.ts";
import { scenarioOf } from "../../simulated-run.ts";

/** What the engine is told in one turn, and when it is told. */
export type Turn = readonly [now: Instant, tell?: (facts: FactBatch) => void];

export type ScriptedRun = {
  readonly rows: readonly LogRow[];
  /** `open 0`, `send 0`, `close 0`… with the connection, in order. */
  readonly commands: readonly string[];
};

/** Runs a scenario against a world that does what the script says, whatever is asked of it. */
export async function scripted(toml: string, turns: readonly Turn[]): Promise<ScriptedRun> {
  const scenario = scenarioOf(toml);
  const rows: LogRow[] = [];
  const log = new LogWriter({
    flushIntervalTicks: undefined,
    onBlock: (block) => rows.push(...rowsOfBlock(block, 0)),
  });
  const world = new ScriptedWorld(turns);
  await drive(new Engine({ scenario, plan: planOf(scenario), log, world }), world);
  log.flush();
  const broken = violations(rows, scenario);
  if (broken.length > 0) throw new Error(broken.join("\n"));
  return { rows, commands: world.commands };
}

/** The facts of an exchange: complete with 200 but for what a test says. */
export function exchange(different: Partial<ExchangeFacts> = {}): ExchangeFacts {
  return {
    vu: 0,
    serial: 0,
    status: 200,
    failedCheck: 0,
    firstByteAt: 0,
    headBytes: 0,
    bodyBytes: 0,
    lastOnConnection: false,
    unsolicited: false,
    ...different,
  };
}

export const phases = { dnsNanos: 0, tcpNanos: 0, tlsNanos: 0 };
export const closing = { reason: CloseReason.peer, bytesRead: 0, bytesWritten: 0 };

class ScriptedWorld implements World {
  readonly commands: string[] = [];
  readonly #turns: Turn[];
  readonly #facts = new FactBatch();
  #gone: ReadonlySet<number> = new Set();
  /** Connections that the script has not closed: they are closed when it is over. */
  readonly #open = new Set<number>();

  constructor(turns: readonly Turn[]) {
    this.#turns = [...turns];
  }

  wait(deadline: Instant): Promise<FactBatch> {
    this.#facts.clear();
    const turn = this.#turns.shift();
    this.#facts.now = turn?.[0] ?? deadline;
    turn?.[1]?.(this.#facts);
    this.#gone = endedIn(this.#facts);
    for (const connection of this.#gone) this.#open.delete(connection);
    if (turn === undefined) {
      for (const connection of this.#open) {
        this.#facts.closed(connection, this.#facts.now, closing);
      }
      this.#open.clear();
    }
    return Promise.resolve(this.#facts);
  }

  open(connection: number): void {
    this.commands.push(`open ${connection}`);
  }

  send(connection: number): Instant {
    this.commands.push(`send ${connection}`);
    return this.#facts.now;
  }

  close(connection: number): void {
    this.commands.push(`close ${connection}`);
    if (!this.#gone.has(connection)) this.#open.add(connection);
  }
}

/** Connections of which these facts are the last. */
function endedIn({ rows }: FactBatch): Set<number> {
  const ended = new Set<number>();
  for (let row = 0; row < rows.length; row += 1) {
    const kind = rows.kind[row];
    if (kind === RecordKind.closed || kind === RecordKind.openFailed) ended.add(rows.who[row]!);
  }
  return ended;
}
