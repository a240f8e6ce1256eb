import { describe, expect, it } from "vitest";
import { checkActionInputs, checkErrorCodes, checkMachinePaths } from "./contract-rules.ts";
import { checkDeterminism } from "./determinism-rules.ts";
import { checkCycles, checkImports, importMatrix } from "./import-rules.ts";
import { checkLanguage } from "./language-rules.ts";
import { checkFileName, checkFileSize, checkSizeSpread } from "./size-rules.ts";
import { type Finding, formatFinding, parseSource, type SourceFile } from "./source-file.ts";

type Check = (file: SourceFile) => Finding[];

function messages(check: Check, path: string, text: string): string[] {
  return check(parseSource(path, text)).map(formatFinding);
}

describe("the import rule", () => {
  const inEngine = (text: string): string[] => messages(checkImports, "src/engine/vu.ts", text);

  it("allows base, the same folder and what the matrix names", () => {
    expect(
      inEngine(`
        import { assert } from "../base/assert.ts";
        import { Timers } from "./timers.ts";
        import { arrivals } from "../plan/arrivals.ts";
        import type { Scenario } from "../scenario/scenario.ts";
        import { type Goal, type Load } from "../scenario/load.ts";
      `),
    ).toEqual([]);
  });

  it("names what to use instead of a folder out of reach", () => {
    expect(inEngine(`import { Socket } from "../node/socket.ts";`)).toEqual([
      "import of node/ in engine/ is banned, use base/, plan/, eventlog/, scenario/ (types) (src/engine/vu.ts:1)",
    ]);
  });

  it.each([
    ["a value where only types may pass", `import { load } from "../scenario/load.ts";`],
    ["a value among types", `import { type A, b } from "../scenario/load.ts";`],
    ["a dynamic import", `const load = () => import("../report/json.ts");`],
    ["a type query", `type Page = import("../report/page.ts").Page;`],
    ["a test from the source", `import { fake } from "../../test/fake.ts";`],
    ["a node module", `import { connect } from "node:net";`],
    ["a bare node module", `import { connect } from "net";`],
    ["a package away from its home", `import { z } from "zod";`],
    ["a package nobody gave a home", `import lodash from "lodash";`],
  ])("refuses %s", (_, text) => {
    expect(inEngine(text)).toHaveLength(1);
  });

  it("lets a package in at home, and node: modules in node/", () => {
    expect(messages(checkImports, "src/scenario/a.ts", `import { z } from "zod";`)).toEqual([]);
    expect(messages(checkImports, "src/node/a.ts", `import net from "node:net";`)).toEqual([]);
  });

  it("refuses a folder the matrix does not know", () => {
    expect(messages(checkImports, "src/lib/a.ts", "")).toHaveLength(1);
  });

  it("has a matrix that is itself free of cycles", () => {
    const below = (layer: string, trail: readonly string[]): void => {
      expect(trail).not.toContain(layer);
      const { values, types } = importMatrix[layer]!;
      for (const next of [...values, ...types]) {
        const isRoot = ["cli", "action"].includes(layer);
        if (next !== layer && !isRoot) below(next, [...trail, layer]);
      }
    };
    for (const layer of Object.keys(importMatrix)) below(layer, []);
  });

  it("finds a cycle, and says where it goes round", () => {
    const files = [
      parseSource("src/base/a.ts", `import { b } from "./b.ts";`),
      parseSource("src/base/b.ts", `\nimport type { C } from "./c.ts";`),
      parseSource("src/base/c.ts", `import { a } from "./a.ts";`),
    ];
    expect(checkCycles(files).map(formatFinding)).toEqual([
      "an import cycle is banned, use one direction: src/base/a.ts -> src/base/b.ts -> src/base/c.ts -> src/base/a.ts (src/base/c.ts:1)",
    ]);
    expect(checkCycles(files.slice(0, 2))).toEqual([]);
  });
});

describe("the determinism rule", () => {
  const inPlan = (text: string): string[] => messages(checkDeterminism, "src/plan/a.ts", text);

  it.each([
    "const now = Date.now();",
    "const now = performance.now();",
    "const n = Math.random();",
    "const home = process.env;",
    "setTimeout(() => {}, 1);",
    "const b: Buffer = read();",
    "console.log(1);",
    "const x = { process };",
    "const x = { [Date.name]: 1 };",
    `const fs = require("fs");`,
    "const x = Math.log(2);",
    "const x = 3 ** y;",
    "const x = 2 ** y;",
    "const x = 10 ** 3;",
    "let x = 2; x **= 2;",
    `const x = "a".localeCompare("b");`,
  ])("refuses %s", (text) => {
    expect(inPlan(text)).toHaveLength(1);
  });

  it.each([
    "const x = { process: 1 }.process;",
    "type T = { readonly performance: number };",
    "// Date.now() would be wrong here",
    `const text = "setTimeout";`,
    "const x = 2 ** 53 + 2 ** -32 + 2 ** HIGH_BITS;",
    "const x = y instanceof Date;",
    "const x = Math.sqrt(2) * Math.floor(0.5);",
  ])("allows %s", (text) => {
    expect(inPlan(text)).toEqual([]);
  });

  it("says what to use, and where", () => {
    expect(inPlan("\nDate.now();")).toEqual([
      "Date is banned, use the instant the world gives (src/plan/a.ts:2)",
    ]);
  });

  it("leaves clocks to node/ and logarithms to report/", () => {
    expect(messages(checkDeterminism, "src/node/a.ts", "Date.now();")).toEqual([]);
    expect(messages(checkDeterminism, "src/report/a.ts", "Math.log(2);")).toEqual([]);
  });
});

describe("the language rule", () => {
  const inSource = (text: string): string[] => messages(checkLanguage, "src/plan/a.ts", text);

  it.each([
    "const x: any = 1;",
    "enum Colour { red }",
    "export default 1;",
    "const x = y as unknown as string;",
    "let count = 0;",
    "export let count = 0;",
    "var count = 0;",
    `export * from "./b.ts";`,
    `export { b } from "./b.ts";`,
    `export type { B } from "./b.ts";`,
    "// @ts-ignore\nf();",
    "/* @ts-expect-error: no types */\nf();",
    ["// TO", "DO: later"].join(""),
    ["/** FIX", "ME */"].join(""),
  ])("refuses %s", (text) => {
    expect(inSource(text)).toHaveLength(1);
  });

  it.each([
    "export const x = 1;",
    "function f() { let n = 0; return n; }",
    "const x = y as unknown;",
    `const any = "any enum default";`,
    "export { x }; const x = 1;",
  ])("allows %s", (text) => {
    expect(inSource(text)).toEqual([]);
  });

  it("lets a tool's configuration be a default export", () => {
    expect(messages(checkLanguage, "vitest.config.ts", "export default {};")).toEqual([]);
  });
});

describe("the size rule", () => {
  it("refuses line 401", () => {
    expect(checkFileSize({ path: "src/a.ts", lines: 400 })).toEqual([]);
    expect(checkFileSize({ path: "src/a.ts", lines: 401 })[0]!.line).toBe(401);
  });

  it("bounds the median and the 90th percentile", () => {
    const files = (...lines: number[]) =>
      lines.map((count) => ({ path: "src/a.ts", lines: count }));
    expect(checkSizeSpread(files(10, 110, 200))).toEqual([]);
    expect(checkSizeSpread(files(10, 111, 200))[0]!.message).toContain("median");
    expect(checkSizeSpread(files(10, 20, 201))[0]!.message).toContain("90th percentile");
    expect(checkSizeSpread([])).toEqual([]);
  });
});

describe("the naming rule", () => {
  it.each(["src/base/utils.ts", "src/common/a.ts", "test/helpers.test.ts", "src/base/fooBar.ts"])(
    "refuses %s",
    (path) => {
      expect(checkFileName(path)).toHaveLength(1);
    },
  );

  it.each(["src/base/crc32.ts", "test/unit/plan/vu-schedule.test.ts", "vitest.config.ts"])(
    "allows %s",
    (path) => {
      expect(checkFileName(path)).toEqual([]);
    },
  );
});

describe("the contracts", () => {
  it("want every error code in the documents", () => {
    const sources = [{ path: "src/a.ts", text: `class A {\n  readonly code = "E_OPEN";\n}` }];
    const page = (text: string) => [{ path: "docs/A.md", text }];
    expect(checkErrorCodes(sources, page("`E_OPEN_LATE`")).map(formatFinding)).toEqual([
      "error code E_OPEN without a word in docs/ is banned, use a code the documents explain (src/a.ts:2)",
    ]);
    expect(checkErrorCodes(sources, page("`E_OPEN` is"))).toEqual([]);
  });

  it("want the inputs of action.yml and of the code to be the same", () => {
    const manifest = {
      path: "action.yml",
      text: "name: Z6\ninputs:\n  scenario:\n    required: true\n  ghost:\n    default: x\nruns:\n  using: node24\n",
    };
    const sources = [{ path: "src/action/a.ts", text: `getInput("scenario");\ngetInput("seed");` }];
    expect(checkActionInputs(manifest, sources).map(formatFinding)).toEqual([
      `undeclared action input "seed" is banned, use an input of action.yml (src/action/a.ts:2)`,
      `unread action input "ghost" is banned, use it in src/action, or remove it (action.yml:5)`,
    ]);
  });

  it("want no path of one machine", () => {
    const paths = ["root", "home", "work"].map((folder) => `see "/${folder}/z6"`);
    for (const text of paths) expect(checkMachinePaths({ path: "a.md", text })).toHaveLength(1);
    for (const text of ["https://a.example/home/x", "src/root/x", "${HOME}/x"]) {
      expect(checkMachinePaths({ path: "a.md", text })).toEqual([]);
    }
  });
});
