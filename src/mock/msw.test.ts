import { createClient, createSession, unwrap } from "countersign";
import { setupServer } from "msw/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { failOnce, Refusal } from "../../server/index.ts";
import { createMock, type Mock } from "./msw.ts";

const baseUrl = "https://orders.example";
const network = setupServer();

beforeEach(() => network.listen({ onUnhandledFrame: "error" }));
afterEach(() => {
  network.resetHandlers();
  network.close();
});

async function listOrders({ identity }: Mock) {
  const { clientId, username, password } = identity("harbor-operations");
  const session = createSession({ baseUrl });
  await session.signIn({ username, password });
  const client = createClient({ session });
  const answer = await client.GET("/api/clients/{clientId}/orders", {
    params: { path: { clientId: clientId ?? "" } },
  });
  return { page: unwrap(answer), meta: answer.meta };
}

describe("The MSW mock", () => {
  test("answers the client as the reference server does", async () => {
    const mock = await createMock({ baseUrl, orders: 3 });
    network.use(...mock.handlers);
    const { page, meta } = await listOrders(mock);
    expect(page.items).not.toHaveLength(0);
    expect(meta).toMatchObject({ attempts: 1, refreshed: false });
  });

  test("refuses a token as the reference server does, and the client refreshes once", async () => {
    const mock = await createMock({
      baseUrl,
      orders: 3,
      faults: failOnce(
        "listOrders",
        "before-handler",
        new Refusal("token_expired", { detail: "It has expired." }),
      ),
    });
    network.use(...mock.handlers);
    const { page, meta } = await listOrders(mock);
    expect(page.items).not.toHaveLength(0);
    expect(meta).toMatchObject({ attempts: 2, refreshed: true });
  });

  test("answers under whatever base the page calls, where none is named", async () => {
    const mock = await createMock({ orders: 1 });
    network.use(...mock.handlers);
    const answer = await fetch("https://elsewhere.example/v1/api/auth/session");
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: "token_missing", instance: "/api/auth/session" });
  });

  test("answers under a base whose path looks like the contract's", async () => {
    const mock = await createMock({ baseUrl: `${baseUrl}/api/v1/`, orders: 1 });
    network.use(...mock.handlers);
    const answer = await fetch(`${baseUrl}/api/v1/api/auth/session`);
    expect(await answer.json()).toMatchObject({ code: "token_missing", instance: "/api/auth/session" });
  });

  test("breaks a connection off where the sandbox is asked to", async () => {
    const mock = await createMock({ baseUrl, orders: 1 });
    network.use(...mock.handlers);
    const { accessToken } = await mock.signIn("harbor-operations");
    const headers = { Authorization: `Bearer ${accessToken}`, Prefer: "fault=reset-before" };
    await expect(fetch(`${baseUrl}/api/auth/session`, { headers })).rejects.toThrow(TypeError);
  });

  test("leaves other addresses to other handlers", async () => {
    const mock = await createMock({ baseUrl, orders: 1 });
    network.use(...mock.handlers);
    await expect(fetch("https://elsewhere.example/api/auth/session")).rejects.toThrow();
  });
});
