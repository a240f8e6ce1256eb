import { onPath } from "./on-path.ts";
import { numberIn, type Peer } from "./peer.ts";

const SECONDS_PER_UNIT: Readonly<Record<string, number>> = { us: 1e-6, ms: 1e-3, s: 1, m: 60 };

export const wrk: Peer = {
  name: "wrk -t1",
  find: onPath("wrk"),
  install: "apt-get install wrk",
  versionFlag: "--version",
  launch: (command, { url, seconds, connections }) =>
    Promise.resolve({ command: [...command, "-t1", `-c${connections}`, `-d${seconds}s`, url] }),
  read: readWrk,
};

/** `76063 requests in 1.01s, 12.04MB read` */
export function readWrk(stdout: string) {
  const [, requests, time, unit] = /(\d+) requests in ([\d.]+)(us|ms|s|m)\b/u.exec(stdout) ?? [];
  return { requests: Number(requests), seconds: Number(time) * (SECONDS_PER_UNIT[unit!] ?? NaN) };
}

/**
 * A percentile by its label, in µs; NaN where it is not printed. wrk prints `     99%    4.49ms`,
 * wrk2 ` 99.900%    5.72ms`.
 */
export function percentileMicros(stdout: string, label: string): number {
  const row = new RegExp(`^\\s*${label.replace(".", "\\.")}\\s+([\\d.]+)(us|ms|s|m)\\s*$`, "mu");
  const unit = row.exec(stdout)?.[2] ?? "";
  return numberIn(stdout, row) * (SECONDS_PER_UNIT[unit] ?? NaN) * 1e6;
}
