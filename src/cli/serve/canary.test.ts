import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { serve } from "../../../server/main.ts";
import { tellSecrets } from "../../../server/testing/tell-secrets.ts";
import { renderPage } from "../docs/render-page.ts";
import { readContract } from "../read-contract.ts";

it("the reference that is built while a server runs shows no secret that passed through it [LOG-01]", async () => {
  const folder = mkdtempSync(join(tmpdir(), "countersign-canary-docs-"));
  await using closing = new AsyncDisposableStack();
  closing.defer(() => rmSync(folder, { recursive: true }));
  const docsPage = async () => await renderPage(await readContract());
  const server = await serve({ port: 0, memory: true, orders: 8, db: join(folder, "none.db"), docsPage });
  closing.defer(() => server.close(0));
  const { secrets, mailed } = await tellSecrets(server);

  const page = async () => await (await fetch(`${server.url}/docs`)).text();
  // A shorter page stands there until the reference is built.
  await expect.poll(async () => (await page()).length, { timeout: 60_000 }).toBeGreaterThan(500_000);
  const text = await page();
  // A one-time code has six digits, as many a number in a page has that is none.
  const kept = [...secrets, ...mailed].filter((secret) => !/^\d+$/.test(secret));
  expect(kept.length).toBeGreaterThan(40);
  expect(kept.filter((secret) => text.includes(secret))).toEqual([]);
});
