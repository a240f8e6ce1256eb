import { describe, expect, it } from "vitest";
import { displayWidth } from "../../../src/report/display-width.ts";
import { reportModel } from "../../../src/report/model.ts";
import { renderTerminal } from "../../../src/report/terminal.ts";
import { hostileNames } from "./hostile-names.ts";
import { inputNaming } from "./hostile-input.ts";
import { judgement, namedMetrics, reportInput, runMetrics } from "./report-input.ts";

const plain = { colour: false, width: 100 };

describe("the terminal report", () => {
  it("says the verdict, why, and then the evidence", async () => {
    await expect(renderTerminal(reportModel(reportInput()), plain)).toMatchFileSnapshot(
      "golden/terminal.txt",
    );
  });

  it("has the same words with colours as without", () => {
    const model = reportModel(reportInput());
    const coloured = renderTerminal(model, { ...plain, colour: true });
    const codes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "gu");
    expect(coloured).toMatch(codes);
    expect(coloured.replace(codes, "").replaceAll(/ +$/gmu, "")).toBe(
      renderTerminal(model, plain).replaceAll(/ +$/gmu, ""),
    );
  });

  it("fits 80 columns but for tables of more percentiles than have room", () => {
    const text = renderTerminal(reportModel(reportInput()), { ...plain, width: 80 });
    const blocks = text.split("\n\n").filter((block) => !/^ {2}(?:Latency|Requests) /u.test(block));
    for (const line of blocks.join("\n").split("\n")) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(80);
    }
  });

  it("starts no line with a workflow command", () => {
    for (const name of hostileNames) {
      const text = renderTerminal(reportModel(inputNaming(name)), plain);
      expect(text).not.toMatch(/^\s*::|##\[/mu);
    }
  });

  it("marks each verdict with a sign and a word", () => {
    const head = (verdict: "pass" | "fail" | "inconclusive" | "invalid") =>
      renderTerminal(reportModel(reportInput({ judgement: judgement({ verdict }) })), plain).split(
        "\n",
      )[1];
    expect([head("pass"), head("fail"), head("inconclusive"), head("invalid")]).toEqual([
      "  ✓ PASSED  checkout  exit code 1",
      "  ✗ FAILED  checkout  exit code 1",
      "  ~ INCONCLUSIVE  checkout  exit code 1",
      "  ! INVALID RUN  checkout  exit code 1",
    ]);
  });

  it("shows five of many reasons and counts the others", () => {
    const [first, ...rest] = Array.from({ length: 9 }, (_, i) => `reason ${i}`);
    const input = reportInput({ judgement: judgement({ reasons: [first!, ...rest] }) });
    const text = renderTerminal(reportModel(input), plain);
    expect(text).toContain("    reason 4\n    … and 4 more reasons\n");
  });

  it("shows 50 of many requests and counts the others", () => {
    const requests = Array.from({ length: 60 }, (_, i) => namedMetrics(`request ${i}`, 20));
    const text = renderTerminal(
      reportModel(reportInput({ metrics: runMetrics({ requests }) })),
      plain,
    );
    expect(text).toContain("request 49 ");
    expect(text).not.toContain("request 50 ");
    expect(text).toContain("… and 20 more rows: see metrics.json, or use --filter");
  });
});
