import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasBrowser, openBrowser, show } from "./browser.ts";
import { variants } from "./variants.ts";

/** Pixels: a phone, and half a screen of it. */
const NARROW = 400;
const IN_SIGHT = 700;

/** A browser takes seconds to begin on a busy machine. */
const patience = { timeout: 60_000 } as const;

describe.skipIf(!hasBrowser)("the comment in a browser", patience, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, patience.timeout);
  afterAll(() => browser.close());

  async function withPage(name: string, use: (page: Page) => Promise<void>): Promise<void> {
    const view = { width: NARROW, scheme: "light", opened: false } as const;
    const page = await show(browser, variants[name]!(), view);
    try {
      await use(page);
    } finally {
      await page.close();
    }
  }

  it("fits a phone: only tables scroll, whatever the names are", async () => {
    for (const name of Object.keys(variants)) {
      await withPage(name, async (page) => {
        const widths = await page.evaluate(
          "[...document.querySelectorAll('body, .body > :not(table, pre)')].map((each) => each.scrollWidth - each.clientWidth)",
        );
        expect(widths, name).toEqual((widths as unknown[]).map(() => 0));
      });
    }
  });

  it("shows a phone the verdict, what broke and by how much at once", () =>
    withPage("fail-with-difference", async (page) => {
      const parts = [
        page.getByText("Z6: failed"),
        page.getByText("off the limit by 12ms"),
        page.getByText("×2.4 against"),
        page.locator("td", { hasText: "❌" }),
        page.locator("td", { hasText: "212ms" }).first(),
      ];
      for (const part of parts) {
        const box = await part.boundingBox();
        expect(box, String(part)).not.toBeNull();
        expect(box!.x + box!.width, String(part)).toBeLessThanOrEqual(NARROW);
        expect(box!.y + box!.height, String(part)).toBeLessThan(IN_SIGHT);
      }
      expect(await page.getByText("first byte").isVisible()).toBe(false);
    }));
});
