import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { rolldown } from "rolldown";

const executablePath = process.env.COUNTERSIGN_CHROMIUM ?? "/usr/bin/chromium";
const mustRun = Boolean(process.env.COUNTERSIGN_CHROMIUM_REQUIRED);

/** Why there is no browser here; undefined where there is one, or must be. */
export const whyNoBrowser =
  mustRun || existsSync(executablePath)
    ? undefined
    : `there is no Chromium at ${executablePath}; .ci/run installs one`;

/** A browser, and the site whose pages run {@link file://./tab.ts}. */
export interface OpenBrowser extends AsyncDisposable {
  readonly origin: string;
  /** Opens another tab of the site, in the same profile as the others. */
  openTab(): Promise<Page>;
}

/** Starts a browser and a site of its own. */
export async function openBrowser(): Promise<OpenBrowser> {
  const script = await bundleTab();
  const site = createServer((request, response) => {
    const isScript = request.url === "/tab.js";
    response.setHeader("Content-Type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : '<!doctype html><script type="module" src="/tab.js"></script>');
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const profile: BrowserContext = await browser.newContext();
  return {
    origin,
    async openTab() {
      const page = await profile.newPage();
      await page.goto(origin);
      await page.waitForFunction(() => "tab" in globalThis);
      return page;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
  };
}

async function bundleTab(): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL("tab.ts", import.meta.url)),
    platform: "browser",
  });
  const { output } = await bundle.generate({ format: "es" });
  return output[0].code;
}
