import fc from "fast-check";
import type { Element, Root } from "hast";
import { describe, expect, it } from "vitest";
import { errorText, shortfallText } from "../../src/action/report-text.ts";
import { hostileNames } from "../unit/report/hostile-names.ts";
import { inputNaming } from "../unit/report/hostile-input.ts";
import { githubPage, type Page, type Place } from "./github-page.ts";
import { commentOf, summaryOf } from "./variants.ts";

const pages: Readonly<Record<string, (text: string) => Page>> = {
  comment: (text) => githubPage(commentOf(inputNaming(text)), "comment"),
  summary: (text) => githubPage(summaryOf(inputNaming(text)), "summary"),
  "text of an error": (text) => githubPage(errorText(text), "comment"),
  // Each line of one is a line.
  "list of shortfalls": (text) =>
    githubPage(shortfallText([text.replaceAll("\n", " "), "the last"]), "summary"),
};

/** What markup is made of, in any order. */
const markup = fc
  .array(
    fc.constantFrom(
      ..."|`<>&*_~#@[]()!:-+=$\\\"'/\n\t ".split(""),
      "    ",
      "```",
      "~~~",
      "---",
      "<!--",
      "-->",
      "</details>",
      "<img src=x>",
      "</code>",
      "@acme/admins",
      "https://evil.example",
      "www.evil.example",
      "me@evil.example",
      "#1",
      "deadbeefdeadbeef",
      "1. ",
      "\u202e",
      "&lt;",
      "a",
      "word",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe.each(Object.entries(pages))("the %s", (_name, pageOf) => {
  it("has the same elements whatever others have written", () => {
    const skeleton = skeletonOf(pageOf("harmless").root);
    const anyText = fc.oneof(markup, fc.string({ unit: "binary", minLength: 1, maxLength: 40 }));
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text.trim() !== "");
        expect(skeletonOf(pageOf(text).root)).toEqual(skeleton);
      }),
      { numRuns: 60, examples: hostileNames.map((text) => [text] as const) },
    );
  });

  it("tells nobody and links nothing", () => {
    const hrefs = pageOf("harmless").hrefs();
    for (const text of hostileNames) {
      const page = pageOf(text);
      expect(page.all(".reference"), text).toEqual([]);
      expect(page.hrefs(), text).toEqual(hrefs);
    }
  });
});

describe("a name in a table", () => {
  it.each(hostileNames.filter((name) => /^[\x20-\x7e]+$/u.test(name) && name.length < 190))(
    "reads as it is: %s",
    (name) => {
      const rows = pages["comment"]!(name).rows(0);
      expect(rows.map(([, text]) => text)).toContain(`2 ${name}`);
    },
  );
});

describe("GitHub's page, as these tests see it", () => {
  it.each<[string, string, Place]>([
    ["a mention", "for @acme/admins", "comment"],
    ["a reference", "see #1", "comment"],
    ["a commit", "since deadbeefdead", "summary"],
    ["an emoji", ":tada:", "comment"],
  ])("makes %s of a text that is not held back", (_what, markdown, place) => {
    expect(githubPage(markdown, place).all(".reference")).toHaveLength(1);
  });

  it.each([
    "http://evil.example",
    "www.evil.example",
    "me@evil.example",
    "http&#58;//evil.example",
  ])("makes a link of %s", (text) => {
    expect(githubPage(`<code>${text}</code>`, "comment").hrefs()).toHaveLength(1);
  });

  it("shows no script, no handler and no comment", () => {
    const text = '<script>1</script><img src="https://x/y" onerror="1"><!-- z6 --><b>b</b>';
    expect(githubPage(text, "comment").html).toBe('<img src="https://x/y"><b>b</b>');
  });
});

/** The elements with their depth. Words of a sentence are in code or not, by what they are. */
function skeletonOf(parent: Root | Element, depth = 0): string[] {
  return parent.children.flatMap((child) => {
    if (child.type !== "element" || child.tagName === "wbr") return [];
    const isInline = child.tagName === "code" && child.properties["className"] === undefined;
    if (isInline) return skeletonOf(child, depth);
    return [`${depth} ${child.tagName}`, ...skeletonOf(child, depth + 1)];
  });
}
