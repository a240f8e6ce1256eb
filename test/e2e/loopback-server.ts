import { createServer, type RequestListener } from "node:http";

/**
 * Serves on a free loopback port while `use` runs.
 *
 * A run is fit to be judged when the generator's own lateness is small beside the service time.
 * So what answers takes its time: then a busy machine does not make a run invalid.
 */
export async function withServer<Result>(
  answer: RequestListener,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  try {
    return await use(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  }
}

/** Answers 200 to everything, after so long. */
export function slowly(millis: number): RequestListener {
  return (request, response) => {
    request.resume();
    setTimeout(() => response.end("well"), millis);
  };
}

/** Answers at once. */
export function withStatus(status: number): RequestListener {
  return (request, response) => {
    request.resume();
    response.writeHead(status).end();
  };
}
