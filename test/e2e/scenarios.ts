/** Two virtual users for a second at an address where nobody listens: tests give `--target`. */
export const SHORT = `
[metadata]
name = "short"

[runtime]
duration = "1s"
vus = 2
seed = 1

[target]
base_url = "http://127.0.0.1:1"

[[requests]]
name = "home"
path = "/"

[assertions]
p50_latency_ms = 5000
error_rate_max = 0
`;

/** The same with a limit that no server keeps. */
export const STRICT = SHORT.replace("p50_latency_ms = 5000", "p50_latency_ms = 0.001");
