import { Command } from "commander";
import { VERSION } from "../app/version.ts";
import type { ExitCode } from "../base/errors.ts";
import type { Console } from "./console.ts";
import { flag } from "./flags.ts";
import { addCompareVerbs, addLoadVerbs } from "./load-verbs.ts";
import { addLogVerbs } from "./log-verbs.ts";
import { addScenarioVerbs } from "./scenario-verbs.ts";
import type { VerbParts } from "./verb-parts.ts";

const EXIT_CODES = `
Exit codes:
  0  passed                    3    invalid run, target unreachable, or damaged log
  1  an assertion failed       4    internal error
  2  wrong usage or scenario   5    inconclusive, with --fail-on-inconclusive
                               130  interrupted

A flag that names an environment variable can be set by it; the flag itself goes first.`;

/**
 * The command line: what can be said, and which verb it goes to. A verb is loaded when it is
 * used, so that `z6 version` does not wait for what only a run needs.
 */
export function programFor(console: Console, exitWith: (exitCode: ExitCode) => void): Command {
  const program = new Command("z6")
    .description("Tells whether a change made an HTTP service slower, and can prove it.")
    .usage("<verb> [flags]")
    .version(VERSION, "--version", "print the version")
    .helpOption("--help", "print this")
    .helpCommand("help [verb]", "print what z6, or one of its verbs, can do")
    .configureOutput({
      writeOut: console.out,
      writeErr: console.note,
      outputError: () => undefined,
      getOutHelpWidth: () => console.width,
      getOutHasColors: () => console.outColour,
    })
    .addHelpText("after", EXIT_CODES)
    .exitOverride();
  const parts: VerbParts = {
    verb: (usage, about) =>
      program
        .command(usage)
        .description(about)
        .usage(`${usage.replace(/^\S+ ?/u, "")} [flags]`.trim())
        .helpOption("--help", "print this")
        .addOption(flag("--no-color", "no colours; NO_COLOR and FORCE_COLOR count as well")),
    console,
    exitWith,
  };
  addLoadVerbs(parts);
  addCompareVerbs(parts);
  addScenarioVerbs(parts);
  addLogVerbs(parts);
  program
    .command("version")
    .description("print the version")
    .action(() => console.out(`${VERSION}\n`));
  // What "demo" starts this program as, a second time.
  program
    .command("demo-target", { hidden: true })
    .option("--slow")
    .action(async ({ slow = false }: { slow?: boolean }) => {
      const { serveDemo } = await import("../node/demo-target.ts");
      serveDemo({ slow });
    });
  return program;
}
