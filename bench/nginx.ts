import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** About what PERF-minded peers answer with: a hundred bytes. */
const BODY = "x".repeat(100);
const STARTUP_MILLIS_MAX = 5_000;

export type Nginx = { readonly port: number; readonly stop: () => Promise<void> };

/** One nginx worker on the given core, without an access log. */
export async function startNginx(port: number, core: number): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), "z6-bench-nginx-"));
  const config = `
    daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events { worker_connections 20000; }
    http {
      access_log off; keepalive_requests 1000000000; keepalive_timeout 600s;
      client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
      uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
      server { listen 127.0.0.1:${port} backlog=20000; location / { return 200 "${BODY}"; } }
    }`;
  await writeFile(join(folder, "nginx.conf"), config);
  const args = ["-c", String(core), "nginx", "-c", join(folder, "nginx.conf")];
  const child = spawn("taskset", args, { stdio: "ignore" });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await listening(port);
  return {
    port,
    stop: async () => {
      child.kill("SIGQUIT");
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function listening(port: number): Promise<void> {
  const deadline = Date.now() + STARTUP_MILLIS_MAX;
  while (Date.now() < deadline) {
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true));
      socket.once("error", () => resolve(false));
      socket.once("connect", () => socket.destroy());
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not listen on 127.0.0.1:${port}: is it installed?`);
}
