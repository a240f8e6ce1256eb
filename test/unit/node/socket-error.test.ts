import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import {
  Outcome,
  type OutcomeName,
  outcomeNames,
  Shortage,
  shortageNames,
} from "../../../src/base/outcome.ts";
import { outcomeOf, shortageOf } from "../../../src/node/socket-error.ts";

type Phase = Parameters<typeof outcomeOf>[1];

function outcome(code: string, phase: Phase): OutcomeName {
  return outcomeNames[outcomeOf(Object.assign(new Error(code), { code }), phase)]!;
}

describe("an error of a socket", () => {
  it.each([
    ["EMFILE", "descriptors"],
    ["ENFILE", "descriptors"],
    ["EADDRNOTAVAIL", "ports"],
    ["EADDRINUSE", "ports"],
    ["EAGAIN", "memory"],
    ["ENOBUFS", "memory"],
    ["ENOMEM", "memory"],
  ])("%s is the generator's, whatever the socket was doing: %s", (code, name) => {
    const error = Object.assign(new Error(code), { code });
    expect(shortageNames[shortageOf(error, Outcome.generator)]).toBe(name);
    expect(shortageOf(error, Outcome.dns)).toBe(Shortage.none);
    expect(outcome(code, "connect")).toBe("generator");
    expect(outcome(code, "tls")).toBe("generator");
    expect(outcome(code, "open")).toBe("generator");
  });

  it.each([
    ["ENOTFOUND", "dns"],
    ["EAI_AGAIN", "dns"],
    ["ECONNREFUSED", "refused"],
    ["ETIMEDOUT", "connect_timeout"],
    ["EHOSTUNREACH", "unreachable"],
    ["ECONNRESET", "reset"],
    ["EODD", "unreachable"],
  ])("%s while connecting is %s", (code, name) => {
    expect(outcome(code, "connect")).toBe(name);
  });

  it.each(["ECONNRESET", "EPIPE", "CERT_HAS_EXPIRED", "ETIMEDOUT"])(
    "%s in a handshake is its failure",
    (code) => {
      expect(outcome(code, "tls")).toBe("tls");
    },
  );
});

/** Takes every descriptor, looks a name up for the first time, and prints the outcome. */
const lookUpWithoutDescriptors = `
  import { openSync } from "node:fs";
  import { connect } from "node:net";
  import { outcomeOf, shortageOf } from ${JSON.stringify(new URL("../../../src/node/socket-error.ts", import.meta.url).href)};
  try { for (;;) openSync("/", "r"); } catch {}
  connect({ host: "name.invalid", port: 9 }).on("error", (error) => {
    const outcome = outcomeOf(error, "connect");
    process.stdout.write(JSON.stringify([outcome, shortageOf(error, outcome)]));
  });
`;

describe.runIf(process.platform === "linux")(
  "a name that is looked up without a descriptor",
  () => {
    it("is not said to be unknown", () => {
      const node = [process.execPath, "--input-type=module", "--eval", lookUpWithoutDescriptors];
      const output = execFileSync("bash", ["-c", 'ulimit -n 64 && exec "$@"', "bash", ...node], {
        encoding: "utf8",
      });
      expect(JSON.parse(output)).toEqual([Outcome.generator, Shortage.descriptors]);
    });
  },
);
