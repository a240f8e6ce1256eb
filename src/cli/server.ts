import { parseDuration } from "../base/duration.ts";
import { UsageError } from "../base/errors.ts";
import { defaultServer, type ServerModel } from "../sim/server-model.ts";
import type { ServerFlags } from "./server-flags.ts";

const WORKERS_MAX = 100_000;
const BODY_BYTES_MAX = 16 * 1024 * 1024;

/** The server that a simulation runs against. @throws UsageError */
export function serverOf(flags: ServerFlags): ServerModel {
  const server: ServerModel = {
    ...defaultServer,
    networkNanos: duration("--network-delay", flags.networkDelay) ?? defaultServer.networkNanos,
    serviceNanos: duration("--service-time", flags.serviceTime) ?? defaultServer.serviceNanos,
    serviceSpreadNanos:
      duration("--service-spread", flags.serviceSpread) ?? defaultServer.serviceSpreadNanos,
    workers:
      count("--server-workers", flags.serverWorkers, { min: 1, max: WORKERS_MAX }) ??
      defaultServer.workers,
    bodyBytes:
      count("--body-bytes", flags.bodyBytes, { min: 0, max: BODY_BYTES_MAX }) ??
      defaultServer.bodyBytes,
    errorRatio: share("--error-ratio", flags.errorRatio) ?? defaultServer.errorRatio,
    stallRatio: share("--stall-ratio", flags.stallRatio) ?? defaultServer.stallRatio,
    downFromNanos: duration("--down-from", flags.downFrom) ?? defaultServer.downFromNanos,
    downToNanos: duration("--down-to", flags.downTo) ?? defaultServer.downToNanos,
  };
  if (server.serviceNanos === 0) throw new UsageError("--service-time must be above 0");
  if (flags.downTo !== undefined && flags.downFrom === undefined) {
    throw new UsageError("--down-to says nothing without --down-from");
  }
  if (flags.downTo !== undefined && server.downToNanos <= server.downFromNanos) {
    throw new UsageError("--down-to must be after --down-from");
  }
  if (server.errorRatio + server.stallRatio > 1) {
    throw new UsageError("--error-ratio and --stall-ratio are over 1 together");
  }
  return server;
}

function duration(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return parseDuration(text) ?? refuse(flag, text, 'write a duration like "5ms"');
}

type Range = { readonly min: number; readonly max: number };

function count(flag: string, text: string | undefined, { min, max }: Range): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,9}$/u.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max
    ? value
    : refuse(flag, text, `write a whole number, ${min} to ${max}`);
}

function share(flag: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d(\.\d{1,9})?$/u.test(text) ? Number(text) : Number.NaN;
  return value <= 1 ? value : refuse(flag, text, 'write a share from 0 to 1, like "0.05"');
}

function refuse(flag: string, text: string, hint: string): never {
  throw new UsageError(`${flag} cannot be ${JSON.stringify(text)}`, { hint });
}
