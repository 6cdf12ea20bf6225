import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createSession } from "../create-session.ts";
import { orderContract } from "../fixtures/order-contract.ts";
import { createTestTime } from "../fixtures/test-time.ts";
import { authorizationCode } from "./authorization-code.ts";
import { clientCredentialsGrant } from "./client-credentials-grant.ts";
import { createAuthorizationServer } from "./fixtures/authorization-server.ts";

const failures = [
  { failure: "a refusal", answer: () => Response.json({ error: "invalid_client" }, { status: 401 }) },
  { failure: "a fault of the server", answer: () => new Response("<html>", { status: 500 }) },
  { failure: "a lost answer", answer: () => Promise.reject(new TypeError("fetch failed")) },
  { failure: "a redirect", answer: () => Response.redirect("https://evil.example/", 307) },
  {
    failure: "a token of another type",
    answer: () => Response.json({ access_token: "access-SECRET", token_type: "mac" }),
  },
];

/** Everything that can be printed of an error. */
function printed(error: unknown): string {
  const { stack, cause } = error as Error;
  return [String(error), JSON.stringify(error), stack, inspect(error, { depth: 9 }), inspect(cause)].join(
    "\n",
  );
}

test.each(failures)(
  "$failure shows no secret of a program, however its error is printed [ER-1]",
  async ({ answer }) => {
    const server = createAuthorizationServer();
    server.manners.answerToken = answer;
    const options = { server: server.metadata, clientId: "worker", clientSecret: "worker-SECRET" };
    const { baseUrl, fetch } = server;
    const { sleep } = createTestTime();
    const grant = clientCredentialsGrant(options);
    const session = createSession({ baseUrl, contract: orderContract, fetch, sleep, grant });
    const error = await session.signIn().catch((reason: unknown) => reason);
    expect(error).toHaveProperty("code");
    expect(printed(error)).not.toMatch(/SECRET|d29ya2VyOndvcmtlci1TRUNSRVQ/);
  },
);

test.each(failures)(
  "$failure shows neither code nor proof key of a person's sign-in [ER-1]",
  async ({ answer }) => {
    const server = createAuthorizationServer();
    const { metadata, fetch } = server;
    const login = authorizationCode({
      server: metadata,
      clientId: "page",
      redirectUri: "https://app.example/",
      fetch,
    });
    const { url, pending } = await login.begin();
    const back = new URL(await server.authorize(url));
    server.manners.answerToken = answer;
    const error = await login.finish(back, pending).catch((reason: unknown) => reason);
    expect(error).toHaveProperty("code");
    for (const secret of [pending.codeVerifier, String(back.searchParams.get("code")), "SECRET"]) {
      expect(printed(error)).not.toContain(secret);
    }
  },
);
