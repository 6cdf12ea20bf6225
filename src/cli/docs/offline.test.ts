import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { afterAll, describe, expect, it, type TestContext } from "vitest";
import { readContract } from "../read-contract.ts";
import { renderPage } from "./render-page.ts";
import { sealPage } from "./seal-page.ts";

const executablePath = process.env.COUNTERSIGN_CHROMIUM ?? "/usr/bin/chromium";
const mustRun = Boolean(process.env.COUNTERSIGN_CHROMIUM_REQUIRED);

const folder = mkdtempSync(join(tmpdir(), "countersign-offline-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("read in a browser", { timeout: 60_000 }, () => {
  it("the reference asks for nothing but itself and its own workers", async (context) => {
    skipWithoutChromium(context);
    const page = await renderPage(await readContract());
    const asked = await everythingAskedFor(page, async (tab) => {
      // The page answers its reader once the worker of its search runs.
      if (tab.workers().length === 0) await tab.waitForEvent("worker");
      await tab.keyboard.press("Control+k");
      await tab.keyboard.type("activate");
      await tab.locator('a[href^="#/orders/activateorder"]').first().click();
      await tab.getByText("replay: p0").first().waitFor();
      await tab.locator('a[href="/problems"]').first().click();
      await tab.getByText("Every error is a problem document").waitFor();
    });
    expect(asked).toEqual([]);
  });

  const plants = [
    { planted: "a picture", html: '<img src="http://127.0.0.1:9/a.png">' },
    {
      planted: "a request of a script",
      html: '<script>fetch("http://127.0.0.1:9/b").catch(() => {})</script>',
    },
  ];
  it.for(plants)(
    "$planted from elsewhere is noticed, with the policy and without",
    async ({ html }, context) => {
      skipWithoutChromium(context);
      const page = `<html><head></head><body>${html}</body></html>`;
      const settle = (tab: Page) => tab.waitForLoadState("networkidle");
      expect(await everythingAskedFor(page, settle)).not.toEqual([]);
      expect(await everythingAskedFor(sealPage(page), settle)).not.toEqual([]);
    },
  );
});

function skipWithoutChromium(context: TestContext): void {
  if (mustRun || existsSync(executablePath)) return;
  context.skip(`there is no Chromium at ${executablePath}; .ci/run installs one`);
}

/** Opens a page, reads it, and lists what it asked for, those requests too that its policy refused. */
async function everythingAskedFor(html: string, read: (tab: Page) => Promise<void>): Promise<string[]> {
  const file = join(folder, "index.html");
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const asked: string[] = [];
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  try {
    const tab = await browser.newPage();
    tab.on("request", (request) => asked.push(request.url()));
    tab.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) asked.push(message.text());
    });
    await tab.goto(address);
    await read(tab);
  } finally {
    await browser.close();
  }
  // A blob: is a worker that the page made of itself, a data: a picture that stands in it.
  return asked.filter((request) => !/^(blob|data):/.test(request) && !request.startsWith(address));
}
