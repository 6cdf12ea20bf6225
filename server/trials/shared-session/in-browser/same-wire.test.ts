import { expect, test } from "vitest";
import { type OperationId, operations } from "../../../../src/contract/index.ts";
import { type RotatingServer, type Seen, startRotatingServer } from "../rotating-server.ts";
import { openBrowser, whyNoBrowser } from "./open-browser.ts";
import { playWireScenario, type WireScenario } from "./wire-scenario.ts";

/** Headers that are a platform's own, and say nothing of the client. */
const platform =
  /^(host|connection|user-agent|accept-encoding|accept-language|origin|referer|priority|content-length|sec-.*)$/;

/** Headers whose values differ from run to run; what counts is which requests have the same one. */
const drawn = ["authorization", "idempotency-key", "x-request-id", "if-match"];

test("the client sends the same from Node and from Chromium, and tells its caller the same [EN-2]", async (context) => {
  if (whyNoBrowser !== undefined) context.skip(whyNoBrowser);
  await using browser = await openBrowser();
  await using forNode = await startRotatingServer("grace");
  await using forPage = await startRotatingServer("grace", [browser.origin]);

  const toldInNode = await playWireScenario(scenarioOf(forNode));
  const page = await browser.openTab();
  const toldInPage = await page.evaluate((given) => tab.playWireScenario(given), scenarioOf(forPage));

  expect(toldInNode).toEqual([
    "order after 2 attempts, with ETag, X-Request-Id, Date",
    "update not-replayed",
    "activate 200 replayed",
    "nowhere 404 sent",
  ]);
  expect(toldInPage).toEqual(toldInNode);
  expect(wireLog(forPage.seen)).toEqual(wireLog(forNode.seen));
  expect(forNode.seen.map(({ operationId, status }) => `${operationId} ${status}`).slice(-12)).toEqual([
    "getOrder 401",
    "refreshSession 200",
    "getOrder 200",
    "updateOrder 401",
    "refreshSession 200",
    "activateOrder 401",
    "refreshSession 200",
    "getOrder 200",
    "listOrderHistory 200",
    "activateOrder 200",
    "getOrder 404",
    "signOut 204",
  ]);
});

test("a page of an allowed origin may read what a client goes by, and a page of another may not", async (context) => {
  if (whyNoBrowser !== undefined) context.skip(whyNoBrowser);
  await using browser = await openBrowser();
  await using friendly = await startRotatingServer("grace", [browser.origin]);
  await using foreign = await startRotatingServer("grace", ["https://other.example"]);
  const page = await browser.openTab();
  const read = (server: RotatingServer) =>
    page.evaluate((given) => tab.readHeaders(given), scenarioOf(server));
  expect(await read(friendly)).toEqual({
    answers: [200, 200, 200, 401, 401, 401, 401, 401, 429],
    readable: ["Date", "ETag", "Retry-After", "X-Request-Id"],
  });
  expect(await read(foreign)).toEqual({ answers: Array(9).fill("TypeError"), readable: [] });
});

function scenarioOf({ url, expireUrl, sandbox }: RotatingServer): WireScenario {
  const { username, password, clientId } = sandbox.identity("harbor-client-user");
  return { baseUrl: url, expireUrl, username, password, clientId: String(clientId) };
}

/** What was sent, request by request, with the n-th value of a header in place of what was drawn. */
function wireLog(seen: readonly Seen[]): unknown[] {
  const values = new Map<string, string[]>();
  return seen.map(({ operationId, status, headers }) => {
    const sent: Record<string, string> = {};
    const { method } = operations[operationId as OperationId];
    for (const [name, value] of headers) {
      if (platform.test(name)) continue;
      // Platforms say in different words that a conditional write is for no cache; how a read is, matters.
      if (method !== "GET" && /^(cache-control|pragma)$/.test(name)) continue;
      const known = values.get(name) ?? [];
      values.set(name, known);
      if (!known.includes(value)) known.push(value);
      sent[name] = drawn.includes(name) ? `${name} ${known.indexOf(value) + 1}` : value;
    }
    return { operationId, status, sent };
  });
}
