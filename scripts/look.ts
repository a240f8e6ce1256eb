import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openBrowser, show } from "../test/page/browser.ts";
import { variants } from "../test/page/variants.ts";

/**
 * Draws the comment and the job summary as GitHub would show them, in a wide and in a narrow
 * window, light and dark: `npm run look [-- NAME…]` writes pictures to look/.
 */

const folder = fileURLToPath(new URL("../look/", import.meta.url));

const views = {
  wide: { width: 960, scheme: "light", opened: false },
  dark: { width: 960, scheme: "dark", opened: false },
  narrow: { width: 400, scheme: "light", opened: false },
  open: { width: 960, scheme: "light", opened: true },
} as const;

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in variants));
if (unknown.length > 0) {
  console.error(
    `no such variant: ${unknown.join(", ")}; there are ${Object.keys(variants).join(", ")}`,
  );
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
try {
  for (const name of names.length === 0 ? Object.keys(variants) : names) {
    const shown = variants[name]!();
    for (const [suffix, view] of Object.entries(views)) {
      const page = await show(browser, shown, view);
      await page.screenshot({ path: `${folder}${name}-${suffix}.png`, fullPage: true });
      await page.close();
      console.log(`look/${name}-${suffix}.png`);
    }
  }
} finally {
  await browser.close();
}
