import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleRun } from "../../conformance/report/fixtures/finished-run.ts";
import { writeHtml } from "../../conformance/report/html/page.ts";

const executablePath = process.env.COUNTERSIGN_CHROMIUM ?? "/usr/bin/chromium";
const canRun = existsSync(executablePath) || Boolean(process.env.COUNTERSIGN_CHROMIUM_REQUIRED);

let folder: string;
let browser: Browser;
beforeAll(async () => {
  if (!canRun) return;
  folder = await mkdtemp(join(tmpdir(), "countersign-report-"));
  await writeFile(join(folder, "report.html"), writeHtml(exampleRun()));
  browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

describe.skipIf(!canRun)("the HTML report in a browser", () => {
  it("asks for nothing but itself, and complains of nothing", async () => {
    const asked: string[] = [];
    const tab = await browser.newPage();
    tab.on("request", (request) => asked.push(request.url()));
    tab.on("console", (message) => asked.push(message.text()));
    tab.on("pageerror", (error) => asked.push(error.message));
    await tab.goto(address());
    await tab.waitForLoadState("networkidle");
    expect(asked).toEqual([address()]);
  });

  const filters = [
    {
      by: "a word",
      change: (tab: Page) => tab.getByLabel("Search", { exact: true }).fill("418 MORE"),
      left: ["fails:listOrders"],
    },
    {
      by: "a rule",
      change: (tab: Page) => tab.getByLabel("Rule", { exact: true }).selectOption("is-known"),
      left: ["is-known:assignOrder"],
    },
    {
      by: "a verdict",
      change: (tab: Page) => tab.getByLabel("Verdict", { exact: true }).selectOption("fail"),
      left: ["fails:listOrders", "fails"],
    },
    {
      by: "an operation",
      change: (tab: Page) => tab.getByLabel("Operation", { exact: true }).selectOption("assignOrder"),
      left: ["is-known:assignOrder"],
    },
  ];
  it.for(filters)("can be filtered by $by, also by a link", async ({ change, left }) => {
    const tab = await browser.newPage();
    await tab.goto(address());
    await change(tab);
    expect(await shown(tab)).toEqual(left);
    expect(await tab.locator("output").textContent()).toBe(`${left.length} of 3 findings`);
    const linked = await browser.newPage();
    await linked.goto(tab.url());
    expect(await shown(linked)).toEqual(left);
    await linked.getByRole("button", { name: "Show all" }).click();
    await linked.getByText("3 of 3 findings").waitFor();
  });

  it("opens a finding by the keyboard alone", async () => {
    const tab = await browser.newPage();
    await tab.goto(address());
    const finding = tab.locator("details").first();
    await finding.locator("summary").focus();
    const before = await finding.getAttribute("open");
    await tab.keyboard.press("Enter");
    expect(await finding.getAttribute("open")).not.toBe(before);
  });
});

function address(): string {
  return pathToFileURL(join(folder, "report.html")).href;
}

function shown(tab: Page): Promise<string[]> {
  return tab.locator("details[data-rule]:not([hidden])").evaluateAll((all) => all.map(({ id }) => id));
}
