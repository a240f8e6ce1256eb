import { describe, expect, it } from "vitest";
import { serviceEnvironment } from "../../../src/node/service-environment.ts";

describe("the environment of a command that is run for the user", () => {
  it("is that of the job", () => {
    expect(serviceEnvironment({ PATH: "/bin", CI: "true", GITHUB_SHA: "1" }, {})).toEqual({
      PATH: "/bin",
      CI: "true",
      GITHUB_SHA: "1",
    });
  });

  it.each([
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "INPUT_GITHUB-TOKEN",
    "input_env",
    "STATE_isPost",
    "GITHUB_OUTPUT",
    "GITHUB_ENV",
  ])("lacks the action's own %s", (name) => {
    expect(serviceEnvironment({ [name]: "secret" }, {})).toEqual({});
  });

  it("has what is declared, whatever its name", () => {
    const inherited = { GITHUB_TOKEN: "of the job", MODE: "test" };
    const declared = { GITHUB_TOKEN: "declared", MODE: "production" };
    expect(serviceEnvironment(inherited, declared)).toEqual(declared);
  });
});
