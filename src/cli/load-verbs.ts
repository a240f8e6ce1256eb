import type { CompareFlags, NoiseFlags } from "./compare.ts";
import type { DemoFlags } from "./demo.ts";
import {
  baselineFlag,
  duetFlag,
  envFlag,
  failOnInconclusiveFlag,
  flag,
  insecureFlag,
  liveFlags,
  outputFlags,
  overrideFlags,
  showFlags,
  withFlags,
} from "./flags.ts";
import type { RunFlags } from "./run.ts";
import { serverFlags } from "./server-flags.ts";
import type { SimulateFlags } from "./simulate.ts";
import type { VerbParts } from "./verb-parts.ts";

/** Verbs that drive load: `run`, `simulate`, `demo`. */
export function addLoadVerbs({ verb, console, exitWith }: VerbParts): void {
  withFlags(verb("run <scenario>", "drive a scenario at its target, and judge it"), [
    ...overrideFlags(),
    envFlag(),
    insecureFlag(),
    ...outputFlags(),
    ...showFlags(),
    ...liveFlags(),
    baselineFlag(),
    failOnInconclusiveFlag(),
  ]).action(async (file: string, flags: RunFlags) => {
    const { run } = await import("./run.ts");
    exitWith(await run(file, flags, console));
  });

  withFlags(verb("simulate <scenario>", "run a scenario on virtual time, without a network"), [
    ...overrideFlags(),
    ...serverFlags(),
    ...outputFlags(),
    ...showFlags(),
    baselineFlag(),
    failOnInconclusiveFlag(),
  ]).action(async (file: string, flags: SimulateFlags) => {
    const { simulate } = await import("./simulate.ts");
    exitWith(await simulate(file, flags, console));
  });

  withFlags(verb("demo", "run a small scenario against a server of its own, for 10 s"), [
    flag("--slow", "let the server be slow now and then, so that the run fails"),
    ...outputFlags(),
    ...showFlags(),
    ...liveFlags(),
  ]).action(async (flags: DemoFlags) => {
    const { demo } = await import("./demo.ts");
    exitWith(await demo(flags, console));
  });
}

/** Verbs that drive load at two variants: `compare`, `noise`. */
export function addCompareVerbs({ verb, console, exitWith }: VerbParts): void {
  withFlags(
    verb(
      "compare <scenario>",
      "drive a scenario at two variants of a service in turns; judge the head",
    ),
    [
      flag("--base <url>", "the variant that is known").makeOptionMandatory(),
      flag("--head <url>", "the variant that is judged").makeOptionMandatory(),
      flag("--identical", "both are the same program: check the method, and no change"),
      duetFlag(),
      flag("--start-spread <percent>", "what starts of the same code differ by (default: 1%)"),
      ...overrideFlags().filter(({ long }) => long !== "--target"),
      envFlag(),
      insecureFlag(),
      ...outputFlags(),
      ...showFlags(),
      ...liveFlags(),
      failOnInconclusiveFlag(),
    ],
  ).action(async (file: string, flags: CompareFlags) => {
    const { compare } = await import("./compare.ts");
    exitWith(await compare(file, flags, console));
  });

  withFlags(
    verb(
      "noise <scenario>",
      "compare a target with itself: what a comparison can see on this machine",
    ),
    [
      duetFlag(),
      ...overrideFlags(),
      envFlag(),
      insecureFlag(),
      ...outputFlags(),
      ...showFlags(),
      ...liveFlags(),
    ],
  ).action(async (file: string, flags: NoiseFlags) => {
    const { noise } = await import("./compare.ts");
    exitWith(await noise(file, flags, console));
  });
}
