import { describe, expect, it } from "vitest";
import { checkMachine, MachineError } from "../../../src/app/machine-check.ts";
import type { MachineLimits, PortRange } from "../../../src/node/machine-limits.ts";
import { scenarioOf } from "../../simulated-run.ts";

const unknown: MachineLimits = { descriptors: undefined, ports: undefined };

/** So many file descriptors, 76 of them in use or kept for one worker: the rest is for sockets. */
function descriptors(limit: number): MachineLimits {
  return { ...unknown, descriptors: { limit, used: 52 } };
}

function ports(count: number, reuse: PortRange["reuse"] = "loopback"): MachineLimits {
  return { ...unknown, ports: { first: 40_001, last: 40_000 + count, reuse } };
}

const target = '[target]\nbase_url = "http://sim.test"\n';
const busy = `[runtime]\nvus = 500\nduration = "1s"\n${target}`;
const arrivals = `[schedule]\ntype = "arrivals"\nmax_in_flight = 500\n[[schedule.stages]]\nrate = 100\nduration = "1s"\n${target}`;

/** The notes, or the error. */
function check(text: string, limits: MachineLimits): readonly string[] | MachineError {
  try {
    return checkMachine(scenarioOf(text), 1, limits);
  } catch (error) {
    if (error instanceof MachineError) return error;
    throw error;
  }
}

describe("file descriptors", () => {
  it("that are enough are not spoken of", () => {
    expect(check(busy, descriptors(576))).toEqual([]);
    expect(check(arrivals, descriptors(576))).toEqual([]);
  });

  it("that busy virtual users are certain to lack are an error before the first request", () => {
    const error = check(busy, descriptors(575)) as MachineError;
    expect(error).toBeInstanceOf(MachineError);
    expect(error.message).toBe(
      "500 virtual users keep 500 connections open, and there is room for 499: the limit of this process is 575 file descriptors, of which Z6 itself needs 76",
    );
    expect(error.hint).toBe(
      "raise the limit before z6 starts: ulimit -n 576 (above its hard limit only root can), or set max_connections = 499",
    );
  });

  it("are enough with what the error tells to do", () => {
    expect(check(`${busy}max_connections = 499`, descriptors(575))).toEqual([]);
  });

  const note =
    "500 connections may be opened, and the limit of this process is 575 file descriptors, of which Z6 itself needs 76: raise the limit before z6 starts: ulimit -n 576 (above its hard limit only root can), or set max_connections = 499.";

  it.each([
    ["arrivals", arrivals],
    ["pauses", `${busy}[think_time]\ntype = "constant"\nduration = "1s"`],
    ["connections that are closed all the time", `${busy}requests_per_connection = 1`],
    ["a number of iterations", `[runtime]\nvus = 500\niterations = 900\n${target}`],
  ])("may be enough for %s, so there is a note", (_, text) => {
    expect(check(text, descriptors(575))).toEqual([note]);
  });

  it("are counted over all targets, and for each worker", () => {
    const two = `[runtime]\nvus = 500\nduration = "1s"\n[[targets]]\nname = "a"\nbase_url = "http://a.test"\n[[targets]]\nname = "b"\nbase_url = "http://b.test"`;
    expect(check(two, descriptors(1076))).toEqual([]);
    expect(check(two, descriptors(1075))).toEqual([
      "1,000 connections may be opened, and the limit of this process is 1,075 file descriptors, of which Z6 itself needs 76: raise the limit before z6 starts: ulimit -n 1076 (above its hard limit only root can), or set max_connections = 499 for each target.",
    ]);
    expect(check(two, descriptors(575))).toBeInstanceOf(MachineError);
    expect(checkMachine(scenarioOf(busy), 2, descriptors(584))).toEqual([]);
    expect(() => checkMachine(scenarioOf(busy), 2, descriptors(583))).toThrow(MachineError);
  });
});

describe("ports of this machine's end", () => {
  it("that are enough are not spoken of", () => {
    expect(check(busy, ports(500))).toEqual([]);
  });

  it("that busy virtual users are certain to lack are an error", () => {
    const error = check(busy, ports(499)) as MachineError;
    expect(error.message).toBe(
      "500 virtual users keep 500 connections to sim.test:80 open, and this machine has 499 ports for them (ip_local_port_range 40001 40499)",
    );
    expect(error.hint).toBe(
      "widen it with sysctl -w net.ipv4.ip_local_port_range='1024 65535', or set max_connections = 499",
    );
  });

  it("may be enough for arrivals, so there is a note", () => {
    expect(check(arrivals, ports(499))).toEqual([
      "500 connections to sim.test:80 may be opened, and this machine has 499 ports for them (ip_local_port_range 40001 40499): widen it with sysctl -w net.ipv4.ip_local_port_range='1024 65535'.",
    ]);
  });

  it("are counted for each address and port", () => {
    const urls = (...list: readonly string[]): string =>
      `[runtime]\nvus = 500\nduration = "1s"\n${list.map((url, index) => `[[targets]]\nname = "${index}"\nbase_url = "${url}"\n`).join("")}`;
    expect(check(urls("http://a.test/x", "http://b.test"), ports(500))).toEqual([]);
    expect(check(urls("http://a.test/x", "http://a.test:81"), ports(500))).toEqual([]);
    expect(check(urls("http://a.test/x", "http://a.test/y"), ports(999))).toHaveLength(1);
    expect(check(urls("http://a.test/x", "http://a.test/y"), ports(499))).toBeInstanceOf(
      MachineError,
    );
  });

  const closing = (url: string): string =>
    `${arrivals.replace("http://sim.test", url)}requests_per_connection = 1`;

  it.each([
    ["http://sim.test", "loopback"],
    ["http://sim.test", "nowhere"],
    ["http://127.0.0.1", "nowhere"],
  ] as const)("of %s rest for a minute when reuse is allowed %s", (url, reuse) => {
    expect(check(closing(url), ports(6_000, reuse))).toEqual([]);
    const address = `${url.slice("http://".length)}:80`;
    expect(check(closing(url), ports(5_999, reuse))).toEqual([
      `100 connections to ${address} are opened and closed each second, each keeps its port for 60s after its end, and this machine has 5,999 ports for them (ip_local_port_range 40001 45999): raise requests_per_connection, or lower the rate to what 99 connections a second carry.`,
    ]);
  });

  it.each([
    ["http://sim.test", "everywhere"],
    ["http://127.0.0.1", "loopback"],
  ] as const)("of %s rest for a second when reuse is allowed %s", (url, reuse) => {
    expect(check(closing(url), ports(500, reuse))).toEqual([]);
  });
});

it("a system that tells nothing is claimed nothing of", () => {
  expect(check(busy, unknown)).toEqual([]);
});
