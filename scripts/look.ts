import { mkdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { githubPage } from "../test/page/github-page.ts";
import { type Variant, variants } from "../test/page/variants.ts";

/**
 * Draws the comment and the job summary as GitHub would show them, each in a wide and a narrow
 * window, light and dark: `npm run look [-- NAME…]` writes pictures to look/.
 */

const folder = fileURLToPath(new URL("../look/", import.meta.url));
const style = readFileSync(new URL("../test/page/github.css", import.meta.url), "utf8");
/** Where Debian has it. */
const BROWSER = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Pixels. */
const views = [
  { name: "wide", width: 960, scheme: "light", opened: false },
  { name: "dark", width: 960, scheme: "dark", opened: false },
  { name: "narrow", width: 400, scheme: "light", opened: false },
  { name: "open", width: 960, scheme: "light", opened: true },
] as const;
type View = (typeof views)[number];

const names = process.argv.slice(2);
const chosen = Object.entries(variants).filter(
  ([name]) => names.length === 0 || names.includes(name),
);
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: BROWSER, args: ["--no-sandbox"] });
try {
  for (const [name, variant] of chosen) {
    for (const view of views) await draw(browser, { name, variant: variant(), view });
  }
} finally {
  await browser.close();
}
console.log(`${chosen.length * views.length} pictures are in ${folder}`);

type Picture = { readonly name: string; readonly variant: Variant; readonly view: View };

async function draw(window: Browser, { name, variant, view }: Picture): Promise<void> {
  const viewport = { width: view.width, height: 600 };
  const page = await window.newPage({ viewport, javaScriptEnabled: false });
  await page.setContent(documentOf(variant, view));
  await page.screenshot({ path: `${folder}${name}-${view.name}.png`, fullPage: true });
  await page.close();
}

function documentOf({ place, markdown }: Variant, { scheme, opened }: View): string {
  const body = githubPage(markdown, place).html;
  const shown = opened ? body.replaceAll("<details>", "<details open>") : body;
  const author =
    place === "comment" ? "<b>github-actions</b> bot commented" : "perf / gate summary";
  return `<!doctype html><meta charset="utf-8"><style>${style}</style>
<body class="${scheme}"><div class="frame"><div class="author">${author}</div><div class="body">${shown}</div></div>`;
}
