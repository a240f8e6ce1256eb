/** Compiles the references in C into bench/native/build: npm run bench:build */
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { native } from "./bench.ts";

const programs = ["server", "client", "send-times"] as const;
const flags = ["-O2", "-std=gnu11", "-Wall", "-Wextra", "-Wconversion", "-Werror"];

for (const program of programs) {
  const source = join(import.meta.dirname, "native", `${program}.c`);
  const output = native(program);
  mkdirSync(dirname(output), { recursive: true });
  const { error, status } = spawnSync("cc", [...flags, "-o", output, source], { stdio: "inherit" });
  if (error !== undefined) throw new Error(`cc cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(`cc ended with ${status} at ${program}.c`);
  console.log(`built ${program}`);
}
