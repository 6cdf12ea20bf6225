import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, it } from "vitest";
import { serve } from "../../../server/main.ts";
import { renderPage } from "../docs/render-page.ts";
import { readContract } from "../read-contract.ts";

const executablePath = process.env.COUNTERSIGN_CHROMIUM ?? "/usr/bin/chromium";
const mustRun = Boolean(process.env.COUNTERSIGN_CHROMIUM_REQUIRED);

it("the reference that a server shows runs in a browser, under its policy, and asks no other host", {
  timeout: 60_000,
}, async (context) => {
  if (!mustRun && !existsSync(executablePath)) {
    context.skip(`there is no Chromium at ${executablePath}; .ci/run installs one`);
  }
  const folder = mkdtempSync(join(tmpdir(), "countersign-served-docs-"));
  const docsPage = async () => await renderPage(await readContract());
  const db = join(folder, "none.db");
  await using closing = new AsyncDisposableStack();
  closing.defer(() => rmSync(folder, { recursive: true }));
  const server = await serve({ port: 0, memory: true, orders: 0, db, docsPage });
  closing.defer(() => server.close(0));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  closing.defer(() => browser.close());

  const tab = await browser.newPage();
  const outside: string[] = [];
  const refused: string[] = [];
  tab.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(server.url))
      outside.push(request.url());
  });
  tab.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refused.push(message.text());
  });
  await tab.goto(`${server.url}/docs`);
  // The short page asks again by itself until the reference is there; its search runs in a worker.
  if (tab.workers().length === 0) await tab.waitForEvent("worker", { timeout: 50_000 });
  await tab.keyboard.press("Control+k");
  await tab.keyboard.type("activate");
  await tab.locator('a[href^="#/orders/activateorder"]').first().click();
  await tab.getByText("replay: p0").first().waitFor();
  expect({ outside, refused }).toEqual({ outside: [], refused: [] });
});
