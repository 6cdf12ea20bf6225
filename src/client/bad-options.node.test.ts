import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createClient } from "./create-client.ts";
import { createSession } from "./create-session.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { openClient, orderPath } from "./fixtures/open-client.ts";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { json } from "./fixtures/scripts.ts";
import { authorizationCode, clientCredentialsGrant } from "./oauth/index.ts";
import { tracedFetch } from "./opentelemetry/index.ts";
import type { SessionOptions } from "./session-options.ts";
import { indexedDbStore } from "./stores/indexed-db-store.ts";
import { webStore } from "./stores/web-store.ts";

test("an option that is given as undefined is left out", async () => {
  const options = { baseUrl, now: undefined, maxRetries: undefined, lock: undefined };
  expect(() => createSession(options as object as SessionOptions)).not.toThrow();
});

test.for([-1, Number.NaN, "soon"])("a client refuses a deadline of %s at once", (deadlineMs) => {
  const session = createSession({ baseUrl });
  const options = { session, deadlineMs };
  expect(() => createClient(options as { session: typeof session })).toThrow(ConfigurationError);
});

test("a base URL that cannot be read is not repeated with its password", () => {
  expect(() => createSession({ baseUrl: "dana:SECRET@orders.example" })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("SECRET") }),
  );
});

test("a history that has no pages is missed before it is needed", () => {
  const { page: _, ...listHistory } = orderContract.operations.listHistory;
  const contract = { ...orderContract, operations: { ...orderContract.operations, listHistory } };
  expect(() => createSession({ baseUrl, contract })).toThrow("listHistory has no x-page");
});

test("what a fetch of one's own throws is no cause where the request is in it [ER-1]", async () => {
  const { session } = await openSession({
    fetch: async (request) => {
      throw Object.assign(new Error("no"), { request });
    },
  });
  const failure = await session.fetch("/orders/1").catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "network" });
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain("A1");
});

const server = { issuer: "https://login.example", token_endpoint: "https://login.example/token" };
const oauth = { server, clientId: "c", redirectUri: "https://app.example/back" };

test.for([
  ["storge", (options: object) => webStore(options)],
  ["database", (options: object) => indexedDbStore(options)],
  ["shownQueries", (options: object) => tracedFetch(options)],
  [
    "scopes",
    (options: object) => clientCredentialsGrant({ server, clientId: "c", clientSecret: "s", ...options }),
  ],
  ["scopes", (options: object) => authorizationCode({ ...oauth, ...options })],
] as const)("the option %s, which nobody knows, is refused at construction", ([name, make]) => {
  expect(() => make({ [name]: "x" })).toThrow(`has no option ${name}: it takes`);
});

const activation = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/activate";
const params = { path: orderPath, header: { "If-Match": '"1"' } };

test.for([
  { reply: "p0" },
  { repaly: "p0" },
  { replayClass: "p0" },
  { reconcile: true },
  { retries: 5 },
  { resumed: {} },
  { idempotencyKey: "k" },
  { deadline: 5 },
  { deadlineMS: 5 },
  { deadlineMs: "soon" },
])("a call that is given %o is refused in one sentence, and nothing is sent", async (option) => {
  const { client, peer } = await openClient();
  const [name = ""] = Object.keys(option);
  const failure = await client
    .POST(activation, { params, ...(option as object) })
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConfigurationError);
  expect(String(failure)).toContain(`POST ${activation}`);
  expect(String(failure)).toContain(name);
  expect(peer.log).toEqual([]);
});

test("a call may be given whatever some platform's fetch takes, and options that are undefined", async () => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", json({ items: [] }));
  const platforms = { referrer: "", referrerPolicy: "no-referrer", priority: "high", cf: {}, next: {} };
  const ours = { replay: undefined, deadlineMs: undefined, resume: undefined };
  await client.GET("/api/clients/{clientId}/orders", {
    params: { path: { clientId: "cl_1" } },
    ...(platforms as object),
    ...(ours as object),
  });
  expect(peer.log).toHaveLength(1);
});
