import { type Command, Option } from "commander";
import { overrideInputs, overrideNames } from "../app/override-inputs.ts";
import type { GivenOverrides } from "../app/override-inputs.ts";

/** Flags that several verbs have. Each can be said by an environment variable as well. */

export type OutputFlags = {
  readonly output?: string;
  readonly force?: boolean;
};

export type ShowFlags = {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly quiet?: boolean;
  readonly percentiles?: string;
  readonly filter?: string;
};

export type EnvFlags = { readonly env?: readonly string[] };

export type BaselineFlags = { readonly baseline?: readonly string[] };

export type LiveFlags = { readonly live?: boolean };

export type OverrideFlags = GivenOverrides & { readonly insecure?: boolean };

export function overrideFlags(): Option[] {
  return overrideNames.map((name) => {
    const { placeholder, about } = overrideInputs[name];
    return flag(`--${name} <${placeholder}>`, about);
  });
}

export function insecureFlag(): Option {
  return flag("--insecure", "allow verify_cert = false; the report says so");
}

export function envFlag(): Option {
  const about = "let the scenario use a variable that it declares; NAME=value sets it (repeatable)";
  return new Option("--env <name>", about).argParser(collected);
}

export function baselineFlag(): Option {
  const about = "compare with a stored run: its results folder, or a folder of these (repeatable)";
  return new Option("--baseline <path>", about).argParser(collected);
}

export function assertFlag(): Option {
  const about = 'judge by this, such as "http_req_duration p(99) < 200ms" (repeatable)';
  return new Option("--assert <expr>", about).argParser(collected);
}

export function duetFlag(): Option {
  return flag(
    "--duet",
    "drive both at once, not in turns; takes 4 CPUs where they share this machine",
  );
}

export function outputFlags(): Option[] {
  return [
    flag("--output <folder>", "where the files go (default: z6-results/<name>-<time>)"),
    flag("--force", "write into a folder that is not empty"),
  ];
}

export function showFlags(): Option[] {
  return [
    jsonFlag().conflicts("csv"),
    flag("--csv", "print the timeline as CSV"),
    flag("--quiet", "print nothing but results asked for, and errors"),
    percentilesFlag(),
    filterFlag(),
  ];
}

export function liveFlags(): Option[] {
  return [
    flag("--live", "draw one line of progress again and again (default: on a terminal)"),
    flag("--no-live", "write a line of progress every 5 s"),
  ];
}

export function jsonFlag(): Option {
  return flag("--json", "print the results as JSON");
}

export function percentilesFlag(): Option {
  return flag("--percentiles <list>", "percentiles to list, such as 50,95,99.9");
}

export function filterFlag(): Option {
  return flag("--filter <text>", "list only requests whose name contains the text");
}

export function failOnInconclusiveFlag(): Option {
  return flag("--fail-on-inconclusive", "exit with 5 when the run decides nothing");
}

export function withFlags(command: Command, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option);
  return command;
}

/** A flag and its variable: `--fail-on-inconclusive` and `Z6_FAIL_ON_INCONCLUSIVE`. */
export function flag(usage: string, about: string): Option {
  const option = new Option(usage, about);
  return option.env(variableOf(option.long!));
}

function variableOf(long: string): string {
  return `Z6_${long.replace(/^--/u, "").replaceAll("-", "_").toUpperCase()}`;
}

function collected(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
