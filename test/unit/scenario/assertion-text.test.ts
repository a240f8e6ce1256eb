import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/base/errors.ts";
import { parseAssertionText } from "../../../src/scenario/assertion-text.ts";
import { loadScenario } from "../../../src/scenario/load.ts";
import type { Assertion } from "../../../src/scenario/scenario.ts";

const names = { requests: ["home", "list items"], targets: ["main"] };
const span = { file: "--assert", line: 1, column: 1, length: 3 };
const parsed = (text: string): Assertion => parseAssertionText(text, names, span);

/** The same as `[[assert]]` says it. */
function fromScenario(table: string): Assertion {
  const text = `
[runtime]
vus = 1000
duration = "1h"
[target]
base_url = "http://sim.test"
[[requests]]
name = "home"
path = "/"
[[requests]]
name = "list items"
path = "/items"
[[assert]]
${table}`;
  return loadScenario({ text, file: "a.toml" }).scenario.assertions[0]!;
}

describe("an assertion in one text", () => {
  it.each([
    ["p(99) < 200ms", 'metric = "http_req_duration"\nexpr = "p(99) < 200ms"'],
    ["med<=1s", 'metric = "http_req_duration"\nexpr = "med <= 1s"'],
    ["http_req_failed rate < 1%", 'metric = "http_req_failed"\nexpr = "rate < 1%"'],
    [
      "http_req_duration{request=list items, status=2xx} max < 1s",
      'metric = "http_req_duration"\nexpr = "max < 1s"\nwhere = { request = "list items", status = "2xx" }',
    ],
    [
      "http_status{status=404} ratio <= 0.1% in 1s..2s",
      'metric = "http_status"\nexpr = "ratio <= 0.1%"\nwhere = { status = 404 }\nwindow = "1s..2s"',
    ],
  ])("%s means what a scenario means by it", (text, table) => {
    expect(parsed(text)).toEqual({ ...fromScenario(table), span });
  });

  it.each([
    ["http_req_duratio p(9) < 1s", /no metric http_req_duratio/, /"http_req_duration"/],
    ["http_req_duration{reques=home} max < 1s", /unknown key "reques"/, /"request"/],
    ["http_req_duration{request=hom} max < 1s", /no request "hom"/, /"home"/],
    ["http_req_duration{request=home,request=home} max < 1s", /request is there twice/, /./],
    ["p(99) < 200", /unit has none; here it is ns/, /./],
    ["rate < 1%", /but no rate/, /./],
    ["http_req_duration", /must be a statistic/, /./],
    ["", /must be a text/, /p\(99\) < 200ms/],
    ["max < 1s in 2s..1s", /the earlier first/, /./],
    ["a".repeat(3_000), /longer than 2000/, /./],
  ])("%s is refused, and why", (text, message, hint) => {
    let error: unknown;
    try {
      parsed(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
    expect((error as UserError).hint).toMatch(hint);
  });

  it("may be what a report says of it: reading that again changes nothing", () => {
    const statistic = fc.constantFrom("p(99)", "p(50)", "avg", "min", "max");
    const where = fc.constantFrom("", "{request=home}", "{target=main,status=5xx,outcome=any}");
    const window = fc.constantFrom("", " in 1s..1m30s");
    const limit = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(statistic, where, window, limit, (asked, braces, part, millis) => {
        const first = parsed(`http_req_waiting${braces} ${asked} > ${millis}ms${part}`);
        expect(parsed(first.text)).toEqual(first);
      }),
    );
  });

  it("is read or refused, whatever it is", () => {
    const outcomeOf = (text: string): unknown => {
      try {
        return parsed(text).text;
      } catch (error) {
        return error instanceof UserError ? error.message : error;
      }
    };
    const pieces = fc.constantFrom(
      "http_reqs",
      "{",
      "}",
      "=",
      ",",
      "p(9)",
      "<",
      "1s",
      " in ",
      "..",
    );
    const nearly = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), nearly), (text) => {
        expect(outcomeOf(text)).toBeTypeOf("string");
      }),
    );
  });
});
