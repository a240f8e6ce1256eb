import { describe, expect, it } from "vitest";
import { withServer, withStatus } from "./loopback-server.ts";
import { runCli } from "./programs.ts";
import { SHORT } from "./scenarios.ts";
import { withWorkplace } from "./workplace.ts";

describe("z6 validate", () => {
  it("says of each file whether it is valid, all that is wrong, and exits with 2", () =>
    withWorkplace(async (place) => {
      place.write("good.toml", SHORT);
      place.write("bad.toml", SHORT.replace("vus = 2", "vuss = 2"));
      const args = ["validate", "good.toml", "bad.toml"];
      const { exitCode, stdout, stderr } = await runCli(args, { cwd: place.path });
      expect(exitCode).toBe(2);
      expect(stdout).toBe("good.toml: valid\n");
      expect(stderr).toContain("error[E_SCENARIO]: bad.toml:7:1: ");
      expect(stderr).toContain('did you mean "vus"?');
    }));

  it("lists problems for programs with --json", () =>
    withWorkplace(async (place) => {
      place.write("bad.toml", SHORT.replace("vus = 2", "vuss = 2"));
      const args = ["validate", "bad.toml", "gone.toml", "--json"];
      const { exitCode, stdout } = await runCli(args, { cwd: place.path });
      expect(exitCode).toBe(2);
      const { problems } = JSON.parse(stdout) as { problems: { file: string; line: number }[] };
      expect(problems.map(({ file, line }) => [file, line])).toEqual([
        ["bad.toml", 7],
        ["gone.toml", null],
      ]);
    }));
});

describe("z6 plan", () => {
  it("prints the same bytes every time", () =>
    withWorkplace(async (place) => {
      place.write("short.toml", SHORT);
      const args = ["plan", "short.toml", "--seed", "9", "--first", "3"];
      const first = await runCli(args, { cwd: place.path });
      const second = await runCli(args, { cwd: place.path });
      expect(first.stdout).toContain("seed 9");
      expect(second).toEqual(first);
    }));

  it("tells that a run without a seed would draw one", () =>
    withWorkplace(async (place) => {
      place.write("free.toml", SHORT.replace("seed = 1\n", ""));
      const { exitCode, stderr } = await runCli(["plan", "free.toml"], { cwd: place.path });
      expect(exitCode).toBe(0);
      expect(stderr).toContain("the scenario has no seed");
    }));
});

describe("z6 check", () => {
  const twoRequests = `${SHORT}
[[requests]]
name = "missing"
method = "POST"
path = "/missing"
body = "abc"
expect = { status = [404] }
`;

  it("sends each request once and prints both sides", () =>
    withWorkplace(async (place) => {
      const seen: string[] = [];
      await withServer(
        (request, response) => {
          seen.push(`${request.method} ${request.url}`);
          request.resume();
          response.writeHead(request.url === "/missing" ? 404 : 200).end("hello");
        },
        async (url) => {
          place.write("two.toml", twoRequests);
          const run = await runCli(["check", "two.toml", "--target", url], { cwd: place.path });
          expect(run.stdout).toContain("> POST /missing HTTP/1.1\n");
          expect(run.stdout).toContain("> Content-Length: 3\n");
          expect(run.stdout).toContain("< HTTP/1.1 404, 5 bytes of body");
          expect(run.stdout).toContain("2 of 2 held");
          expect(run.exitCode).toBe(0);
        },
      );
      expect(seen).toEqual(["GET /", "POST /missing"]);
    }));

  it("exits with 1 when a check fails", () =>
    withWorkplace((place) =>
      withServer(withStatus(500), async (url) => {
        place.write("two.toml", twoRequests);
        const run = await runCli(["check", "two.toml", "--target", url], { cwd: place.path });
        expect(run.stdout).toContain("failed: status");
        expect(run.exitCode).toBe(1);
      }),
    ));

  it("exits with 3 when nobody listens", () =>
    withWorkplace(async (place) => {
      place.write("two.toml", twoRequests);
      const { exitCode, stdout } = await runCli(["check", "two.toml"], { cwd: place.path });
      expect(stdout).toContain("no response: refused");
      expect(exitCode).toBe(3);
    }));
});
