import { expect, test } from "vitest";
import { createSession } from "./create-session.ts";
import { baseUrl } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { createPeer } from "./fixtures/peer.ts";
import { json, onlyFor, status } from "./fixtures/scripts.ts";
import type { GrantFactory } from "./index.ts";

const login = "https://login.example/refresh";

/** As an application may write it whose refresh token is in a cookie that no script can read. */
const cookieGrant: GrantFactory = ({ send, refreshTimeoutMs }) => ({
  canRefresh: () => true,
  async refresh(_, signal) {
    const request = new Request(login, {
      method: "POST",
      credentials: "include",
      headers: { "X-CSRF-Token": "c1" },
    });
    const answer = await send(request, "POST /refresh", { signal, timeoutMs: refreshTimeoutMs });
    if (answer.status === 401) return "refused";
    return { accessToken: (await answer.json()).access_token };
  },
});

function open(peer = createPeer()) {
  const sent: Request[] = [];
  const session = createSession({
    baseUrl,
    contract: orderContract,
    grant: cookieGrant,
    fetch(request) {
      sent.push(request);
      return peer.fetch(request);
    },
  });
  return { session, peer, sent };
}

test("a grant of one's own has cookies sent to the origin that gave them, and nowhere else [RT-18]", async () => {
  const { session, peer, sent } = open();
  peer.on("GET /orders/1", onlyFor("A2")).on("POST /refresh", json({ access_token: "A2" }));
  await session.adopt({ accessToken: "A1" });
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(sent.map(({ url, credentials }) => `${url} ${credentials}`)).toEqual([
    `${baseUrl}/orders/1 same-origin`,
    `${login} include`,
    `${baseUrl}/orders/1 same-origin`,
  ]);
  expect(sent.map(({ headers }) => headers.get("x-csrf-token"))).toEqual([null, "c1", null]);
});

test("what such a grant asks follows no redirect", async () => {
  const { session, peer } = open();
  await session.adopt({ accessToken: "A1" });
  peer.on("POST /refresh", status(307, { Location: "https://other.example/" }));
  await expect(session.refresh("A1")).rejects.toMatchObject({ code: "unexpected-redirect" });
  expect(peer.log).toEqual(["POST /refresh"]);
});
