import { scenarioText } from "./small-scenario.ts";
import { wrongAssertions, type WrongScenario } from "./wrong-assertions.ts";

const https = `[target]\nbase_url = "https://shop.example"`;
const arrivals = { runtime: `[runtime]\nduration = "10s"` };
const request = `[[requests]]\nname = "home"\npath = "/"`;

export const wrongScenarios: readonly WrongScenario[] = [
  ["an empty file", " \n", "1:1: the file is empty"],
  ["not TOML", "[runtime]\nvus = = 3\n", "2:7: this is not TOML: invalid value"],
  [
    "a key twice",
    "[runtime]\nvus = 1\nvus = 2\n",
    "3:1: this is not TOML: trying to redefine an already defined table or value",
  ],
  [
    "an unknown section",
    scenarioText({}, "[shedule]\n"),
    '12:2: unknown key "shedule" in the scenario',
  ],
  [
    "an unknown key",
    scenarioText({ runtime: `[runtime]\nduration = "1s"\nvuss = 1\nvus = 1` }),
    '3:1: unknown key "vuss" in [runtime]',
  ],
  [
    "a text for a number",
    scenarioText({ runtime: `[runtime]\nduration = "1s"\nvus = "ten"` }),
    '3:7: vus must be a whole number, 1 to 100,000; it is "ten"',
  ],
  [
    "a number for a duration",
    scenarioText({ runtime: "[runtime]\nduration = 5\nvus = 1" }),
    '2:12: duration must be "auto", or a text like "5s", "1m30s" or "250ms", 1ns to 720h; it is 5',
  ],
  [
    "a duration without a unit",
    scenarioText({ runtime: `[runtime]\nduration = "5"\nvus = 1` }),
    '2:12: duration must be "auto", or a text like "5s", "1m30s" or "250ms", 1ns to 720h; it is "5"',
  ],
  [
    "a fraction of a VU",
    scenarioText({ runtime: `[runtime]\nduration = "5s"\nvus = 1.5` }),
    "3:7: vus must be a whole number, 1 to 100,000; it is 1.5",
  ],
  [
    "too many VUs",
    scenarioText({ runtime: `[runtime]\nduration = "5s"\nvus = 100001` }),
    "3:7: vus must be a whole number, 1 to 100,000; it is 100001",
  ],
  ["no VUs", scenarioText({ runtime: `[runtime]\nduration = "5s"` }), "1:2: vus is missing"],
  [
    "no end",
    scenarioText({ runtime: "[runtime]\nvus = 1" }),
    "1:2: the run needs an end: duration or iterations is missing",
  ],
  [
    "duration and iterations",
    scenarioText({ runtime: `[runtime]\nduration = "5s"\nvus = 1\niterations = 9` }),
    "4:1: duration and iterations cannot both be there",
  ],
  [
    "a duration in two spellings",
    scenarioText({ runtime: `[runtime]\nduration = "5s"\nduration_seconds = 5\nvus = 1` }),
    "3:1: duration and duration_seconds cannot both be there",
  ],
  [
    "a warm-up as long as the run",
    scenarioText({ runtime: `[runtime]\nduration = "5s"\nwarmup = "5s"\nvus = 1` }),
    "3:10: the warm-up of 5s leaves nothing of the run's 5s",
  ],
  [
    "a margin as a number",
    scenarioText({}, "[comparison.p50]\nmargin = 0.05"),
    '13:10: margin must be a text like "5%" or "2.5%", 1% to 1000%; it is 0.05',
  ],
  [
    "a margin within what starts differ by",
    scenarioText({}, `[comparison.p95]\nmargin = "0.5%"`),
    '13:10: margin must be a text like "5%" or "2.5%", 1% to 1000%; it is "0.5%"',
  ],
  [
    "a negative floor",
    scenarioText({}, `[comparison.p50]\nfloor = "-1ms"`),
    '13:9: floor must be a text like "5s", "1m30s" or "250ms", 0s to 1h; it is "-1ms"',
  ],
  [
    "a percentile that is not compared",
    scenarioText({}, `[comparison.p90]\nmargin = "5%"`),
    '12:13: unknown key "p90" in [comparison]',
  ],
  [
    "a pass bound below the margin",
    scenarioText({}, `[comparison.p50]\npass_below = "4%"`),
    "13:14: pass_below must be at least the margin, which is 5%: what is between them would neither pass nor fail",
  ],
  ["no target", scenarioText({ target: "" }), "1:1: [target] or [[targets]] is missing"],
  [
    "target and targets",
    scenarioText({}, `[[targets]]\nname = "b"\nbase_url = "http://b"`),
    "12:3: [target] and [[targets]] cannot both be there",
  ],
  [
    "another scheme",
    scenarioText({ target: `[target]\nbase_url = "ftp://x"` }),
    "6:12: base_url must begin with http:// or https://",
  ],
  [
    "a user in the URL",
    scenarioText({ target: `[target]\nbase_url = "http://me:pw@x"` }),
    "6:12: base_url cannot have a user or password: use an Authorization header",
  ],
  [
    "a query in the URL",
    scenarioText({ target: `[target]\nbase_url = "http://x/?a=1"` }),
    "6:12: base_url cannot have a query",
  ],
  [
    "a port beyond all ports",
    scenarioText({ target: `[target]\nbase_url = "http://x:70000"` }),
    "6:12: base_url is not a URL with a valid host and port",
  ],
  [
    "tls against the scheme",
    scenarioText({ target: `[target]\nbase_url = "http://x"\ntls = true` }),
    "7:7: tls = true contradicts base_url, which is http://",
  ],
  [
    "a CA bundle without TLS",
    scenarioText({ target: `[target]\nbase_url = "http://x"\nca_bundle = "ca.pem"` }),
    "7:1: ca_bundle has no effect: base_url is http://",
  ],
  [
    "verification off on its own",
    scenarioText({ target: `${https}\nverify_cert = false` }),
    "7:15: verify_cert = false must be allowed by whoever runs the scenario",
  ],
  [
    "too many connections",
    scenarioText({ target: `${https}\nmax_connections = 10001` }),
    "7:19: max_connections must be a whole number, 1 to 10,000; it is 10001",
  ],
  ["no requests", scenarioText({ requests: "" }), "1:1: [[requests]] is missing"],
  [
    "a name twice",
    scenarioText({}, request),
    '13:8: the name "home" is used twice in [[requests]]',
  ],
  [
    "a request without a path",
    scenarioText({ requests: `[[requests]]\nname = "home"` }),
    "8:3: [[requests]] 1 needs a path",
  ],
  [
    "an unknown method",
    scenarioText({ requests: `${request}\nmethod = "PSOT"` }),
    '11:10: method must be one of "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"; it is "PSOT"',
  ],
  [
    "a relative path",
    scenarioText({ requests: `[[requests]]\nname = "home"\npath = "home"` }),
    '10:8: path must begin with "/"',
  ],
  [
    "a line end in a path",
    scenarioText({ requests: `[[requests]]\nname = "home"\npath = "/\\r\\nX: 1"` }),
    '10:8: path must be a text of 1 to 8,192 characters on one line; it is "/\\r\\nX: 1"',
  ],
  [
    "weight 0",
    scenarioText({ requests: `${request}\nweight = 0` }),
    "11:10: weight must be a number above 0, at most 1,000,000; it is 0",
  ],
  [
    "weight NaN",
    scenarioText({ requests: `${request}\nweight = nan` }),
    "11:10: weight must be a number above 0, at most 1,000,000; it is nan",
  ],
  [
    "body and body_file",
    scenarioText({ requests: `${request}\nbody = "x"\nbody_file = "x.json"` }),
    "12:1: body and body_file cannot both be there",
  ],
  [
    "a framing header",
    scenarioText({ requests: `${request}\nheaders = { Content-Length = "3" }` }),
    "11:13: the header Content-Length cannot be given",
  ],
  [
    "a header that is no token",
    scenarioText({ requests: `${request}\nheaders = { "X Y" = "3" }` }),
    '11:13: "X Y" is not a header name',
  ],
  [
    "a header twice",
    scenarioText({ requests: `${request}\nheaders = { Accept = "a", accept = "b" }` }),
    "11:27: the header accept is given twice",
  ],
  [
    "a line end in a header",
    scenarioText({ requests: `${request}\nheaders = { A = "b\\r\\nC: d" }` }),
    "11:17: the value of A must be printable ASCII on one line (percent-encode other characters)",
  ],
  [
    "a status beyond all",
    scenarioText({ requests: `${request}\nexpect = { status = [200, 600] }` }),
    '11:27: status[1] must be a status like 200 or a class like "2xx"; it is 600',
  ],
  [
    "a pattern that is none",
    scenarioText({ requests: `${request}\nexpect.body_matches = "(a"` }),
    "11:23: body_matches is not a pattern: missing closing ): `(a`",
  ],
  [
    "look-around",
    scenarioText({ requests: `${request}\nexpect.body_matches = "(?=a)"` }),
    "11:23: body_matches is not a pattern: invalid or unsupported Perl syntax: `(?=`",
  ],
  [
    "a JSON path with a wildcard",
    scenarioText({ requests: `${request}\nexpect.json = { "$.a[*]" = 1 }` }),
    '11:17: column 4 of the JSON path is none of .name, [0] and ["name"]',
  ],
  [
    "a body check of HEAD",
    scenarioText({ requests: `${request}\nmethod = "HEAD"\nexpect.body_contains = "x"` }),
    "12:8: a response to HEAD has no body to check",
  ],
  [
    "an undeclared variable",
    scenarioText({ requests: `${request}\nbody = "\${env.TOKEN}"` }),
    "11:8: ${env.TOKEN} is not declared in runtime.env",
  ],
  [
    "a malformed variable",
    scenarioText({ requests: `${request}\nbody = "\${TOKEN}"` }),
    '11:8: "${TOKEN}" is not of the form ${env.NAME}',
  ],
  [
    "the runner's variables",
    scenarioText({ runtime: `[runtime]\nduration = "5s"\nvus = 1\nenv = ["GITHUB_TOKEN"]` }),
    '4:8: "GITHUB_TOKEN" cannot be used',
  ],
  [
    "an unknown schedule",
    scenarioText({}, `[schedule]\ntype = "rampp"`),
    '13:8: type must be one of "constant", "ramp", "spike", "steps", "stages", "arrivals"; it is "rampp"',
  ],
  [
    "more workers than virtual users",
    scenarioText({ runtime: `[runtime]\nduration = "1s"\nvus = 2\nworkers = 3` }),
    "4:11: 3 workers cannot share this load: it has 2 virtual users or connections to a target",
  ],
  [
    "workers that are no number",
    scenarioText({ runtime: `[runtime]\nduration = "1s"\nvus = 2\nworkers = "many"` }),
    '4:11: workers must be a whole number, 1 to 64, or "auto"; it is "many"',
  ],
  [
    "a schedule without a type",
    scenarioText({}, "[schedule]\nvus = 3"),
    "12:2: [schedule] needs a type",
  ],
  [
    "a key of another schedule",
    scenarioText({}, `[schedule]\ntype = "constant"\nspike_vus = 3`),
    '14:1: unknown key "spike_vus" in [schedule]',
  ],
  [
    "a ramp over more VUs than there are",
    scenarioText({}, `[schedule]\ntype = "ramp"\nend_vus = 11\nramp_duration = "5s"`),
    "3:7: runtime.vus is 10, but the schedule reaches 11",
  ],
  [
    "0 VUs everywhere",
    scenarioText({}, `[schedule]\ntype = "ramp"\nend_vus = 0\nramp_duration = "5s"`),
    "12:2: the schedule has 0 virtual users all the time",
  ],
  [
    "a spike after the end",
    scenarioText(
      {},
      `[schedule]\ntype = "spike"\nbaseline_vus = 1\nspike_vus = 2\nspike_start = "60s"\nspike_duration = "1s"`,
    ),
    "12:2: the spike would begin at 1m, but the run lasts 1m",
  ],
  [
    "a stage without a length",
    scenarioText({}, `[schedule]\ntype = "steps"\n[[schedule.steps]]\nvus = 3`),
    "14:12: duration or duration_seconds is missing",
  ],
  [
    "a rate of 0",
    scenarioText(arrivals, `[schedule]\ntype = "arrivals"\nrate = 0`),
    "11:2: the rate is 0 all the time",
  ],
  [
    "vus beside arrivals",
    scenarioText({}, `[schedule]\ntype = "arrivals"\nrate = 1`),
    "3:1: vus has no meaning beside arrivals",
  ],
  [
    "more arrivals than can be counted",
    scenarioText(
      { runtime: `[runtime]\nduration = "2h"` },
      `[schedule]\ntype = "arrivals"\nrate = 1000000`,
    ),
    "11:2: the schedule has 7,200,000,000 arrivals; the most is 4,294,967,295",
  ],
  [
    "think time that does nothing",
    scenarioText(
      arrivals,
      `[schedule]\ntype = "arrivals"\nrate = 9\n[think_time]\ntype = "constant"\nduration = "1s"`,
    ),
    "14:2: think_time has no effect beside arrivals without a [sequence]",
  ],
  [
    "min above max",
    scenarioText({}, `[think_time]\ntype = "random"\nmin_ms = 5\nmax_ms = 4`),
    "12:2: min is above max",
  ],
  [
    "a step of no request",
    scenarioText({}, `[sequence]\nsteps = [{ request = "hone" }]`),
    '13:22: there is no request "hone"',
  ],
  [
    "weight beside a sequence",
    scenarioText(
      { requests: `${request}\nweight = 2` },
      `[sequence]\nsteps = [{ request = "home" }]`,
    ),
    "11:1: weight has no effect beside [sequence]",
  ],
  ...wrongAssertions,
  [
    "__proto__",
    scenarioText({ requests: `${request}\nheaders = { __proto__ = "x" }` }),
    '11:13: the key "__proto__" is not allowed',
  ],
  [
    "tables in tables without end",
    `a${".a".repeat(40)} = 1\n`,
    "1:1: nested deeper than 16 levels",
  ],
];
