import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";
import { githubPage, type Place } from "./github-page.ts";

/** Where Debian has it; another one is named by the environment. */
const browserPath: string = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
export const hasBrowser: boolean = existsSync(browserPath);

const style = readFileSync(new URL("github.css", import.meta.url), "utf8");

/** It shows nothing but our own page, and a container has neither user namespaces nor much of /dev/shm. */
const flags = ["--no-sandbox", "--disable-dev-shm-usage"];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath, args: flags });
}

export type View = {
  /** Of the window, in pixels. */
  readonly width: number;
  readonly scheme: "light" | "dark";
  /** Whether everything is unfolded. */
  readonly opened: boolean;
};

export type Shown = { readonly markdown: string; readonly place: Place };

/** A window with a text in it as GitHub shows it. Nothing in it runs. */
export async function show(browser: Browser, shown: Shown, view: View): Promise<Page> {
  const viewport = { width: view.width, height: 600 };
  const page = await browser.newPage({ viewport });
  await page.setContent(documentOf(shown, view));
  return page;
}

function documentOf({ place, markdown }: Shown, { scheme, opened }: View): string {
  const { html } = githubPage(markdown, place);
  const body = opened ? html.replaceAll("<details>", "<details open>") : html;
  const author = place === "comment" ? "<b>github-actions</b> bot commented" : "gate summary";
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>${style}</style>
<body class="${scheme}"><div class="frame"><div class="author">${author}</div><div class="body">${body}</div></div>`;
}
