#!/usr/bin/env node
import { consoleOf } from "./console.ts";
import { failureOf } from "./failure.ts";
import { programFor } from "./program.ts";
import { dropSwitchesOff, isSwitchedOn } from "./switches.ts";
import { usageFailureOf } from "./usage-failure.ts";

async function main(): Promise<void> {
  const { stdout, stderr, argv, env } = process;
  const colour = !argv.includes("--no-color") && !isSwitchedOn(env["Z6_NO_COLOR"]);
  const console = consoleOf({ stdout, stderr, environment: env, colour });
  // Who reads may stop reading, as `| head` does: the run and its files are none the worse.
  stdout.on("error", ignoreClosedPipe);
  stderr.on("error", ignoreClosedPipe);
  try {
    const program = programFor(console, (exitCode) => {
      process.exitCode = exitCode;
    });
    dropSwitchesOff(program, env);
    await program.parseAsync(argv);
  } catch (error) {
    const options = { colour: console.noteColour };
    const { text, exitCode } = usageFailureOf(error, options) ?? failureOf(error, options);
    console.note(text);
    process.exitCode = exitCode;
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

void main();
