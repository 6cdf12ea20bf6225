import { describe, expect, test } from "vitest";
import type { Json } from "../contract/json.ts";
import { clientRules } from "../rules/client-rules.ts";
import { readClientContract } from "./client-contract.ts";
import { runSampleClient } from "./run-sample-client.ts";

const json = (value: Json) => ({ content: { "application/json": { example: value } } });
const ok = (value: Json) => ({ responses: { "200": { description: "Fine.", ...json(value) } } });
const tokens = { access_token: "tok-aaaaaaaaaaaa", refresh_token: "ref-aaaaaaaaaaaa", expires_in: 1800 };
const ticketId = { name: "ticket_id", in: "path", required: true, schema: { type: "string" } };

/** A contract with other words: tickets that are closed, names with underscores, numbers for ids, no If-Match. */
const tickets = {
  openapi: "3.1.0",
  info: { title: "Tickets", version: "1" },
  security: [{ token: [] }],
  components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  "x-idempotency": { header: "Request-Key" },
  "x-session": {
    signIn: {
      operation: "login",
      username: "$request.body#/user/name",
      password: "$request.body#/user/secret",
    },
    refresh: { operation: "renew", refreshToken: "$request.body#/refresh_token" },
    tokens: {
      accessToken: "$response.body#/access_token",
      refreshToken: "$response.body#/refresh_token",
      expiresInSeconds: "$response.body#/expires_in",
    },
  },
  paths: {
    "/login": { post: { operationId: "login", security: [], ...ok(tokens) } },
    "/renew": { post: { operationId: "renew", security: [], ...ok(tokens) } },
    "/up": { get: { operationId: "isUp", security: [], ...ok({ up: true }) } },
    "/me": { get: ok({ name: "Ada" }) },
    "/tickets": { post: { requestBody: json({ title: "Broken lamp" }), ...ok({ id: 7 }) } },
    "/tickets/{ticket_id}": {
      parameters: [ticketId],
      put: { requestBody: json({ title: "Broken lamp" }), ...ok({ ticket_id: "7", state: "open" }) },
      get: { operationId: "readTicket", ...ok({ ticket_id: "7", state: "open" }) },
    },
    "/tickets/{ticket_id}/events": {
      parameters: [ticketId],
      get: { operationId: "ticketEvents", ...ok([{ what: "opened", request: "r-1" }]) },
    },
    "/tickets/{ticket_id}/close": {
      parameters: [ticketId],
      post: {
        operationId: "closeTicket",
        "x-replay": "p0",
        "x-transition": [{ action: "close", from: ["open"], to: ["closed"] }],
        "x-reconcile": {
          resource: "readTicket",
          history: "ticketEvents",
          entry: { action: "/what", key: "/key" },
          applied: ["closed"],
          settleMs: 2000,
        },
        ...ok({ ticket_id: "7", state: "closed" }),
      },
    },
  },
};

describe("a contract that somebody else wrote", async () => {
  const contract = readClientContract(tickets);
  const results = await runSampleClient(await clientRules(), { contract });
  test.each(results)("is enough to judge $rule.id", ({ verdict, reason, breaches }) => {
    expect({ verdict, reason, breaches }).toEqual({ verdict: "pass", reason: undefined, breaches: [] });
  });
});

test("what a contract lacks makes the rules that need it not applicable", async () => {
  const { "/tickets/{ticket_id}/close": _, ...paths } = tickets.paths;
  const contract = readClientContract({ ...tickets, paths });
  const rules = await clientRules();
  const results = await runSampleClient(rules, { contract });
  const reasons = results.flatMap(({ verdict, reason }) => (verdict === "not-applicable" ? [reason] : []));
  expect(new Set(reasons)).toEqual(new Set(["The contract has no p0 operation."]));
  const needing = rules.filter(({ scenarios }) => scenarios.every((played) => "members" in played));
  expect(reasons.length).toBeGreaterThanOrEqual(needing.length);
});

test("a p0 operation is judged as one though it is a PUT, which its method alone would have sent again", async () => {
  const closing = "/tickets/{ticket_id}/close";
  const { post, ...rest } = tickets.paths[closing];
  const contract = readClientContract({
    ...tickets,
    paths: { ...tickets.paths, [closing]: { ...rest, put: post } },
  });
  const id = "read-order-and-history-before-replaying-a-critical-write";
  const rules = (await clientRules()).filter((rule) => rule.id === id);
  const verdictOf = async (wrongs: { readonly goesByMethod?: boolean }) =>
    (await runSampleClient(rules, { contract, wrongs })).map(({ verdict }) => verdict);
  expect(await verdictOf({})).toEqual(["pass"]);
  expect(await verdictOf({ goesByMethod: true })).toEqual(["fail"]);
});

test.each([
  ["no x-session", { ...tickets, "x-session": undefined }, "has no `x-session`"],
  [
    "a refresh that is no operation",
    { ...tickets, "x-session": { ...tickets["x-session"], refresh: { operation: "renwe" } } },
    "`x-session.refresh` names no operation",
  ],
  [
    "a refresh token in a header",
    {
      ...tickets,
      "x-session": {
        ...tickets["x-session"],
        refresh: { operation: "renew", refreshToken: "$request.header.X-Refresh" },
      },
    },
    "`x-session.refresh.refreshToken` points at no member of a body",
  ],
])("a contract with %s is refused in a sentence", (_, document, message) => {
  expect(() => readClientContract(JSON.parse(JSON.stringify(document)))).toThrow(message);
});
