import { z } from "zod";
import { formatDuration } from "../base/duration.ts";
import { formatByteSize } from "./byte-size.ts";
import {
  BODY_BYTES_DEFAULT,
  BODY_BYTES_MAX,
  CHECKS_MAX,
  HEADERS_MAX,
  REQUEST_TIMEOUT_NANOS_DEFAULT,
  TEXT_LENGTH_MAX,
  WAIT_NANOS_MAX,
  WEIGHT_MAX,
} from "./limits.ts";
import {
  block,
  byteSize,
  choice,
  dictionary,
  duration,
  facts,
  line,
  milliseconds,
  name,
  positive,
  table,
} from "./schema-leaf.ts";

const deadline = { min: 1, max: WAIT_NANOS_MAX };

export const statusAccepts = 'a status like 200 or a class like "2xx"';
const statusError = { error: `must be ${statusAccepts}` };
export const statusSchema = z
  .union(
    [
      z.int(statusError).min(100, statusError).max(599, statusError),
      z.string().regex(/^[1-5]xx$/u, statusError),
    ],
    statusError,
  )
  .meta(facts(statusAccepts, { about: "A status code or a class of them." }));

const textOrPresence = 'a text, or true for "must be there"';
const scalar = "a text, a number, or true or false";
const scalarError = `must be ${scalar}`;

const expectSchema = table(
  {
    status: z
      .array(statusSchema, { error: 'must be a list like [200, "3xx"]' })
      .min(1, { error: "must have at least one element" })
      .max(CHECKS_MAX, { error: `must have at most ${CHECKS_MAX} elements` })
      .meta(
        facts('a list like `[200, "3xx"]`', {
          about: "The status codes that are fine. Another makes the exchange fail as `status`.",
          otherwise: "200 to 399",
        }),
      )
      .optional(),
    header: dictionary(
      z.union([z.literal(true), block(TEXT_LENGTH_MAX, { about: "The value." })], {
        error: `must be ${textOrPresence}`,
      }),
      CHECKS_MAX,
      { about: `Header fields the response must have: ${textOrPresence}. Names in any case.` },
    ).optional(),
    body_contains: block(TEXT_LENGTH_MAX, {
      about: "A text that must be in the body.",
    }).optional(),
    body_matches: line({
      about:
        "A regular expression (RE2 syntax: no look-around, no back-references) that must match somewhere in the body.",
    }).optional(),
    json: dictionary(
      z.union([z.string(), z.number({ error: scalarError }), z.boolean()], { error: scalarError }),
      CHECKS_MAX,
      {
        about: `What stands at places of a JSON body: \`"$.user.roles[0]" = "admin"\`. Paths are RFC 9535 with names and indices; values are ${scalar}.`,
      },
    ).optional(),
    max_body: byteSize(
      { min: 0, max: BODY_BYTES_MAX },
      {
        about: "A longer body ends the exchange as `too_large`.",
        otherwise: formatByteSize(BODY_BYTES_DEFAULT),
      },
    ).optional(),
  },
  "What makes a complete response a success. A status beside the list fails it as `status`, anything else as `check`.",
);

export const requestSchema = table(
  {
    name: name({ about: "Unique; sequences, assertions and reports use it." }),
    method: choice(["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"], {
      about: "The method.",
      otherwise: "`GET`",
    }).optional(),
    path: line({
      about:
        "Starts with `/`; may have a query. What must be percent-encoded is; `%41` stays as it is.",
    }),
    query: dictionary(
      z.union([block(TEXT_LENGTH_MAX, { about: "The value." }), z.number(), z.boolean()], {
        error: scalarError,
      }),
      HEADERS_MAX,
      { about: "Query parameters, percent-encoded and put after those of `path`, in order." },
    ).optional(),
    headers: dictionary(block(TEXT_LENGTH_MAX, { about: "The value." }), HEADERS_MAX, {
      about:
        "Header fields, in order. `Host` replaces the URL's; what frames the message (`Content-Length`, `Transfer-Encoding`, `Connection` …) is the program's.",
    }).optional(),
    body: block(TEXT_LENGTH_MAX, { about: "The body as text, sent as UTF-8." }).optional(),
    body_file: line({
      about: "A file sent as it is, relative to the scenario's folder. Or `body`.",
    }).optional(),
    timeout: duration(deadline, {
      about:
        "How long the exchange may take from its send to the last byte of the response. Then it fails as `timeout`.",
      otherwise: formatDuration(REQUEST_TIMEOUT_NANOS_DEFAULT),
    }).optional(),
    timeout_ms: milliseconds(deadline, { about: "`timeout` in milliseconds." }).optional(),
    weight: positive(WEIGHT_MAX, {
      about: "Its share of the iterations, relative to the others'. Not beside `[sequence]`.",
      otherwise: "1",
    }).optional(),
    expect: expectSchema.optional(),
  },
  "One kind of exchange.",
);
