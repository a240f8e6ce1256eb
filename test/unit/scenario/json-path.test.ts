import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonPath } from "../../../src/scenario/json-path.ts";

describe("a JSON path", () => {
  it.each([
    ["$", []],
    ["$.a.b_1", ["a", "b_1"]],
    ["$.a[0]['c d'][\"e\"]", ["a", 0, "c d", "e"]],
    ["$['it\\'s']['a\\\\b']", ["it's", "a\\b"]],
    ["$.größe", ["größe"]],
  ])("%s is names and indices", (text, path) => {
    expect(parseJsonPath(text)).toEqual(path);
  });

  it.each([
    "",
    "a",
    "$a",
    "$.",
    "$..a",
    "$[*]",
    "$[-1]",
    "$[01]",
    "$[0:2]",
    "$[?@.a]",
    "$.a ",
    "$['a]",
  ])("%j is refused", (text) => {
    expect(() => parseJsonPath(text)).toThrow(SyntaxError);
  });

  it("reads back every name in quotes", () => {
    const name = fc.string().filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const quoted = names.map((text) => `['${text.replaceAll(/['\\]/gu, String.raw`\$&`)}']`);
        fc.pre(quoted.join("").length < 999);
        expect(parseJsonPath(`$${quoted.join("")}`)).toEqual(names);
      }),
    );
  });
});
