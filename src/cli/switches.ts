import type { Command } from "commander";

type Environment = Record<string, string | undefined>;

/** `Z6_QUIET=0` switches nothing on. */
export function isSwitchedOn(value: string | undefined): boolean {
  return !["", "0", "false"].includes(value ?? "");
}

/**
 * Takes variables that say no out of the environment: for commander a switch is on as soon as
 * its variable is there.
 */
export function dropSwitchesOff(program: Command, environment: Environment): void {
  for (const { options } of program.commands) {
    for (const { envVar, required, optional } of options) {
      const isSwitch = envVar !== undefined && !required && !optional;
      if (isSwitch && !isSwitchedOn(environment[envVar])) delete environment[envVar];
    }
  }
}
