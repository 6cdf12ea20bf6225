import { expect, test } from "vitest";
import { createSession } from "../create-session.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { orderContract } from "../fixtures/order-contract.ts";
import { createTestTime } from "../fixtures/test-time.ts";
import { type ClientCredentialsOptions, clientCredentialsGrant } from "./client-credentials-grant.ts";
import { createAuthorizationServer, type TestAuthorizationServer } from "./fixtures/authorization-server.ts";
import { createOAuthClient } from "./oauth-client.ts";

const credentials = { clientId: "worker", clientSecret: "worker-SECRET", dangerouslyAllowBrowser: true };
const ask = "POST /token client_credentials";

function openSession(server: TestAuthorizationServer, options: Partial<ClientCredentialsOptions> = {}) {
  const grant = clientCredentialsGrant({ server: server.metadata, ...credentials, ...options });
  const { baseUrl, fetch } = server;
  const { sleep } = createTestTime();
  return createSession({ baseUrl, contract: orderContract, fetch, grant, sleep });
}

test("a program signs itself in, and its calls bear the token", async () => {
  const server = createAuthorizationServer();
  const session = openSession(server);
  await session.signIn();
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(server.log).toEqual([ask, "GET /orders/1 access-1"]);
});

test("calls that are refused at once share one request for a token, and each is sent again [RX-15]", async () => {
  const server = createAuthorizationServer();
  const session = openSession(server);
  await session.signIn();
  server.expire();
  const answers = await Promise.all(Array.from({ length: 10 }, () => session.fetch("/orders/1")));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const sent = (line: string) => server.log.filter((each) => each === line).length;
  expect([sent(ask), sent("GET /orders/1 access-1"), sent("GET /orders/1 access-2")]).toEqual([2, 10, 10]);
});

test("credentials that are refused are an error, sent once, and no secret is in it [ER-1]", async () => {
  const server = createAuthorizationServer();
  const signIn = openSession(server, { clientSecret: "wrong-SECRET" }).signIn();
  const error = await signIn.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "http", status: 401 });
  expect(`${error} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain("SECRET");
  expect(server.log).toEqual([ask]);
});

test("a program whose credentials end is signed out, once and without a loop", async () => {
  const server = createAuthorizationServer();
  const session = openSession(server);
  await session.signIn();
  server.expire();
  server.manners.answerToken = () => Response.json({ error: "invalid_client" }, { status: 401 });
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "refresh_rejected" });
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ code: "signed-out" });
  expect(server.log).toEqual([ask, "GET /orders/1 access-1", ask]);
});

const unusable = [
  { answer: "no JSON", body: "<html>SECRET" },
  { answer: "no token", body: '{"token_type":"bearer"}' },
  { answer: "a token of another type", body: '{"access_token":"SECRET","token_type":"dpop"}' },
  { answer: "a token without a type", body: '{"access_token":"SECRET"}' },
];

test.each(unusable)("$answer is no token answer, and nothing of it is repeated [SGN-9]", async ({ body }) => {
  const server = createAuthorizationServer();
  const headers = { "Content-Type": "application/json" };
  server.manners.answerToken = () => new Response(body, { headers });
  const error = await openSession(server)
    .signIn()
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "token-response" });
  expect((error as Error).cause).toBeUndefined();
  expect(String(error)).not.toContain("SECRET");
});

test("a server that takes no Basic is given the secret in the form", async () => {
  const server = createAuthorizationServer();
  const metadata = { ...server.metadata, token_endpoint_auth_methods_supported: ["client_secret_post"] };
  await openSession(server, { server: metadata }).signIn();
  expect(server.log).toEqual([ask]);
});

const { metadata } = createAuthorizationServer();
const refusals = [
  {
    given: "a secret in a page",
    options: { dangerouslyAllowBrowser: false },
    says: /secret in a browser is public/,
  },
  { given: "an empty secret", options: { clientSecret: "" }, says: /clientSecret is empty/ },
  {
    given: "plain http to another machine",
    options: { server: { ...metadata, token_endpoint: "http://login.example/token" } },
    says: /in the clear/,
  },
  { given: "no token endpoint", options: { server: { issuer: metadata.issuer } }, says: /no token_endpoint/ },
];

test.each(refusals)("$given is refused before anything is sent [EN-5]", ({ options, says }) => {
  const page = { window: {}, document: {} };
  const create = () => createOAuthClient({ server: metadata, ...credentials, ...options }, page);
  expect(create).toThrow(ConfigurationError);
  expect(create).toThrow(says);
  expect(create).not.toThrow(/SECRET/);
});

test("client credentials without a secret are refused before anything is sent", () => {
  expect(() => clientCredentialsGrant({ server: metadata, clientId: "worker", clientSecret: "" })).toThrow(
    /need a clientSecret/,
  );
});
