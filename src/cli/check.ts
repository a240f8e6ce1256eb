import { checkRequests, type CheckedRequest } from "../app/check-requests.ts";
import { prepareRequests } from "../app/prepared-requests.ts";
import { loadScenarioText, readScenarioFile } from "../app/scenario-file.ts";
import { ExitCode } from "../base/errors.ts";
import { formatCount, formatNanos } from "../gate/wording.ts";
import { readText, readWhole } from "../node/files.ts";
import { paintColours, paintNothing } from "../report/terminal-style.ts";
import { visibleText } from "../report/visible-text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { originText } from "../scenario/base-url.ts";
import type { Console } from "./console.ts";
import type { EnvFlags, OverrideFlags } from "./flags.ts";
import { overridesOf } from "./overrides.ts";
import { allowedEnv } from "./run.ts";

export type CheckFlags = EnvFlags & Pick<OverrideFlags, "target" | "insecure">;

/** What stands for the value of an environment variable. */
const MASK = "***";

/** Sends every request once and prints both sides of it, much as curl does. */
export async function check(file: string, flags: CheckFlags, console: Console): Promise<ExitCode> {
  const { scenario } = loadScenarioText(readScenarioFile(file), {
    overrides: overridesOf(flags),
    fallbackSeed: 0,
  });
  const env = allowedEnv(scenario.env, flags);
  const checked = await checkRequests(scenario, { env, readBody: readWhole, readText });
  const heads = await maskedHeads(scenario, env);
  for (const exchange of checked) {
    const head = heads(exchange);
    console.out(`${describe(exchange, head, console.outColour)}\n\n`);
  }
  const failed = checked.filter(({ outcome }) => outcome !== "ok");
  console.out(
    `${formatCount(checked.length - failed.length)} of ${formatCount(checked.length)} held\n`,
  );
  if (failed.length === 0) return ExitCode.pass;
  return checked.every(isUnreached) ? ExitCode.invalidRun : ExitCode.fail;
}

function isUnreached({ serviceNanos, outcome }: CheckedRequest): boolean {
  return outcome !== "ok" && serviceNanos === undefined;
}

/** The head of each request as it went out, but for the values of variables. */
async function maskedHeads(scenario: Scenario, env: ReadonlyMap<string, string>) {
  const masks = new Map([...env.keys()].map((name) => [name, MASK]));
  const masked = await prepareRequests(scenario, { env: masks, readBody: readWhole });
  const real = await prepareRequests(scenario, { env, readBody: readWhole });
  return ({ target, request }: CheckedRequest): readonly string[] => {
    const at = [scenario.targets.indexOf(target), scenario.requests.indexOf(request)] as const;
    const length = contentLength(headLines(real[at[0]]![at[1]]!.wire));
    return headLines(masked[at[0]]![at[1]]!.wire).map((line) =>
      isContentLength(line) ? (length ?? line) : line,
    );
  };
}

function headLines(wire: string): readonly string[] {
  return wire.slice(0, wire.indexOf("\r\n\r\n")).split("\r\n");
}

function contentLength(lines: readonly string[]): string | undefined {
  return lines.find(isContentLength);
}

function isContentLength(line: string): boolean {
  return line.startsWith("Content-Length: ");
}

function describe(exchange: CheckedRequest, head: readonly string[], colour: boolean): string {
  const paint = colour ? paintColours : paintNothing;
  const { target, request, outcome } = exchange;
  const sign = outcome === "ok" ? paint("✓", "good") : paint("✗", "bad");
  return [
    `${sign} ${paint(visibleText(request.name), "strong")}  ${paint(visibleText(originText(target)), "quiet")}`,
    ...head.map((line) => `> ${visibleText(line)}`),
    ">",
    `< ${answerText(exchange)}`,
    ...(exchange.failedCheck === undefined
      ? []
      : [`  ${paint("failed", "bad")}: ${visibleText(exchange.failedCheck)}`]),
  ].join("\n");
}

function answerText({ status, outcome, bodyBytes, serviceNanos }: CheckedRequest): string {
  const time = serviceNanos === undefined ? "" : `, after ${formatNanos(serviceNanos)}`;
  if (status === undefined) return `no response: ${outcome}${time}`;
  const body = `HTTP/1.1 ${status}, ${formatCount(bodyBytes)} bytes of body${time}`;
  return ["ok", "status", "check"].includes(outcome) ? body : `${body}, then ${outcome}`;
}
