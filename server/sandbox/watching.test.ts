import { execFileSync } from "node:child_process";
import { beforeEach, describe, expect, it } from "vitest";
import { callSandbox, type SandboxCall } from "../testing/call-sandbox.ts";
import { findOrder, isReadyDraft } from "../testing/find-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
let server: TestServer;
beforeEach(async () => {
  server = await createTestServer();
});
const call = (route: string, request: SandboxCall = {}) => callSandbox(server, route, { as, ...request });

describe("the requests of a client", () => {
  const requests = async (who = as) => (await call("GET /sandbox/requests", { as: who })).body.items;

  it("are shown newest first, each with what came of it", async () => {
    const { path, etag } = await findOrder(server, "harbor-client-user", isReadyDraft);
    const headers = { "If-Match": etag, Prefer: "fault=reset-after" };
    await server.call("activateOrder", { as: "harbor-client-user", path }).catch(() => {});
    const { clientId, loanId, orderId } = path;
    const url = `http://sandbox/api/clients/${clientId}/loans/${loanId}/orders/${orderId}/activate`;
    const bearer = await server.bearer("harbor-client-user");
    await server.fetch(url, { method: "POST", headers: { ...bearer, ...headers } }).catch(() => {});
    const [last, first] = await requests();
    expect(first).toMatchObject({ operationId: "activateOrder", method: "POST", status: 428 });
    expect(last).toMatchObject({ operationId: "activateOrder", status: 0 });
    expect(last.path).toBe("/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/activate");
  });

  it("are those of its own people and of vendors on its orders, and of nobody else [AUZ-14]", async () => {
    const clientId = server.identity("summit-admin").clientId ?? "";
    await server.call("listOrders", { as: "pine-vendor", path: { clientId } });
    await server.call("listOrders", { as: "harbor-operations", path: { clientId } });
    await server.call("getSession", {});
    expect((await requests("summit-admin")).map(({ status }: { status: number }) => status)).toEqual([200]);
    expect((await requests()).map(({ status }: { status: number }) => status)).toEqual([403]);
  });

  it("are the last 200", async () => {
    for (let count = 0; count < 201; count++) await server.call("getSession", { as });
    expect(await requests()).toHaveLength(200);
  });

  it("can be sent again by a shell that knows the token, whatever is in them", async () => {
    const [clientId = ""] = server.identity(as).clientIds;
    const { body: loans } = await server.call("listLoans", { as, path: { clientId } });
    const path = { clientId, loanId: loans.items[0]?.loanId ?? "" };
    const body = { specialInstructions: 'Don\'t ring; `ls` $HOME "twice"\n' };
    await server.call("createOrder", { as, path, body, headers: { "Idempotency-Key": "a'b" } });
    const [{ curl }] = await requests();
    const print = `curl() { printf '%s\\n--\\n' "$@"; }; TOKEN=t1; ${curl}`;
    const words = execFileSync("sh", ["-c", print], { encoding: "utf8" }).split("\n--\n");
    expect(words.slice(0, -1)).toEqual([
      ...["-i", "-X", "POST", "-H", "Authorization: Bearer t1"],
      ...["-H", "Content-Type: application/json", "-H", "Idempotency-Key: a'b"],
      ...["--data-raw", JSON.stringify(body)],
      `http://sandbox/api/clients/${clientId}/loans/${path.loanId}/orders`,
    ]);
  });

  it("can be sent again to this server alone, whatever host they named [TRN-08]", async () => {
    const clientId = server.identity(as).clientId ?? "";
    const url = `http://evil.example/api/clients/${clientId}/orders`;
    const headers = { ...(await server.bearer("pine-vendor")), Host: "evil.example" };
    expect((await server.fetch(url, { headers })).status).toBe(200);
    const items = await requests();
    expect(items[0].curl).toContain(`'http://sandbox/api/clients/${clientId}/orders'`);
    expect(JSON.stringify(items)).not.toContain("evil.example");
  });

  it("tell no secret: no token, no password, no query that the contract does not know [LOG-01]", async () => {
    const secret = "canary-4711";
    const { accessToken } = await server.signIn(as);
    const headers = { Authorization: `Bearer ${accessToken}`, Cookie: secret, "X-Api-Key": secret };
    await server.call("getSession", { headers, query: `access_token=${secret}` });
    const { path } = await findOrder(server, "harbor-finance", () => true);
    const body = { methodId: "client-card", instrument: secret };
    await server.call("collectPayment", { as: "harbor-finance", path, body }).catch(() => {});
    const text = JSON.stringify(await requests());
    expect(text).toContain("getSession");
    expect(text).not.toContain(secret);
    expect(text).not.toContain(accessToken);
  });
});

describe("the mails of a sandbox", () => {
  const mails = async (request: SandboxCall = {}) => (await call("GET /sandbox/mails", request)).body;
  const nobody = (query: string) => callSandbox(server, "GET /sandbox/mails", { query });
  const username = "owner@new.example";
  const signUp = () =>
    server.call("signUp", {
      body: {
        client: { name: "New Lending", firstBranchName: "Main" },
        masterUser: { username, displayName: "Owner", email: username, password: "a long new password" },
      },
    });

  it("are those to the client's people, for its administrator", async () => {
    for (const name of ["harbor-finance", "summit-finance"]) {
      await server.call("requestPasswordReset", { body: { username: server.identity(name).username } });
    }
    const { items } = await mails();
    expect(items).toMatchObject([
      {
        kind: "mail.password-reset",
        to: "finance@harbor.example",
        payload: { resetToken: expect.any(String) },
      },
    ]);
    expect((await mails({ query: "to=nobody@harbor.example" })).items).toEqual([]);
  });

  it("show the code of a sign-up to whoever asks for the address, until it was used", async () => {
    expect((await signUp()).status).toBe(201);
    const { body } = await nobody(`to=${username.toUpperCase()}`);
    expect(body.items).toMatchObject([{ kind: "mail.one-time-code", to: username }]);
    const { code } = body.items[0].payload;
    expect((await server.call("verifyOtp", { body: { username, code } })).status).toBe(204);
    expect((await nobody(`to=${username}`)).body.items).toEqual([]);
  });

  it("show nobody else's, and no token with which a password could be set", async () => {
    const { username: victim } = server.identity("harbor-finance");
    await server.call("requestPasswordReset", { body: { username: victim } });
    expect((await nobody(`to=${victim}`)).body.items).toEqual([]);
    expect((await nobody("")).body).toMatchObject({ code: "token_missing" });
    expect((await nobody("to=a@b.example&to=c@d.example")).body).toMatchObject({ code: "request_invalid" });
    expect((await nobody("kind=x")).body).toMatchObject({ code: "request_invalid" });
  });
});
