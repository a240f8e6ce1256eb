import { createServer } from "node:net";
import { ServiceError } from "./service-error.ts";
import { probePort } from "./port-probe.ts";

const ATTEMPTS_MAX = 10;

/**
 * A TCP port of 127.0.0.1 that nobody listens on, nor on ::1. It is not reserved: use it soon.
 *
 * @param options.except a port that is about to be used
 * @throws ServiceError when the system has none to give
 */
export async function freePort(options: { readonly except?: number } = {}): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const port = await portOfTheSystem();
    if (port !== options.except && (await probePort(port)) !== undefined) return port;
  }
  throw new ServiceError("the system has no free port");
}

function portOfTheSystem(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (cause) => {
      reject(new ServiceError(`the system has no free port: ${cause.message}`, { cause }));
    });
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}
