import { get as getHttp } from "node:http";
import { get as getHttps } from "node:https";
import { AddressError, lookupFor } from "./address-policy.ts";

const STATUS_MIN = 200;
const STATUS_MAX = 399;

/**
 * Asks a server for a page, on a connection of its own; the body is not read, and a redirect is
 * an answer like others.
 *
 * @returns why the answer is not one of a server that is ready; undefined when it is
 * @throws AddressError when the page is at an address that is refused
 */
export function probePage(url: string, signal: AbortSignal): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const { protocol, hostname } = new URL(url);
    const get = protocol === "https:" ? getHttps : getHttp;
    const lookup = lookupFor(hostname.replaceAll(/^\[|\]$/gu, ""));
    const options = { agent: false, signal, ...(lookup !== undefined && { lookup }) };
    const request = get(url, options, (response) => {
      const { statusCode = 0 } = response;
      const isReady = statusCode >= STATUS_MIN && statusCode <= STATUS_MAX;
      resolve(isReady ? undefined : `it answered with status ${statusCode}`);
      request.destroy();
    });
    request.on("error", (error) => {
      if (error instanceof AddressError) reject(error);
      else resolve(reasonOf(error, signal));
    });
  });
}

function reasonOf(error: Error, signal: AbortSignal): string {
  if (signal.aborted) return "it did not answer in time";
  // An error of several addresses has no message of its own.
  if (error instanceof AggregateError) return error.errors.map(String).join("; ");
  return error.message;
}
