import { ROUNDS_MAX } from "../base/pairing-limits.ts";
import { UsageError } from "../base/errors.ts";
import { parseReadiness, readinessPort } from "../node/readiness.ts";
import type { NamedBaseline } from "../github/baseline-choice.ts";
import { parseBaseUrl } from "../scenario/base-url.ts";
import type { BaselineInputs } from "./baseline-inputs.ts";
import { choiceOf, countOf, refuseInput, textOf } from "./input-text.ts";
import type { ServerInputs } from "./server-inputs.ts";

const compareModes = ["auto", "base", "url", "artifact", "none"] as const;
export type CompareMode = (typeof compareModes)[number];

export type CompareInputs = {
  readonly mode: CompareMode;
  /** A branch, a tag or a commit; undefined: the event says. */
  readonly baseRef: string | undefined;
  /** Of a server that runs the base. */
  readonly baseUrl: string | undefined;
  /** 1 to ROUNDS_MAX; undefined leaves it to the drive. */
  readonly rounds: number | undefined;
  /** Base and head are driven at once, and not in turns. */
  readonly duet: boolean;
  /** Whether a suspicion beside stored runs is looked into at once. */
  readonly confirm: "auto" | "never";
};

/** The inputs that the comparison has to fit. */
export type ComparedInputs = {
  readonly server: ServerInputs;
  readonly target: string | undefined;
  readonly baseline: BaselineInputs;
};

/** @throws UsageError for what cannot be meant together */
export function compareInputs(others: ComparedInputs): CompareInputs {
  const { baseline } = others;
  const mode = choiceOf("compare", compareModes, "auto");
  const inputs: CompareInputs = {
    mode,
    baseRef: textOf("base-ref"),
    baseUrl: textOf("base-url"),
    rounds: countOf("rounds", { min: 1, max: ROUNDS_MAX }),
    duet: choiceOf("pairing", ["slices", "duet"], "slices") === "duet",
    confirm: choiceOf("confirm", ["auto", "never"], "auto"),
  };
  const mayBe = (...modes: readonly CompareMode[]): boolean => modes.includes(mode);
  if (inputs.baseRef !== undefined && !mayBe("auto", "base"))
    needs("base-ref", inputs.baseRef, "base");
  if (inputs.baseUrl !== undefined && !mayBe("auto", "url"))
    needs("base-url", inputs.baseUrl, "url");
  if (inputs.rounds !== undefined && !mayBe("auto", "base")) {
    needs("rounds", `${inputs.rounds}`, "base");
  }
  if (inputs.duet && !mayBe("auto", "base", "url")) needs("pairing", "duet", "base");
  if (mode === "artifact" && baseline.choice.kind === "none") {
    refuseInput("compare", mode, 'with "baseline: none" there are no stored runs to compare with');
  }
  if (baseline.required && baseline.choice.kind === "none" && !mayPair(mode, others)) {
    refuseInput("baseline-required", "true", 'nothing is compared with "baseline: none"');
  }
  if (mode === "none" && baseline.required) {
    refuseInput("compare", mode, '"baseline-required: true" wants a comparison');
  }
  if (mode === "base") checkBase(others);
  if (mode === "url" || inputs.baseUrl !== undefined) checkUrl(inputs, others);
  return inputs;
}

/** Whether the run may compare two servers itself: then no stored run is needed. */
function mayPair(mode: CompareMode, { server }: ComparedInputs): boolean {
  if (mode !== "auto") return mode === "base" || mode === "url";
  return server.start !== undefined || textOf("base-url") !== undefined;
}

function needs(name: string, text: string, mode: CompareMode): never {
  refuseInput(name, text, `it says nothing without "compare: ${mode}"`);
}

function checkBase({ server, target, baseline }: ComparedInputs): void {
  if (server.start === undefined) {
    refuseInput(
      "compare",
      "base",
      'both servers are started by the action: give the input "start"',
    );
  }
  if (target !== undefined) {
    refuseInput("target", target, 'with "compare: base" both servers get ports of their own');
  }
  if (server.waitFor !== undefined && waitsElsewhere(server)) {
    refuseInput("wait-for", server.waitFor, "two servers are waited for: write $PORT in it");
  }
  refuseNamedBaseline("base", baseline);
}

function checkUrl(
  { mode, baseRef, baseUrl, rounds }: CompareInputs,
  { server, target, baseline }: ComparedInputs,
): void {
  if (baseUrl === undefined || target === undefined) {
    refuseInput("compare", "url", 'give the addresses of two servers by "base-url" and "target"');
  }
  if (baseRef !== undefined) {
    refuseInput("base-ref", baseRef, "the input base-url names a server: leave one of them out");
  }
  if (rounds !== undefined) {
    refuseInput("rounds", `${rounds}`, "servers that run already are not started anew");
  }
  if (server.start !== undefined) {
    refuseInput("base-url", baseUrl, 'it is compared with a server that runs: leave out "start"');
  }
  try {
    parseBaseUrl(baseUrl);
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new UsageError(`the input "base-url" ${cause.message}`, {
      hint: 'write a base URL like "http://127.0.0.1:8080"',
      cause,
    });
  }
  if (mode === "url") refuseNamedBaseline("url", baseline);
}

/** Stored runs are another comparison: one run is not judged by two. */
function refuseNamedBaseline(mode: CompareMode, { choice, pinned }: BaselineInputs): void {
  const problem = `with "compare: ${mode}" no stored run is compared with`;
  if (choice.kind === "run" || choice.kind === "file") {
    refuseInput("baseline", baselineText(choice), problem);
  }
  if (pinned !== undefined) refuseInput("pinned-baseline", baselineText(pinned), problem);
}

function baselineText(named: NamedBaseline): string {
  return named.kind === "file" ? `file:${named.path}` : `run:${named.runId}`;
}

/** Any: the same for both servers is one too few. */
const ports = [4_001, 4_002] as const;

/** Whether what is waited for is another place than the server's own port. */
export function waitsElsewhere({ waitFor }: ServerInputs): boolean {
  if (waitFor === undefined) return false;
  return ports.some((port) => readinessPort(parseReadiness(waitFor, port)) !== port);
}
