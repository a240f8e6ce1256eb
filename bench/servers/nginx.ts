import { spawn } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { children } from "../children.ts";
import { programOnPath } from "../machine.ts";
import { listening, ports, type Server } from "./listening.ts";

const BODY = "x".repeat(100);

export type NginxOptions = {
  readonly cores: string | undefined;
  readonly workers: number;
  readonly folder: string;
};

export function missingNginx(): string | undefined {
  return programOnPath("nginx") === undefined ? "apt-get install nginx-light" : undefined;
}

/** nginx with answers of 100 octets and without an access log. */
export async function startNginx({
  cores,
  workers,
  folder: parent,
}: NginxOptions): Promise<Server> {
  const folder = await mkdtemp(join(parent, "nginx-"));
  const config = `
    daemon off; worker_processes ${workers}; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
    events { worker_connections 20000; }
    http {
      access_log off; keepalive_requests 1000000000; keepalive_timeout 600s;
      client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder};
      uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
      server { listen 127.0.0.1:${ports.nginx} backlog=20000; location / { return 200 "${BODY}"; } }
    }`;
  const path = join(folder, "nginx.conf");
  await writeFile(path, config);
  const command = ["nginx", "-c", path, "-e", join(folder, "error.log")];
  const pinned = cores === undefined ? command : ["taskset", "-c", cores, ...command];
  const child = spawn(pinned[0]!, pinned.slice(1), { stdio: "ignore", detached: true });
  children.add(child);
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await listening(child, ports.nginx);
  return {
    url: `http://127.0.0.1:${ports.nginx}`,
    port: ports.nginx,
    stop: async () => {
      // Not gracefully: connections that a peer has left open would keep it.
      child.kill("SIGTERM");
      await exited;
      return "";
    },
  };
}
