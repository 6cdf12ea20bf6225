import { describe, expect, it } from "vitest";
import { createTestServer } from "../testing/test-server.ts";

const startMs = Date.UTC(2026, 10, 20, 14);
const hourMs = 60 * 60 * 1000;
const as = "harbor-operations";

async function begin() {
  let nowMs = startMs;
  const server = await createTestServer({ clock: () => nowMs });
  const [clientId = ""] = server.identity(as).clientIds;
  const { accessToken, user } = await server.signIn(as);
  const headers = { Authorization: `Bearer ${accessToken}` };
  const { body: loans } = await server.call("listLoans", { path: { clientId }, headers });
  const path = { clientId, loanId: loans.items[0]?.loanId ?? "" };
  const create = (key: string) =>
    server.call("createOrder", { path, body: {}, headers: { ...headers, "Idempotency-Key": key } });
  const remembered = (key: string) =>
    server.store.findIdempotent({ principal: user.userId, operationId: "createOrder", key });
  /** Somebody else's request, with which the server does its housekeeping. */
  const passBy = async () => {
    const { accessToken: other } = await server.signIn("summit-operations");
    const [elsewhere = ""] = server.identity("summit-operations").clientIds;
    const bearer = { Authorization: `Bearer ${other}` };
    await server.call("listLoans", { path: { clientId: elsewhere }, headers: bearer });
  };
  const ask = async () => (await server.call("getSession", { headers })).problem.code;
  const advance = (byMs: number) => {
    nowMs += byMs;
  };
  return { server, create, remembered, passBy, ask, advance };
}

describe("what is over", () => {
  it("is forgotten on the way of another request: a key after its 24 hours", async () => {
    const { create, remembered, passBy, advance } = await begin();
    await create("k");
    advance(24 * hourMs - 1);
    await passBy();
    expect(await remembered("k")).toBeDefined();
    advance(60_000);
    await passBy();
    expect(await remembered("k")).toBeUndefined();
  });

  it("is told as expired for a day, and then as unknown: an access token", async () => {
    const { passBy, ask, advance } = await begin();
    advance(900_000);
    await passBy();
    expect(await ask()).toBe("token_expired");
    advance(24 * hourMs - 60_000);
    await passBy();
    expect(await ask()).toBe("token_expired");
    advance(60_000);
    await passBy();
    expect(await ask()).toBe("token_invalid");
  });

  it("is looked for once a minute, or at once where more was over than one request has time for", async () => {
    const { server, create, passBy, advance } = await begin();
    for (let count = 0; count < 150; count++) await create(`k${count}`);
    const counts: number[] = [];
    const forget = server.store.forgetExpired.bind(server.store);
    server.store.forgetExpired = async (...limits) => {
      const count = await forget(...limits);
      counts.push(count);
      return count;
    };
    advance(24 * hourMs);
    for (let count = 0; count < 5; count++) await passBy();
    expect(counts).toEqual([100, 50]);
    advance(60_000);
    await passBy();
    expect(counts).toEqual([100, 50, 0]);
  });
});
