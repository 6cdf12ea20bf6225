import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { argon2PasswordHasher } from "../store/argon2-password-hasher.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
});
afterAll(() => server.store.close());

const signIn = (username: string, password: string) =>
  server.call("signIn", { body: { username, password } });

describe("a sign-in", () => {
  it("answers a pair of tokens and the user, for no cache to keep", async () => {
    const { username, password, clientId, role } = server.identity("harbor-branch-user");
    const { status, headers, body } = await signIn(username, password);
    expect({ status, cache: headers.get("Cache-Control") }).toEqual({ status: 200, cache: "no-store" });
    expect(body).toMatchObject({
      accessToken: expect.stringMatching(/^csa_[\w-]{43}$/),
      refreshToken: expect.stringMatching(/^csr_[\w-]{43}$/),
      tokenType: "Bearer",
      expiresIn: 900,
      user: { username, role, clientId, clientIds: [clientId], vendorId: null },
    });
    expect(body.user.branchIds).toHaveLength(1);
  });

  it("of a vendor reaches the clients that have it on their panel", async () => {
    const { username, password, clientIds } = server.identity("pine-vendor");
    const { user } = (await signIn(username, password)).body;
    expect(user).toMatchObject({ role: "vendor", clientId: null, clientIds });
    expect(clientIds).toHaveLength(2);
  });

  it("takes the user name in any case of letters, and the password exactly [TOK-20]", async () => {
    const { username, password } = server.identity("harbor-admin");
    expect((await signIn(username.toUpperCase(), password)).status).toBe(200);
    expect((await signIn(username, `${password} `)).status).toBe(401);
    expect((await signIn(username, password.toLowerCase())).status).toBe(401);
  });

  it("leaves one line in the audit log, refused or not, without user name or password [AUD-01] [AUD-05]", async () => {
    const { username, password, clientId } = server.identity("harbor-finance");
    const latest = async () => (await server.store.listAudit({ clientId, before: null, limit: 1 }))[0];
    const before = (await latest())?.sequence ?? 0;
    await signIn(username, "canary-wrong-password");
    const refused = await latest();
    expect(refused).toMatchObject({
      sequence: before + 1,
      action: "sign-in",
      outcome: "failure",
      actor: null,
    });
    await signIn(username, password);
    const done = await latest();
    expect(done).toMatchObject({ sequence: before + 2, outcome: "success", actor: { role: "finance" } });
    expect(JSON.stringify([refused, done])).not.toMatch(/canary|finance@/);
  });
});

it("the audit log has the address that a sign-in came from [AUD-01]", async () => {
  const { username, password, clientId } = server.identity("summit-admin");
  const body = JSON.stringify({ username, password });
  const headers = { "Content-Type": "application/json" };
  await server.app.request("/api/auth/sign-in", { method: "POST", headers, body }, { ip: "192.0.2.17" });
  const [line] = await server.store.listAudit({ clientId, before: null, limit: 1 });
  expect(line).toMatchObject({ action: "sign-in", outcome: "success", ip: "192.0.2.17" });
});

describe("a wrong password and an unknown user", () => {
  it("get the same answer, but for the request id [TOK-18]", async () => {
    const answers = await Promise.all([
      signIn(server.identity("harbor-admin").username, "wrong"),
      signIn("nobody@harbor.example", "wrong"),
    ]);
    const seen = answers.map(({ problem, headers }) => {
      const { requestId, ...rest } = problem;
      const names = [...headers.keys()].join();
      return { rest, names, challenge: headers.get("WWW-Authenticate") };
    });
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]?.rest).toMatchObject({ status: 401, code: "credentials_invalid", error: "invalid_grant" });
    expect(seen[0]?.challenge).toBe('Bearer realm="countersign"');
  });

  it("cost the same work: one check of one hash [TOK-18]", async () => {
    const checks: (string | undefined)[] = [];
    const passwords = {
      hash: argon2PasswordHasher.hash,
      verify: (password: string, hash: string | undefined) => {
        checks.push(hash);
        return argon2PasswordHasher.verify(password, hash);
      },
    };
    const counted = await createTestServer({ passwords, orders: 0 });
    const { username, password } = counted.identity("harbor-admin");
    for (const body of [
      { username, password: "wrong" },
      { username: "nobody", password: "wrong" },
      { username, password },
    ]) {
      await counted.call("signIn", { body });
    }
    expect(checks).toEqual([expect.stringMatching(/^\$argon2id/), undefined, checks[0]]);
  });
});

it("an account that was not verified yet is told so only with its right password", async () => {
  const { username, password, clientId } = server.identity("summit-finance");
  const user = await server.store.findUserByName(username);
  if (user === undefined || clientId === null) throw new Error("the sandbox has no such user");
  const after = { ...user, state: "awaiting-verification" as const, version: user.version + 1 };
  await server.store.commit({ atMs: 0, users: [{ before: user, after }] });
  expect((await signIn(username, "wrong")).problem.code).toBe("credentials_invalid");
  expect((await signIn(username, password)).problem).toMatchObject({
    status: 403,
    code: "account_unverified",
    error: "access_denied",
  });
});
