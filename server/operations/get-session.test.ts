import { expect, it } from "vitest";
import { createTestServer } from "../testing/test-server.ts";

it("a token tells whose it is, what it reaches and until when, as it was granted [TOK-22]", async () => {
  const nowMs = Date.UTC(2026, 10, 20, 14);
  const server = await createTestServer({ orders: 0, clock: () => nowMs });
  for (const { name } of server.identities) {
    const { accessToken, expiresIn, user } = await server.signIn(name);
    const headers = { Authorization: `Bearer ${accessToken}` };
    const { body } = await server.call("getSession", { headers });
    const { role, clientId, clientIds, vendorId, branchIds, username } = server.identity(name);
    expect(body, name).toEqual({
      ...{ authenticated: true, userId: user.userId, username, role },
      ...{ clientId, clientIds, vendorId, branchIds, scopes: [] },
      expiresAt: new Date(nowMs + expiresIn * 1000).toISOString(),
    });
  }
});
