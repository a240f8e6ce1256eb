import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { runStep } from "./action-step.ts";
import { slowly, withServer } from "./loopback-server.ts";
import { runCli } from "./programs.ts";
import { SHORT } from "./scenarios.ts";
import { withWorkplace, type Workplace } from "./workplace.ts";

const METADATA = "169.254.169.254";

/**
 * A name service that one program asks: names under `.example` have these addresses, one look-up
 * after the other, and the last from then on.
 */
function nameService(place: Workplace, addresses: readonly string[]): Record<string, string> {
  const program = `
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
const addresses = ${JSON.stringify(addresses)};
const real = dns.lookup;
dns.lookup = (host, options, done) => {
  if (!host.endsWith(".example") && host !== "localhost") return real(host, options, done);
  const address = addresses.length > 1 ? addresses.shift() : addresses[0];
  const family = address.includes(":") ? 6 : 4;
  process.nextTick(() => options.all ? done(null, [{ address, family }]) : done(null, address, family));
};
syncBuiltinESMExports();
`;
  place.write("names.mjs", program);
  return { NODE_OPTIONS: `--import=${pathToFileURL(`${place.path}/names.mjs`).href}` };
}

describe("a target", () => {
  it.each(["run", "check"])("that resolves to a cloud's metadata is refused by z6 %s", (verb) =>
    withWorkplace(async (place) => {
      const env = nameService(place, [METADATA]);
      place.write("short.toml", SHORT);
      const parameters = [verb, "short.toml", "--target", "http://harmless.example"];
      const { exitCode, stderr } = await runCli(parameters, { cwd: place.path, env });
      expect(stderr).toContain(
        "error[E_ADDRESS]: nothing is sent to 169.254.169.254, which harmless.example",
      );
      expect(exitCode).toBe(2);
    }),
  );

  it("that resolves to something else the next time is refused then", () =>
    withWorkplace((place) =>
      withServer(
        (request, response) => {
          // So that each exchange has a connection, and each connection a look-up.
          response.setHeader("connection", "close");
          slowly(20)(request, response);
        },
        async (url) => {
          const env = nameService(place, [...Array(6).fill("127.0.0.1"), METADATA]);
          place.write("short.toml", SHORT);
          const target = `http://rebinding.example:${new URL(url).port}`;
          const parameters = ["run", "short.toml", "--target", target, "--duration", "60s"];
          const { exitCode, stderr } = await runCli(parameters, { cwd: place.path, env });
          expect(stderr).toContain("nothing is sent to 169.254.169.254, which rebinding.example");
          expect(exitCode).toBe(2);
        },
      ),
    ));

  it("called localhost is this machine", () =>
    withWorkplace(async (place) => {
      const job = nameService(place, ["10.1.2.3"]);
      place.write("repository/short.toml", SHORT);
      const inputs = { scenario: "short.toml", target: "http://localhost:8080" };
      const step = await runStep(place, inputs, { job });
      expect(step.stdout).toContain("nothing is sent to 10.1.2.3, which localhost resolves to");
      expect(step.stdout).toMatch(/^::error title=Z6 could not run::nothing is sent to 10.1.2.3/mu);
      expect(step.exitCode).toBe(2);
    }));

  it("that is such an address is refused before anything is started", () =>
    withWorkplace(async (place) => {
      place.write("repository/short.toml", SHORT);
      const target = `http://${METADATA}`;
      const inputs = { scenario: "short.toml", target, "allowed-hosts": METADATA };
      const step = await runStep(place, { ...inputs, setup: "echo begun" });
      expect(step.stdout).toContain(`nothing is sent to ${METADATA}`);
      expect(step.stdout).not.toContain("begun");
      expect(step.exitCode).toBe(2);
    }));
});

describe("a page to wait for", () => {
  it.each(["http://ready.example:$PORT/", "http://[fd00:ec2::254]/latest"])(
    "is not asked for at such an address: %s",
    (page) =>
      withWorkplace(async (place) => {
        const job = nameService(place, ["fd00:ec2::254"]);
        place.write("repository/short.toml", SHORT);
        const inputs = { scenario: "short.toml", start: "sleep 60", "wait-for": page };
        const step = await runStep(place, inputs, { job });
        expect(step.stdout).toContain("nothing is sent to fd00:ec2::254");
        expect(step.exitCode).toBe(2);
      }),
  );
});
