import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readerOf } from "../../simulated-run.ts";
import { annotated, exampleLog } from "./worked-example.ts";

const page = readFileSync(new URL("../../../docs/EVENT_LOG.md", import.meta.url), "utf8");
const shown = /```text worked-example\n([\s\S]*?)\n```/u.exec(page)?.[1] ?? "";

it("the document's example is the log that the program writes, to the last byte", async () => {
  expect(shown).toBe(annotated(await exampleLog()));
});

it("the hex of the document's example is a log that can be read", () => {
  const hex = shown.split("\n").map((line) => line.slice(6, 6 + 16 * 3));
  const bytes = Uint8Array.from(hex.join(" ").trim().split(/\s+/u), (octet) => parseInt(octet, 16));
  const reader = readerOf(bytes);
  expect([...reader.blocks()].length).toBe(1);
  expect(reader.ending).toMatchObject({ kind: "complete", footer: { rows: 13 } });
});
