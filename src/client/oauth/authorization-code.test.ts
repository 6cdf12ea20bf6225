import { expect, test } from "vitest";
import { createSession } from "../create-session.ts";
import { orderContract } from "../fixtures/order-contract.ts";
import { createTestTime } from "../fixtures/test-time.ts";
import { type AuthorizationCodeOptions, authorizationCode } from "./authorization-code.ts";
import { AuthorizationError } from "./errors/authorization-error.ts";
import { createAuthorizationServer } from "./fixtures/authorization-server.ts";

const redirectUri = "https://app.example/callback";
const exchange = "POST /token authorization_code";

function openLogin(options: Partial<AuthorizationCodeOptions> = {}) {
  const server = createAuthorizationServer();
  const { metadata, fetch, baseUrl } = server;
  const login = authorizationCode({
    server: metadata,
    clientId: "page",
    redirectUri,
    scope: "orders",
    fetch,
    ...options,
  });
  const session = createSession({
    baseUrl,
    contract: orderContract,
    fetch,
    grant: login.grant,
    sleep: createTestTime().sleep,
  });
  return { server, login, session };
}

test("a person signs in by code and PKCE, and the session renews itself from then on", async () => {
  const { server, login, session } = openLogin();
  const { url, pending } = await login.begin();
  const kept = JSON.parse(JSON.stringify(pending));
  await session.adopt(await login.finish(await server.authorize(url), kept));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  server.expire();
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(server.log).toEqual([
    exchange,
    "GET /orders/1 access-1",
    "GET /orders/1 access-1",
    "POST /token refresh_token",
    "GET /orders/1 access-2",
  ]);
});

test("what the browser is sent with has no secret, and no two sign-ins share anything of it [SGN-7]", async () => {
  const { login } = openLogin({ parameters: { prompt: "login" } });
  const [one, other] = [await login.begin(), await login.begin()];
  const asked = Object.fromEntries(new URL(one.url).searchParams);
  expect(asked).toMatchObject({
    response_type: "code",
    code_challenge_method: "S256",
    redirect_uri: redirectUri,
    scope: "orders",
    prompt: "login",
    state: one.pending.state,
  });
  expect(one.url).not.toContain(one.pending.codeVerifier);
  expect(one.pending.state).not.toBe(other.pending.state);
  expect(one.pending.codeVerifier).not.toBe(other.pending.codeVerifier);
});

test("a confidential client proves itself with its secret", async () => {
  const { server, login } = openLogin({
    clientId: "confidential",
    clientSecret: "other-SECRET",
    dangerouslyAllowBrowser: true,
  });
  const { url, pending } = await login.begin();
  expect(await login.finish(await server.authorize(url), pending)).toMatchObject({ accessToken: "access-1" });
});

const callbacks = [
  { callback: "of another sign-in", change: { state: "forged" }, error: undefined },
  { callback: "of another server", change: { iss: "https://evil.example" }, error: undefined },
  { callback: "without a code", change: { code: "" }, error: undefined },
  { callback: "with a refusal", change: { error: "access_denied" }, error: "access_denied" },
  { callback: "with words of somebody else's", change: { error: "<b>SECRET" }, error: undefined },
];

test.each(callbacks)(
  "a callback $callback signs nobody in, and sends no code on",
  async ({ change, error }) => {
    const { server, login } = openLogin();
    const { url, pending } = await login.begin();
    const back = new URL(await server.authorize(url));
    for (const [name, value] of Object.entries(change)) back.searchParams.set(name, value);
    if (back.searchParams.get("code") === "") back.searchParams.delete("code");
    const refusal = await login.finish(back, pending).catch((reason: unknown) => reason);
    expect(refusal).toBeInstanceOf(AuthorizationError);
    expect(refusal).toMatchObject({ code: "authorization", error });
    expect(`${refusal} ${(refusal as Error).cause}`).not.toMatch(/SECRET|code=/);
    expect(server.log).toEqual([]);
  },
);

test("a code that somebody else brings, or that was used before, is refused by its proof key", async () => {
  const { server, login } = openLogin();
  const [one, other] = [await login.begin(), await login.begin()];
  const stolen = new URL(await server.authorize(one.url));
  stolen.searchParams.set("state", other.pending.state);
  await expect(login.finish(stolen, other.pending)).rejects.toMatchObject({ error: "invalid_grant" });
  const good = await login.begin();
  const back = await server.authorize(good.url);
  await login.finish(back, good.pending);
  await expect(login.finish(back, good.pending)).rejects.toMatchObject({ error: "invalid_grant" });
});

test("neither code nor refresh token follows a redirect [OR-9]", async () => {
  const { server, login, session } = openLogin();
  const { url, pending } = await login.begin();
  server.manners.answerToken = () => Response.redirect("https://evil.example/token", 307);
  const back = await server.authorize(url);
  await expect(login.finish(back, pending)).rejects.toMatchObject({ code: "unexpected-redirect" });
  await session.adopt({ accessToken: "access-1", refreshToken: "refresh-1" });
  await expect(session.refresh()).rejects.toMatchObject({
    code: "unexpected-redirect",
    message: expect.stringContaining("https://evil.example"),
  });
  expect(server.redirectModes).toEqual(["manual", "manual"]);
});

test("a session whose refresh token is refused ends, and one without any leaves the 401 as it is", async () => {
  const { server, login, session } = openLogin();
  server.manners.hasRefreshTokens = false;
  const { url, pending } = await login.begin();
  await session.adopt(await login.finish(await server.authorize(url), pending));
  server.expire();
  expect((await session.fetch("/orders/1")).status).toBe(401);
  await session.adopt({ accessToken: "access-1", refreshToken: "spent" });
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "refresh_rejected" });
});

test("a server without an authorization endpoint is refused before anything is sent", () => {
  const server = { issuer: "https://login.example", token_endpoint: "https://login.example/token" };
  expect(() => authorizationCode({ server, clientId: "page", redirectUri })).toThrow(
    /authorization_endpoint/,
  );
});
