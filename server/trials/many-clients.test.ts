import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningServer, serve } from "../main.ts";

let folder: string;
let server: RunningServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-clients-"));
  server = await serve({ port: 0, db: join(folder, "sandbox.db"), orders: 4 });
});
afterEach(async () => {
  await server.close(0);
  rmSync(folder, { recursive: true });
});

test("sixty-four clients that write at once are all served, and none of their orders is lost [CON-12]", async () => {
  const { username, password } = server.identities.find(({ name }) => name === "harbor-admin") ?? {};
  const answered: number[] = [];
  const ask = async (method: string, path: string, headers: Record<string, string>, body?: object) => {
    const type = body && { "Content-Type": "application/json" };
    const response = await fetch(server.url + path, {
      method,
      headers: { ...headers, ...type },
      ...(body && { body: JSON.stringify(body) }),
    });
    answered.push(response.status);
    const text = await response.text();
    return { etag: response.headers.get("ETag") ?? "", ...(text !== "" && { body: JSON.parse(text) }) };
  };
  const { body: session } = await ask("POST", "/api/auth/sign-in", {}, { username, password });
  const headers = { Authorization: `Bearer ${session.accessToken}` };
  const client = `/api/clients/${session.user.clientId}`;
  const loans = await ask("GET", `${client}/loans`, headers);
  const path = `${client}/loans/${loans.body.items[0].loanId}/orders`;

  const work = async (number: number): Promise<string> => {
    const created = await ask("POST", path, { ...headers, "Idempotency-Key": `client-${number}` }, {});
    const own = `${path}/${created.body.orderId}`;
    for (const specialInstructions of ["one", "two", `of client ${number}`]) {
      const { etag } = await ask("GET", own, headers);
      await ask("PATCH", own, { ...headers, "If-Match": etag }, { specialInstructions });
    }
    return own;
  };
  const orders = await Promise.all(Array.from({ length: 64 }, (_, number) => work(number)));
  for (const [number, own] of orders.entries()) {
    const { body } = await ask("GET", own, headers);
    expect(body).toMatchObject({ version: 4, specialInstructions: `of client ${number}` });
  }
  expect(new Set(answered)).toEqual(new Set([200, 201]));
});
