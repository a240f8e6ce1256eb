import { describe, expect, it } from "vitest";
import { slowly, withServer } from "./loopback-server.ts";
import { runCli } from "./programs.ts";
import { withWorkplace } from "./workplace.ts";

const DESCRIPTORS_MAX = 128;
/** Long enough for more requests to be on their way than there are descriptors. */
const SERVICE_MILLIS = 1_000;

const busy = `
[runtime]
vus = 500
duration = "1s"
[target]
base_url = "http://127.0.0.1:1"
[[requests]]
name = "home"
path = "/"
`;

const arrivals = busy.replace(
  /\[runtime\][^[]*/u,
  '[schedule]\ntype = "arrivals"\nmax_in_flight = 500\n[[schedule.stages]]\nrate = 400\nduration = "2s"\n',
);

describe.runIf(process.platform === "linux")("too few file descriptors", () => {
  it("are an error before the first request, when the run is certain to need more", () =>
    withWorkplace(async (place) => {
      place.write("busy.toml", busy);
      const options = { cwd: place.path, descriptorsMax: DESCRIPTORS_MAX };
      const { exitCode, stderr } = await runCli(["run", "busy.toml", "--output", "out"], options);
      expect(stderr).toMatch(
        /error\[E_MACHINE\]: 500 virtual users keep 500 connections open, and there is room for \d+: the limit of this process is 128 file descriptors, of which Z6 itself needs \d+\n {2}hint: raise the limit before z6 starts: ulimit -n \d+ \(above its hard limit only root can\), or set max_connections = \d+\n/u,
      );
      expect(exitCode).toBe(2);
    }));

  it("make a run invalid that came to need more, and its log is complete", () =>
    withWorkplace((place) =>
      withServer(slowly(SERVICE_MILLIS), async (url) => {
        place.write("arrivals.toml", arrivals);
        const args = ["run", "arrivals.toml", "--target", url, "--output", "out"];
        const options = { cwd: place.path, descriptorsMax: DESCRIPTORS_MAX };
        const { exitCode, stdout, stderr } = await runCli(args, options);
        expect(stderr).not.toContain("internal error");
        expect(exitCode).toBe(3);
        expect(stdout).toMatch(
          /The generator ran out of file descriptors [\d,]+ times: raise ulimit -n, or lower\s+max_connections\./u,
        );
        expect(stdout).toContain("500 connections may be opened");
        const replayed = await runCli(["replay", "out"], { cwd: place.path });
        expect(replayed.exitCode).toBe(0);
      }),
    ));
});
