import {
  commentText,
  errorText,
  forkLabel,
  type ReportParts,
  shortfallText,
  summaryText,
} from "../../src/action/report-text.ts";
import { NANOS_PER_MILLI } from "../../src/base/time.ts";
import { withPaired } from "../../src/gate/ab/paired-verdict.ts";
import { withComparison } from "../../src/gate/compared-verdict.ts";
import type { AssertionRow, Judgement } from "../../src/gate/judgement.ts";
import { eventContext, type EventContext } from "../../src/github/event.ts";
import { readJobEnvironment } from "../../src/github/job-environment.ts";
import { objectOf } from "../../src/github/json-fields.ts";
import type { PairedQuad } from "../../src/metrics/paired-run.ts";
import { reportModel, type ReportInput } from "../../src/report/model.ts";
import { pairedScenario } from "../../src/scenario/pairing.ts";
import type { Pairing } from "../../src/scenario/scenario.ts";
import { pullRequestPayload } from "../github/payloads.ts";
import { GithubState, ownRepository } from "../github/state.ts";
import { judged as judgePair, pairedRounds, type Shape } from "../unit/gate/ab/paired-rounds.ts";
import { comparison, comparisonRow } from "../unit/report/comparison-input.ts";
import { inputNaming } from "../unit/report/hostile-input.ts";
import {
  header,
  judgement,
  namedMetrics,
  reportInput,
  runMetrics,
  scenario,
  validityRow,
} from "../unit/report/report-input.ts";
import type { Place } from "./github-page.ts";

/** A text of the gate as a reviewer meets it. */
export type Variant = { readonly place: Place; readonly markdown: string };

export const RUN_ID = 12_000_000_017;
export const BASELINE_RUN_IDS = [12_000_000_000, 11_999_999_983] as const;
export const ARTIFACT_URL = `https://github.com/acme/shop/actions/runs/${RUN_ID}/artifacts/4300000001`;

export const COMMENT_URL = "https://github.com/acme/shop/pull/7#issuecomment-4300000002";

const pull = new GithubState().addPull({ number: 7 });
export const HEAD_SHA: string = pull.headSha;

const settings = { failOnInconclusive: false };
const uploaded = {
  artifact: { id: 4_300_000_001, url: ARTIFACT_URL, digest: undefined, bytes: 812_345 },
  shortfalls: [],
};

/** Of pull request 7 in the own repository. */
function pullRequestEvent(): EventContext {
  const job = readJobEnvironment({
    GITHUB_REPOSITORY: `${ownRepository.owner}/${ownRepository.name}`,
    GITHUB_REPOSITORY_ID: `${ownRepository.id}`,
    GITHUB_RUN_ID: `${RUN_ID}`,
    GITHUB_EVENT_NAME: "pull_request",
  });
  return eventContext(job, objectOf(pullRequestPayload(pull)) ?? {});
}

export function commentOf(input: ReportInput, baselineRunIds: readonly number[] = []): string {
  return commentText(partsOf(input, baselineRunIds));
}

export function summaryOf(input: ReportInput, baselineRunIds: readonly number[] = []): string {
  return summaryText(partsOf(input, baselineRunIds), COMMENT_URL);
}

function partsOf(input: ReportInput, baselineRunIds: readonly number[]): ReportParts {
  return { model: reportModel(input), event: pullRequestEvent(), uploaded, baselineRunIds };
}

const holding: readonly AssertionRow[] = judgement().assertions.map((row) => ({
  ...row,
  status: "pass",
  observed: row.comparison === ">=" ? row.limit * 1.2 : row.limit * 0.6,
  margin: row.limit * (row.comparison === ">=" ? 0.2 : 0.4),
  samples: Math.max(row.samples, row.samplesNeeded),
}));

const passed: Judgement = judgement({
  verdict: "pass",
  exitCode: 0,
  reasons: ["Every validity rule and every assertion holds."],
  notes: [],
  assertions: holding,
});

const calm = comparison({
  summary: "Beside 2 stored runs: of 4 figures 4 without a regression.",
  rows: [
    comparisonRow({}),
    comparisonRow({ quantity: "p95" }),
    comparisonRow({ quantity: "p99" }),
    comparisonRow({ quantity: "failed_ratio", unit: "ratio", baseline: 0, head: 0 }),
  ],
});

const suspected: Judgement = withComparison(passed, comparison(), settings);

const invalid = judgement({
  verdict: "invalid",
  exitCode: 4,
  reasons: ["The generator sent late by 12ms at p99 (limit 1ms)."],
  notes: [
    "Not held against the change: http_req_duration p(99) < 200ms: 212ms (n = 5,988; 205–219ms), off the limit by 12ms",
  ],
  validity: [
    validityRow({
      status: "broken",
      cause: "generator",
      summary: "The generator sent late by 12ms at p99 (limit 1ms).",
    }),
  ],
});

const undecided = judgement({
  verdict: "inconclusive",
  exitCode: 0,
  reasons: [judgement().assertions[3]!.summary],
  notes: [],
  assertions: [...holding.slice(0, 3), judgement().assertions[3]!],
});

const pairing: Pairing = {
  base: "http://127.0.0.1:37179",
  head: "http://127.0.0.1:33773",
  sliceNanos: 250 * NANOS_PER_MILLI,
  guardNanos: 50 * NANOS_PER_MILLI,
  warmUpQuads: 8,
  quads: 20,
  rounds: 3,
  stopsEarly: false,
  identical: false,
  restarts: true,
};

/** A run whose head was measured beside its base, as the gate judges it. */
function besideBase(shape: Shape = {}): ReportInput {
  const requests = ["GET /api/v1/orders", "POST /api/v1/orders"];
  const rounds = pairedRounds({ requests, ...shape });
  const own = judgement({ verdict: "pass", exitCode: 0, assertions: [], notes: [] });
  return reportInput({
    header: { ...header, overrides: { target: "http://127.0.0.1:41575", pairing } },
    scenario: pairedScenario(scenario(), pairing),
    judgement: withPaired(own, judgePair(rounds), settings),
    notes: [
      "Compared with 36d0aba91f63 (main without the change), measured beside it in this job.",
    ],
  });
}

/** More than the machine can carry: already the base drops some of it. */
function overloaded(quad: PairedQuad): PairedQuad {
  const requests = quad.base.requests.map((block) => ({
    ...block,
    planned: block.planned + 12,
    dropped: 12,
  }));
  return { ...quad, base: { ...quad.base, requests } };
}

const firstRun = "This run is stored: the next ones are compared with it.";

function manyRequests(count: number): ReportInput {
  const requests = Array.from({ length: count }, (_, at) =>
    namedMetrics(`GET /api/v1/resource-${at}/items`, 1_500),
  );
  return reportInput({ metrics: runMetrics({ requests }) });
}

const HOSTILE_NAME =
  '</code></details><h1>ok</h1> | `x` ``` @acme/admins #1 http://evil.example me@evil.example \u202e"<img src=x onerror=alert(1)>\n## ✅ Z6 passed';

/** Each by the name of its picture. */
export const variants: Readonly<Record<string, () => Variant>> = {
  "pass-without-baseline": () =>
    comment(commentOf(reportInput({ judgement: passed, notes: [firstRun] }))),
  "pass-with-baseline": () =>
    comment(commentOf(judged(withComparison(passed, calm, settings)), BASELINE_RUN_IDS)),
  "fail-by-assertion": () => comment(commentOf(reportInput())),
  "fail-with-difference": () =>
    comment(
      commentOf(judged(withComparison(judgement(), comparison(), settings)), BASELINE_RUN_IDS),
    ),
  suspected: () => comment(commentOf(judged(suspected), BASELINE_RUN_IDS)),
  inconclusive: () => comment(commentOf(judged(undecided))),
  invalid: () => comment(commentOf(judged(invalid))),
  "compared-pass": () => comment(commentOf(besideBase())),
  "compared-fail": () =>
    comment(commentOf(besideBase({ head: ({ request }) => (request === 0 ? 1.42 : 1) }))),
  "compared-inconclusive": () =>
    comment(
      commentOf(besideBase({ rounds: 1, head: ({ quad }) => [0.94, 1.2, 1, 1.24][quad % 4]! })),
    ),
  "compared-invalid": () => comment(commentOf(besideBase({ change: overloaded }))),
  fork: () => comment(`${forkLabel}\n\n${commentOf(judged(passed), BASELINE_RUN_IDS)}`),
  "many-requests": () => comment(commentOf(manyRequests(60))),
  hostile: () => comment(commentOf(inputNaming(HOSTILE_NAME))),
  error: () => comment(errorText("error: no such scenario\n  --> perf/checkout.toml:3:1\n")),
  summary: () => ({
    place: "summary",
    markdown: `${summaryOf(reportInput(), BASELINE_RUN_IDS)}\n${shortfallText(["No comment: the token is read-only."])}`,
  }),
};

function comment(markdown: string): Variant {
  return { place: "comment", markdown };
}

function judged(judgementOfRun: Judgement): ReportInput {
  return reportInput({ judgement: judgementOfRun, notes: [] });
}
