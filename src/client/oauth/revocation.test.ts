import { expect, test } from "vitest";
import { createSession } from "../create-session.ts";
import { orderContract } from "../fixtures/order-contract.ts";
import { createTestTime } from "../fixtures/test-time.ts";
import { authorizationCode } from "./authorization-code.ts";
import { createAuthorizationServer } from "./fixtures/authorization-server.ts";

const tokens = { accessToken: "access-1", refreshToken: "refresh-1", lifetimeMs: 3_600_000 };

/** Opens a session whose server takes tokens back at an address, where it answers `answer`. */
async function openRevocable(answer: () => Promise<Response>, revocation_endpoint?: string) {
  const { metadata, issuer, ...server } = createAuthorizationServer();
  const taken: string[] = [];
  const fetch = async (request: Request) => {
    if (!request.url.endsWith("/revoke")) return server.fetch(request);
    taken.push(`${request.url} ${await request.text()}`);
    return answer();
  };
  const { grant } = authorizationCode({
    server: { ...metadata, revocation_endpoint: revocation_endpoint ?? `${issuer}/revoke` },
    clientId: "page",
    redirectUri: "https://app.example/callback",
  });
  const time = createTestTime();
  const { sleep, now } = time;
  const session = createSession({
    baseUrl: server.baseUrl,
    contract: orderContract,
    fetch,
    grant,
    sleep,
    now,
  });
  await session.adopt(tokens);
  return { session, server, time, taken };
}

const ok = async () => new Response(null, { status: 200 });

test("a sign-out gives the refresh token back to a server that takes it, and nothing is renewed for that", async () => {
  const { session, server, time, taken } = await openRevocable(ok);
  time.nowMs += 3_600_001;
  await session.signOut();
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain("https://login.example/revoke ");
  expect(taken[0]).toContain("token=refresh-1");
  expect(server.log).toEqual([]);
});

test.for([
  ["refuses it", async () => new Response(null, { status: 503 })],
  ["cannot be reached", () => Promise.reject(new TypeError("fetch failed"))],
  ["sends it elsewhere", async () => Response.redirect("https://evil.example/revoke", 307)],
] as const)("a sign-out succeeds where the server %s", async ([, answer]) => {
  const { session, taken } = await openRevocable(answer);
  await session.signOut();
  expect(taken).toHaveLength(1);
  await expect(session.token()).rejects.toMatchObject({ reason: "signed_out" });
});

test("no token is given back in the clear", async () => {
  const { session, taken } = await openRevocable(ok, "http://login.example/revoke");
  await session.signOut();
  expect(taken).toEqual([]);
});
