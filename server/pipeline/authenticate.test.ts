import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/contract/index.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

let nowMs: number;
let server: TestServer;
beforeAll(async () => {
  nowMs = Date.UTC(2026, 10, 20);
  server = await createTestServer({ clock: () => nowMs });
});
let accessToken: string;
beforeEach(async () => {
  ({ accessToken } = await server.signIn("harbor-operations"));
});

const withHeader = (Authorization: string) => server.call("getSession", { headers: { Authorization } });

describe("a request without a usable token answers 401", () => {
  const secured = (Object.keys(operations) as OperationId[]).filter((id) => operations[id].secured);
  it.each(secured)("%s, with a bare challenge and no error [TOK-02]", async (operationId) => {
    const names = operations[operationId].path.matchAll(/\{(\w+)\}/g);
    const path = Object.fromEntries([...names].map(([, name]) => [name, "x"]));
    const { problem, headers } = await server.call(operationId, { path });
    expect(problem).toMatchObject({ status: 401, code: "token_missing", error: "invalid_token" });
    expect(headers.get("WWW-Authenticate")).toBe('Bearer realm="countersign"');
  });

  it.each(["Basic dXNlcjpwYXNz", "BearerX abc", "Bearer", "Bearer a b", "abc", "Bearer csa_unknown"])(
    "%s [TOK-06]",
    async (header) => {
      const { problem, headers } = await withHeader(header);
      expect(problem.code).toBe("token_invalid");
      expect(headers.get("WWW-Authenticate")).toBe(
        'Bearer realm="countersign", error="invalid_token", error_description="The access token is not valid."',
      );
    },
  );

  it("the token in the query, the body or a cookie counts for nothing [TOK-01] [KEY-14]", async () => {
    const inQuery = await server.call("getSession", { query: `access_token=${accessToken}` });
    const inCookie = await server.call("getSession", { headers: { Cookie: `access_token=${accessToken}` } });
    for (const { problem } of [inQuery, inCookie]) expect(problem.code).toBe("token_missing");
  });

  it("one that has expired is told so, to the second, and one of an ended session too [TOK-12]", async () => {
    nowMs += 899_999;
    expect((await withHeader(`Bearer ${accessToken}`)).status).toBe(200);
    nowMs += 1;
    expect((await withHeader(`Bearer ${accessToken}`)).problem.code).toBe("token_expired");
    const other = await server.signIn("harbor-operations");
    const headers = { Authorization: `Bearer ${other.accessToken}` };
    await server.call("signOut", { headers });
    expect((await server.call("getSession", { headers })).problem.code).toBe("session_revoked");
  });

  it("an unknown, an expired and an ended one are the same error, told apart by the problem's code alone [TOK-03]", async () => {
    const ended = {
      headers: { Authorization: `Bearer ${(await server.signIn("harbor-finance")).accessToken}` },
    };
    await server.call("signOut", ended);
    const of = async (header: string) => (await withHeader(header)).problem;
    const problems = [await of("Bearer csa_unknown"), (await server.call("getSession", ended)).problem];
    nowMs += 900_000;
    problems.push(await of(`Bearer ${accessToken}`));
    expect(new Set(problems.map(({ code }) => code)).size).toBe(3);
    expect(new Set(problems.map(({ error }) => error))).toEqual(new Set(["invalid_token"]));
    expect(new Set(problems.map((problem) => Object.keys(problem).join())).size).toBe(1);
  });
});

it("the scheme counts in any case of letters", async () => {
  expect((await withHeader(`bEaReR ${accessToken}`)).body).toMatchObject({
    authenticated: true,
    role: "operations",
    scopes: [],
    expiresAt: new Date(nowMs + 900_000).toISOString(),
  });
});

it("two sets of credentials are refused rather than one of them believed [TOK-05]", async () => {
  const { problem } = await withHeader(`Bearer ${accessToken}, Bearer ${accessToken}`);
  expect(problem).toMatchObject({ status: 400, code: "request_malformed" });
});

it("signing out again is told that the session has ended, and two who do so at once end it once [REF-16]", async () => {
  const clientId = server.identity("harbor-operations").clientId ?? "";
  const headers = { Authorization: `Bearer ${accessToken}` };
  const answers = await Promise.all([1, 2].map(() => server.call("signOut", { headers })));
  const statuses = answers.map(({ status }) => status);
  expect(statuses).toContain(204);
  expect([204, 401]).toEqual(expect.arrayContaining(statuses));
  expect((await server.call("signOut", { headers })).problem.code).toBe("session_revoked");
  const lines = await server.store.listAudit({ clientId, before: null, limit: 2 });
  expect(lines.map(({ action }) => action)).toEqual(["sign-out", "sign-in"]);
});

it("signing out ends all tokens of the session at once, and no other session [TOK-14] [REF-16]", async () => {
  const other = await server.signIn("harbor-operations");
  const headers = { Authorization: `Bearer ${accessToken}` };
  expect((await server.call("signOut", { headers })).status).toBe(204);
  const probes = Array.from({ length: 20 }, () => server.call("getSession", { headers }));
  for (const { problem } of await Promise.all(probes)) expect(problem.code).toBe("session_revoked");
  expect((await withHeader(`Bearer ${other.accessToken}`)).status).toBe(200);
});
