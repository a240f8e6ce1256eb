import type { DropCauseName, OutcomeName } from "../base/outcome.ts";
import { formatByteSize } from "./byte-size.ts";
import * as limits from "./limits.ts";
import { formatDuration } from "../base/duration.ts";
import { table } from "./markdown-table.ts";
import { grouped } from "./schema-leaf.ts";

/** A whole scenario, short enough to read. A test loads it. */
export const exampleScenario = `#:schema ../schema/scenario.schema.json
[metadata]
name = "checkout"

[runtime]
duration = "60s"
warmup = "10s"
env = ["API_TOKEN"]

[target]
base_url = "https://staging.example.com/api"

[schedule]
type = "arrivals"
rate = 200

[[requests]]
name = "list"
path = "/items"
query = { page = 1 }
weight = 3

[[requests]]
name = "buy"
method = "POST"
path = "/orders"
headers = { Authorization = "Bearer \${env.API_TOKEN}", Content-Type = "application/json" }
body = '{"item": 7}'
expect = { status = [201], json = { "$.state" = "accepted" } }

[assertions]
p95_latency_ms = 120
error_rate_max = 0.001

[[assert]]
metric = "http_req_duration"
where = { request = "buy" }
expr = "p(99) < 300ms"
`;

const outcomes: Readonly<Record<OutcomeName, string>> = {
  ok: "A complete response that was as expected.",
  status: "A complete response whose status was not expected.",
  check: "A complete response with an expected status that failed a header or body check.",
  dns: "The name does not resolve.",
  refused: "Nobody listens.",
  connect_timeout: "The TCP connect was not answered in time.",
  tls: "The certificate is not valid, the handshake failed, or the port does not speak TLS.",
  tls_timeout: "The TLS handshake stalled.",
  timeout: "The response was not complete in time. A late one is never credited to another.",
  closed: "The target ended the connection before the response was complete.",
  reset: "The connection was reset.",
  protocol: "What came is not valid HTTP.",
  too_large: "Head or body were over a limit of the scenario.",
  unreachable: "There is no route to the target.",
  generator: "The generator ran out of file descriptors, ports or memory: not the target's fault.",
  cancelled: "Still in flight when the grace of the run was over. Neither success nor failure.",
};

const dropCauses: Readonly<Record<DropCauseName, string>> = {
  no_vu: "No virtual user was free within `max_wait`.",
  no_connection: "No connection came free within `max_wait`.",
  run_ended: "The run ended before it could be sent.",
  queue_full: "`max_queued_arrivals` were waiting already.",
};

export function openingPages(): readonly string[] {
  return [
    "# Scenario",
    "<!-- Written by scripts/generate-docs.ts from src/scenario/. Change it there. -->",
    "A scenario is one TOML 1.1 file: what is sent, where to, how much of it over time, and what the run must fulfil. It is strict: an unknown key, a wrong type, a key without effect or a combination that means nothing is an error with its line and column, and all errors are shown at once. `z6 validate` reads a scenario and sends nothing.",
    `\`\`\`toml\n${exampleScenario}\`\`\``,
    "The first line lets editors complete and check the keys.",
    "## Units",
    'Durations are texts with units, `"250ms"`, `"1m30s"`, of `h` `m` `s` `ms` `us` `ns`. Every duration that z6 writes as a number with its unit in the key (`duration_seconds`, `timeout_ms`) may be written so as well; one of the two, not both. Sizes are texts with `B` `KiB` `MiB` `GiB`, or numbers of bytes. Rates are numbers per second. Shares are 0 to 1.',
    "## What is measured",
    "Each exchange (one request and its response) has four instants: when it was *intended*, when its last byte was *sent*, when the *first byte* of the response came and when it *ended*. **Response time** is from intended to ended, and what thresholds mean by default; **service time** is from sent to ended. In the closed model a virtual user intends an exchange when it is free, so both are nearly the same. In the open model the schedule intends it, so that waiting for a slow target is part of the response time.",
    "The **measured window** begins after the warm-up and ends with the load. Exchanges belong to it when they were intended in it. Rates divide by its length, never by the time that the last exchanges took to drain.",
    "An exchange counts as failed when its outcome is anything but `ok` and `cancelled`. Without `expect`, every status from 200 to 399 is fine. Redirects are not followed. Body checks see the first 64 KiB of the body, as it was sent.",
  ];
}

export function closingPages(): readonly string[] {
  return [
    "## Outcomes",
    "How an exchange ended: one word, counted once.",
    table(["outcome", "meaning"], rows(outcomes)),
    "In the open model an arrival that cannot be sent in time is dropped, and counted with its cause:",
    table(["cause", "meaning"], rows(dropCauses)),
    "## Overrides",
    "Whoever runs a scenario may say some things differently. The scenario is checked with them in place.",
    table(
      ["override", "effect"],
      [
        [
          "target",
          "Its URL replaces the `base_url` of every target, scheme and path included. Names, weights and all other keys stay, so that `where.target` still means something.",
        ],
        [
          "duration",
          "As `runtime.duration`: a longer schedule is cut there, a shorter one holds its last level. It takes the place of `iterations`. So does `auto`, for a constant load.",
        ],
        ["seed", "As `runtime.seed`."],
        [
          "vus",
          "The most virtual users of a closed load; every level of the schedule is scaled in proportion. An error for arrivals.",
        ],
        [
          "rate",
          "The highest rate of arrivals, per second; every level is scaled in proportion. An error for a closed load.",
        ],
        [
          "insecure",
          "Certificates are not verified. `verify_cert = false` alone is an error: a scenario may come from a stranger.",
        ],
      ],
    ),
    "## Environment variables",
    "`${env.NAME}` in `path`, `query`, `headers` and `body` is replaced by the variable's value when the run begins. The name must be in `runtime.env`, and whoever runs the scenario must allow it. `GITHUB_*`, `ACTIONS_*` and `RUNNER_*` are refused always. A value in a path or query is percent-encoded except for `/`; a value in a header must be printable ASCII. `$${` stands for a plain `${`.",
    "## Fixed limits",
    table(["limit", "value"], limitRows()),
    "## For users of z6",
    "Every key of z6's documentation is read and means what it says there. What is worth knowing:",
    table(
      ["z6", "here"],
      [
        ["`prng_seed` left out: random", "the same; the seed that was drawn is told and recorded"],
        ["`runtime.vus` beside `[schedule]`", "the most that the schedule may reach"],
        ['`http_version = "http2"`', "a preference: HTTP/1.1 is spoken, and the summary says so"],
        ["`verify_cert = false`", "needs the consent of whoever runs it"],
        [
          "`flush_interval`",
          "turns of the engine after which the log writes a block at the latest",
        ],
        ["`pNN_latency_ms = x`", "`http_req_duration p(NN) <= x ms`, over successful exchanges"],
        ["`error_rate_max = x`", "`http_req_failed ratio <= x`"],
        ["`success_rate_min = x`", "`http_req_failed ratio <= 1 − x`"],
        [
          "`rps_min = x`",
          "`http_reqs rate >= x/s`: exchanges completed per second of the measured window",
        ],
        ["`status_5xx_max_rate = x`", '`http_status ratio <= x` with `where = { status = "5xx" }`'],
        ['`[think_time] type = "random"`', '`type = "uniform"`'],
      ],
    ),
  ];
}

function limitRows(): readonly (readonly string[])[] {
  return [
    ["scenario file", formatByteSize(limits.SCENARIO_BYTES_MAX)],
    ["length of a run", formatDuration(limits.RUN_NANOS_MAX)],
    [
      "length of a comparison of the duration `auto`",
      formatDuration(limits.AUTO_COMPARED_NANOS_MAX),
    ],
    ["timeout, pause, wait", formatDuration(limits.WAIT_NANOS_MAX)],
    ["virtual users", grouped(limits.VUS_MAX)],
    ["connections per target", grouped(limits.CONNECTIONS_MAX)],
    ["rate", `${grouped(limits.RATE_MAX)} per second`],
    ["iterations and arrivals", grouped(limits.ITERATIONS_MAX)],
    ["requests", grouped(limits.REQUESTS_MAX)],
    ["targets", grouped(limits.TARGETS_MAX)],
    ["stages or steps of a schedule", grouped(limits.STAGES_MAX)],
    ["steps of a sequence", grouped(limits.FLOW_STEPS_MAX)],
    ["exchanges of one pass of a sequence", grouped(limits.REPEAT_MAX)],
    ["assertions in full", grouped(limits.ASSERTIONS_MAX)],
    ["headers of a request", grouped(limits.HEADERS_MAX)],
    ["header or JSON checks of a request", grouped(limits.CHECKS_MAX)],
    ["declared environment variables", grouped(limits.ENV_NAMES_MAX)],
    ["a name", `${grouped(limits.NAME_LENGTH_MAX)} characters`],
    ["path with query, any single line", `${grouped(limits.LINE_LENGTH_MAX)} characters`],
    ["nesting of tables and lists", `${limits.NESTING_MAX} levels`],
  ];
}

function rows(meanings: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  return Object.entries(meanings).map(([word, meaning]) => [`\`${word}\``, meaning]);
}
