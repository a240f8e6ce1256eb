import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  commandFreeLine,
  visibleText,
  WORD_CHARACTERS_MAX,
  withVisibleTexts,
} from "../../../src/report/visible-text.ts";

describe("a text from outside", () => {
  it("keeps what people write", () => {
    const text = "GET /käse?q=漢字&x=<1> 👩‍👩‍👧 مرحبا";
    expect(visibleText(text)).toBe(text);
  });

  it("shows what would be obeyed or unseen as a replacement character", () => {
    expect(visibleText("a\nb\u001b[2Jc\u202ed\u2028e\u009bf\ud800g\u200bh")).toBe(
      "a\ufffdb\ufffd[2Jc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh",
    );
  });

  it("is cut after 200 characters, never through one", () => {
    const cut = visibleText("👍".repeat(10_000));
    expect(Array.from(cut).length).toBe(WORD_CHARACTERS_MAX);
    expect(cut).toMatch(/^(?:👍)+…$/u);
    expect(visibleText("x".repeat(200))).toBe("x".repeat(200));
  });

  it("is never longer than allowed, and once made visible stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 900 }), (text) => {
        const visible = visibleText(text);
        expect(Array.from(visible).length).toBeLessThanOrEqual(WORD_CHARACTERS_MAX);
        expect(visible).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(visibleText(visible)).toBe(visible);
      }),
    );
  });
});

describe("plain data from outside", () => {
  it("has every text in it made visible, keys included", () => {
    const data = { "a\n": ["b\n", { c: "d\n", e: 1, f: undefined, g: null }], h: [1, 2] };
    expect(withVisibleTexts<unknown>(data)).toEqual({
      "a\ufffd": ["b\ufffd", { c: "d\ufffd", e: 1, f: undefined, g: null }],
      h: [1, 2],
    });
  });
});

describe("a line for a job's log", () => {
  it("is no workflow command", () => {
    expect(commandFreeLine("  ::error::boo")).toBe("  : :error::boo");
    expect(commandFreeLine("a ##[error]boo ##[group]")).toBe("a # #[error]boo # #[group]");
    expect(commandFreeLine("Orders::create")).toBe("Orders::create");
  });
});
