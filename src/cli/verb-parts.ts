import type { Command } from "commander";
import type { ExitCode } from "../base/errors.ts";
import type { Console } from "./console.ts";

/** What a group of verbs is added with. */
export type VerbParts = {
  /** Begins a verb: its usage and what it does. */
  readonly verb: (usage: string, about: string) => Command;
  readonly console: Console;
  readonly exitWith: (exitCode: ExitCode) => void;
};
