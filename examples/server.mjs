// A small shop to try the gate on: PORT=8080 node examples/server.mjs
// SLOW_MILLIS=20 makes every answer so much slower, which the gate should find.
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const port = Number(process.env["PORT"] ?? 8080);
/** What a database would take. */
const serviceMillis = 5 + Number(process.env["SLOW_MILLIS"] ?? 0);

const items = Array.from({ length: 20 }, (_, id) => ({ id, name: `item ${id}`, price: 10 + id }));

const server = createServer(async (request, response) => {
  request.resume();
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/health") return void response.end("ok");
  await sleep(serviceMillis);
  if (request.method === "GET" && pathname === "/items") return answer(response, 200, items);
  if (request.method === "POST" && pathname === "/orders") {
    return answer(response, 201, { id: 1, state: "accepted" });
  }
  return answer(response, 404, { error: "there is no such page" });
});

function answer(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

server.listen(port, "127.0.0.1", () => console.log(`listening on ${port}`));
process.once("SIGTERM", () => {
  server.close();
  server.closeIdleConnections();
});
