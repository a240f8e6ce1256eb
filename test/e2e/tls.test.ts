import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ofKind } from "../log-rows.ts";
import { rawServer, served } from "./raw-server.ts";
import { once, realRun, request } from "./real-run.ts";

const folder = mkdtempSync(join(tmpdir(), "z6-tls-"));
const keyPath = join(folder, "key.pem");
const certificatePath = join(folder, "certificate.pem");
const hasCertificate = makeCertificate();

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A certificate for 127.0.0.1 that nobody has signed but itself. */
function makeCertificate(): boolean {
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"];
  const files = ["-keyout", keyPath, "-out", certificatePath];
  try {
    const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
    const more = ["-days", "2", ...kind, ...subject, ...files];
    execFileSync("openssl", ["req", "-x509", ...more], { stdio: "pipe" });
    return true;
  } catch (error) {
    console.warn("SKIPPED: no certificate could be made, so TLS with one is not tested:", error);
    return false;
  }
}

async function httpsServer() {
  let requests = 0;
  const pems = { key: readFileSync(keyPath), cert: readFileSync(certificatePath) };
  const server = createServer(pems, (_, response) => {
    requests += 1;
    response.end("secret");
  });
  return served(server, () => requests);
}

describe.skipIf(!hasCertificate)("a certificate that nobody vouches for", () => {
  it("fails the handshake", async () => {
    const server = await httpsServer();
    const run = await realRun(once(`https://127.0.0.1:${server.port}`));
    expect(run.failures).toEqual({ tls: 1 });
    expect(server.requests()).toBe(0);
  });

  it("is accepted when it is in the scenario's bundle", async () => {
    const server = await httpsServer();
    const bundle = `ca_bundle = "${certificatePath}"`;
    const run = await realRun(once(`https://127.0.0.1:${server.port}`, bundle));
    expect(run.failures).toEqual({});
    expect(run.metrics.wholeRun.succeeded).toBe(1);
    expect(ofKind(run.rows, "connected").length).toBe(1);
    expect(ofKind(run.rows, "opened")[0]!.z).toBeGreaterThan(0);
  });

  it("fails for another name than it is for", async () => {
    const server = await httpsServer();
    const bundle = `ca_bundle = "${certificatePath}"\nsni = "other.test"`;
    const run = await realRun(once(`https://127.0.0.1:${server.port}`, bundle));
    expect(run.failures).toEqual({ tls: 1 });
  });
});

describe("a handshake", () => {
  it("fails when the target speaks plain HTTP", async () => {
    const server = await rawServer(
      () => undefined,
      (socket) => {
        socket.write("HTTP/1.1 400 Bad Request\r\n\r\n");
      },
    );
    const run = await realRun(once(`https://127.0.0.1:${server.port}`));
    expect(run.failures).toEqual({ tls: 1 });
  });

  it("fails when the target hangs up", async () => {
    const server = await rawServer(
      () => undefined,
      (socket) => {
        socket.end();
      },
    );
    const run = await realRun(once(`https://127.0.0.1:${server.port}`));
    expect(run.failures).toEqual({ tls: 1 });
  });

  it("times out when the target says nothing", async () => {
    const server = await rawServer(() => undefined);
    const patience = `tls_timeout = "100ms"\n${request("")}`;
    const run = await realRun(once(`https://127.0.0.1:${server.port}`, patience));
    expect(run.failures).toEqual({ tls_timeout: 1 });
  });
});
