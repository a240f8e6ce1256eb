import { formatDuration } from "../base/duration.ts";
import {
  CONNECTIONS_MAX,
  CONNECT_TIMEOUT_NANOS_DEFAULT,
  ITERATIONS_MAX,
  TLS_TIMEOUT_NANOS_DEFAULT,
  WAIT_NANOS_MAX,
  WEIGHT_MAX,
} from "./limits.ts";
import {
  choice,
  duration,
  flag,
  line,
  milliseconds,
  name,
  positive,
  table,
  whole,
} from "./schema-leaf.ts";

const deadline = { min: 1, max: WAIT_NANOS_MAX };

const targetKeys = {
  base_url: line({
    about:
      "`http://` or `https://`, host, port and a path that is put before every request's path. No user, query or fragment.",
  }),
  tls: flag({
    about: "Says again what the URL's scheme says; a contradiction is an error.",
    otherwise: "as the URL",
  }).optional(),
  verify_cert: flag({
    about:
      "Whether the certificate must be valid for the host. `false` only works when whoever runs the scenario allows it as well. Only for `https`.",
    otherwise: "`true`",
  }).optional(),
  ca_bundle: line({
    about:
      "PEM file of the authorities to trust instead of the system's, relative to the scenario's folder. Only for `https`.",
  }).optional(),
  sni: line({
    about:
      "The server name to ask for and to verify, when it is not the URL's host. Only for `https`.",
  }).optional(),
  http_version: choice(["http1.1", "http2"], {
    about: "The version preferred. HTTP/1.1 is what is spoken; the summary says so.",
    otherwise: "`http1.1`",
  }).optional(),
  max_connections: whole(
    { min: 1, max: CONNECTIONS_MAX },
    {
      about: "Connections to this target at once. An exchange that finds none free waits.",
      otherwise: "one per virtual user, at most 10,000",
    },
  ).optional(),
  connection_timeout: duration(deadline, {
    about: "How long the name look-up and the TCP connect may take together.",
    otherwise: formatDuration(CONNECT_TIMEOUT_NANOS_DEFAULT),
  }).optional(),
  connection_timeout_ms: milliseconds(deadline, {
    about: "`connection_timeout` in milliseconds.",
  }).optional(),
  tls_timeout: duration(deadline, {
    about: "How long the TLS handshake may take. Only for `https`.",
    otherwise: formatDuration(TLS_TIMEOUT_NANOS_DEFAULT),
  }).optional(),
  requests_per_connection: whole(
    { min: 1, max: ITERATIONS_MAX },
    {
      about: "After so many exchanges a connection is closed and replaced; 1 turns keep-alive off.",
      otherwise: "no limit",
    },
  ).optional(),
  idle_timeout: duration(deadline, {
    about: "A connection that had nothing to do for so long is closed.",
    otherwise: "never",
  }).optional(),
};

export const targetSchema = table(targetKeys, "The service under test. Or `[[targets]]`.");

export const weightedTargetSchema = table(
  {
    name: name({ about: "Unique; `where.target` and the reports use it." }),
    ...targetKeys,
    weight: positive(WEIGHT_MAX, {
      about: "Its share of the iterations, relative to the others'.",
      otherwise: "1",
    }).optional(),
  },
  "One of several services under test.",
);
