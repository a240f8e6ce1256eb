import { ExitCode, UserError } from "../base/errors.ts";
import { isLoopbackHost } from "../base/loopback-host.ts";
import { formatCount } from "../gate/wording.ts";
import type { MachineLimits, PortRange } from "../node/machine-limits.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type AddressNeeds, addressNeeds, connectionNeeds } from "./connection-needs.ts";

/** File descriptors that Z6 keeps for itself: the log, the reports, four look-ups of names. */
const DESCRIPTORS_RESERVED = 16;
/** … and for each thread that drives load: its event loop and what it watches. */
const DESCRIPTORS_RESERVED_PER_WORKER = 8;
/** Linux keeps the port of a connection that we closed for so long (TCP_TIMEWAIT_LEN). */
const PORT_REST_SECONDS = 60;
/** … and where tcp_tw_reuse allows it, for so long. */
const PORT_REST_SECONDS_WITH_REUSE = 1;

/** The machine cannot open what the scenario asks for. Nothing was sent. */
export class MachineError extends UserError {
  readonly code = "E_MACHINE";
  readonly exitCode: ExitCode = ExitCode.configuration;
}

/**
 * Whether the machine lets this process open the connections that the scenario is about to ask
 * for, before the first of them.
 *
 * @returns as sentences, what the run may come to lack: then it is invalid, and says so
 * @throws MachineError when it is certain to lack it
 */
export function checkMachine(
  scenario: Scenario,
  workers: number,
  limits: MachineLimits,
): readonly string[] {
  return [
    ...descriptorNotes(scenario, workers, limits.descriptors),
    ...addressNeeds(scenario).flatMap((needs) => portNotes(needs, limits.ports)),
  ];
}

function descriptorNotes(
  scenario: Scenario,
  workers: number,
  descriptors: MachineLimits["descriptors"],
): readonly string[] {
  if (descriptors === undefined) return [];
  const { possible, certain } = connectionNeeds(scenario);
  const own = descriptors.used + DESCRIPTORS_RESERVED + workers * DESCRIPTORS_RESERVED_PER_WORKER;
  const room = Math.max(0, descriptors.limit - own);
  if (possible <= room) return [];
  const why = `the limit of this process is ${formatCount(descriptors.limit)} file descriptors, of which Z6 itself needs ${formatCount(own)}`;
  const hint = `raise the limit before z6 starts: ulimit -n ${possible + own} (above its hard limit only root can), or set ${connectionsKey(scenario, room)}`;
  if (certain <= room) {
    return [`${formatCount(possible)} connections may be opened, and ${why}: ${hint}.`];
  }
  throw new MachineError(
    `${formatCount(certain)} virtual users keep ${formatCount(certain)} connections open, and there is room for ${formatCount(room)}: ${why}`,
    { hint },
  );
}

function portNotes(needs: AddressNeeds, ports: PortRange | undefined): readonly string[] {
  if (ports === undefined) return [];
  const { possible, certain, host, openedPerSecond } = needs;
  const room = Math.max(0, ports.last - ports.first + 1);
  const range = `this machine has ${formatCount(room)} ports for them (ip_local_port_range ${ports.first} ${ports.last})`;
  const mend = "widen it with sysctl -w net.ipv4.ip_local_port_range='1024 65535'";
  const address = `${host.includes(":") ? `[${host}]` : host}:${needs.port}`;
  if (certain > room) {
    throw new MachineError(
      `${formatCount(certain)} virtual users keep ${formatCount(certain)} connections to ${address} open, and ${range}`,
      { hint: `${mend}, or set max_connections = ${room}` },
    );
  }
  if (possible > room) {
    return [
      `${formatCount(possible)} connections to ${address} may be opened, and ${range}: ${mend}.`,
    ];
  }
  const rests = isReusedSoon(ports, host) ? PORT_REST_SECONDS_WITH_REUSE : PORT_REST_SECONDS;
  if (openedPerSecond === Infinity || openedPerSecond * rests <= room) return [];
  return [
    `${formatCount(Math.ceil(openedPerSecond))} connections to ${address} are opened and closed each second, each keeps its port for ${rests}s after its end, and ${range}: raise requests_per_connection, or lower the rate to what ${formatCount(Math.floor(room / rests))} connections a second carry.`,
  ];
}

function isReusedSoon({ reuse }: PortRange, host: string): boolean {
  return reuse === "everywhere" || (reuse === "loopback" && isLoopbackHost(host));
}

/** How a scenario says that it has no more connections than there is room for. */
function connectionsKey({ targets }: Scenario, room: number): string {
  const each = Math.max(1, Math.floor(room / targets.length));
  return targets.length === 1
    ? `max_connections = ${each}`
    : `max_connections = ${each} for each target`;
}
