import { describe, expect, it } from "vitest";
import { InvariantError, LogError, UsageError } from "../../../src/base/errors.ts";
import { failureOf } from "../../../src/cli/failure.ts";

const plain = { colour: false };

describe("an error as the command line prints it", () => {
  it("has its code, its words and its hint", () => {
    const error = new UsageError("the rate is odd", { hint: "write an even one" });
    expect(failureOf(error, plain)).toEqual({
      text: "error[E_USAGE]: the rate is odd\n  hint: write an even one\n",
      exitCode: 2,
    });
  });

  it("exits as its kind says", () => {
    expect(failureOf(new LogError("torn"), plain).exitCode).toBe(3);
  });

  it("does nothing to a terminal, whatever is in its words", () => {
    const { text } = failureOf(new UsageError("\u001b]0;planted\u0007\r\n::error::x"), plain);
    expect(text.replace(/\n$/u, "")).not.toMatch(/\p{Cc}/u);
  });

  it("asks for a report when it is our own fault", () => {
    const { text, exitCode } = failureOf(new InvariantError("a VU got lost"), plain);
    expect(exitCode).toBe(4);
    expect(text).toMatch(/^internal error: this is a bug in Z6/u);
    expect(text).toContain("a VU got lost");
    expect(text).toContain("please report it");
  });
});
