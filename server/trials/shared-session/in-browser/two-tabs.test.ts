import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RotatingServer, type Rotation, startRotatingServer } from "../rotating-server.ts";
import { type OpenBrowser, openBrowser, whyNoBrowser } from "./open-browser.ts";
import type { TabOptions } from "./tab.ts";

const rounds = 3;
const well = { answers: [200], signedOut: 0 };

let cleanup: AsyncDisposableStack;
beforeEach((context) => {
  if (whyNoBrowser !== undefined) context.skip(whyNoBrowser);
  cleanup = new AsyncDisposableStack();
});
afterEach(() => cleanup?.disposeAsync());

interface Tabs {
  readonly server: RotatingServer;
  readonly a: Page;
  readonly b: Page;
}

/** Opens two tabs, signs in in one of them, and lets the other find that session. */
async function openTabs(rotation: Rotation, keepIn: TabOptions["keepIn"]): Promise<Tabs> {
  const browser: OpenBrowser = cleanup.use(await openBrowser());
  const server = cleanup.use(await startRotatingServer(rotation, [browser.origin]));
  const { username, password, clientId } = server.sandbox.identity("harbor-client-user");
  const options: TabOptions = { baseUrl: server.url, clientId: String(clientId), keepIn };
  const open = async () => {
    const page = await browser.openTab();
    await page.evaluate((given) => tab.open(given), options);
    return page;
  };
  const [a, b] = [await open(), await open()];
  await a.evaluate((given) => tab.signIn(given), { username, password });
  expect(await Promise.all([go(a), go(b)])).toEqual([well, well]);
  return { server, a, b };
}

function go(page: Page): Promise<unknown> {
  return page.evaluate(() => tab.go());
}

/** Lets the access token expire, and has both tabs find out at once; several times. */
async function playRounds({ server, a, b }: Tabs): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    server.expire();
    expect(await Promise.all([go(a), go(b)])).toEqual([well, well]);
  }
}

test.each(["grace", "refuse", "revoke"] as const)(
  "two tabs with a database and a lock spend each refresh token once, where a second time means %s [RT-5]",
  async (rotation) => {
    const tabs = await openTabs(rotation, "database");
    await playRounds(tabs);
    expect(tabs.server.spent()).toHaveLength(rounds);
    expect(new Set(tabs.server.spent()).size).toBe(rounds);
  },
);

test("two tabs with localStorage, which a lock keeps in no order, are both kept signed in by the grace", async () => {
  const tabs = await openTabs("grace", "storage");
  await playRounds(tabs);
  expect(new Set(tabs.server.spent()).size).toBe(rounds);
});

test.each(["database", "storage"] as const)(
  "a tab uses what another refreshed, and ends with the other's sign-out, by way of the %s [RT-14] [RT-15]",
  async (keepIn) => {
    const { server, a, b } = await openTabs("revoke", keepIn);
    server.expire();
    expect(await go(a)).toEqual(well);
    const renewed = await a.evaluate(() => tab.token());
    await b.waitForFunction(async (token) => (await tab.token()) === token, renewed);
    const sentByA = server.seen.length;
    expect(await go(b)).toEqual(well);
    expect(server.seen.slice(sentByA).map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(server.spent()).toHaveLength(1);

    await a.evaluate(() => tab.signOut());
    await b.waitForFunction(() => tab.signedOutTimes() === 1);
    const sentByBoth = server.seen.length;
    const { answers } = await b.evaluate(() => tab.go());
    expect(answers).toEqual([expect.stringMatching(/^SignedOutError/)]);
    expect(server.seen).toHaveLength(sentByBoth);
  },
);

test("a tab that was frozen while another refreshed never sends the spent refresh token [RT-17]", async () => {
  const { server, a, b } = await openTabs("revoke", "database");
  const control = await b.context().newCDPSession(b);
  await control.send("Page.setWebLifecycleState", { state: "frozen" });
  for (let round = 0; round < rounds; round += 1) {
    server.expire();
    expect(await go(a)).toEqual(well);
  }
  await control.send("Page.setWebLifecycleState", { state: "active" });
  expect(await go(b)).toEqual(well);
  expect(new Set(server.spent()).size).toBe(rounds);
  expect(server.spent()).toHaveLength(rounds);
});
