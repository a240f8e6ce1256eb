import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Cores } from "./machine.ts";

export const root = join(import.meta.dirname, "..");
/** The bundle as it is committed: what a user runs. */
export const bundle = join(root, "dist/cli/index.js");
/** The Node that the project pins; the one on PATH may be another. */
export const node = join(root, "node_modules/node/bin/node");
const nativeFolder = join(import.meta.dirname, "native/build");

/** What every cell is measured with. */
export type Bench = {
  /** How long a run of load lasts. */
  readonly seconds: number;
  /** Prove that everything works; the figures mean nothing. */
  readonly quick: boolean;
  readonly cores: Cores;
  /** For scenarios, results and configurations; gone when the bench ends. */
  readonly folder: string;
};

/** A program of bench/native. */
export function native(name: "server" | "client" | "send-times"): string {
  return join(nativeFolder, name);
}

export function missingNative(): string | undefined {
  const isThere = existsSync(native("server"));
  return isThere ? undefined : "the references in C are not built: npm run bench:build";
}

export function missingZ6(): string | undefined {
  if (!existsSync(node)) return "Node is not installed: npm ci";
  return existsSync(bundle) ? undefined : "the bundle is not built: npm run build";
}
