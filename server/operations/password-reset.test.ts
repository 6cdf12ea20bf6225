import { beforeEach, describe, expect, it } from "vitest";
import { readMail, readMails } from "../testing/read-mail.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const name = "harbor-finance";
const newPassword = "another password of nobody";

let nowMs: number;
let server: TestServer;
let username: string;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs, orders: 0 });
  username = server.identity(name).username;
});

const request = (of = username) => server.call("requestPasswordReset", { body: { username: of } });
const complete = (resetToken: string) =>
  server.call("completePasswordReset", { body: { resetToken, newPassword } });
const signIn = (password: string) => server.call("signIn", { body: { username, password } });
const mailed = async () => (await readMail(server.store, username)).resetToken;
const probe = async (accessToken: string) =>
  (await server.call("getSession", { headers: { Authorization: `Bearer ${accessToken}` } })).status;

describe("a password reset", () => {
  it("is mailed, sets the password once, and the old one works no more", async () => {
    const { status, body } = await request();
    expect({ status, body }).toEqual({ status: 202, body: { tokenExpiresIn: 1800 } });
    const mail = await readMail(server.store, username);
    expect(mail).toMatchObject({
      kind: "mail.password-reset",
      resetToken: expect.stringMatching(/^csp_[\w-]{43}$/),
    });
    expect((await complete(mail.resetToken)).status).toBe(204);
    expect((await signIn(newPassword)).status).toBe(200);
    expect((await signIn(server.identity(name).password)).status).toBe(401);
    expect((await complete(mail.resetToken)).problem).toMatchObject({
      status: 422,
      code: "reset_token_refused",
    });
  });

  it("ends every session of the user at once, and nobody else's [TOK-16]", async () => {
    const sessions = [await server.signIn(name), await server.signIn(name)];
    const other = await server.signIn("harbor-operations");
    await request();
    await complete(await mailed());
    for (const { accessToken, refreshToken } of sessions) {
      expect(await probe(accessToken)).toBe(401);
      expect((await server.call("refreshSession", { body: { refreshToken } })).status).toBe(401);
    }
    expect(await probe(other.accessToken)).toBe(200);
  });

  it("that is asked for again ends the token before it", async () => {
    await request();
    const first = await mailed();
    await request();
    expect((await complete(first)).problem.code).toBe("reset_token_refused");
    expect((await complete(await mailed())).status).toBe(204);
  });

  it("works for half an hour and not a moment longer", async () => {
    await request();
    nowMs += 1_800_000;
    expect((await complete(await mailed())).problem.code).toBe("reset_token_refused");
    nowMs -= 1;
    expect((await complete(await mailed())).status).toBe(204);
  });

  it("that is completed many times at once is completed once", async () => {
    await request();
    const token = await mailed();
    const answers = await Promise.all(Array.from({ length: 8 }, () => complete(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array(7).fill(422)]);
  });

  it("is kept as a hash; only the mail has the token [REF-01]", async () => {
    await request();
    const token = await mailed();
    const user = await server.store.findUserByName(username);
    const kept = await server.store.findResetTokenOf(user?.userId ?? "");
    expect(kept).toMatchObject({ version: 1, expiresAtMs: nowMs + 1_800_000 });
    expect(JSON.stringify(kept)).not.toContain(token.slice(4));
  });

  it("of an account that waits for verification sets the password and verifies nothing", async () => {
    const masterUser = {
      username: "m@q.example",
      displayName: "M",
      email: "m@q.example",
      password: newPassword,
    };
    await server.call("signUp", { body: { client: { name: "Q", firstBranchName: "B" }, masterUser } });
    username = masterUser.username;
    await request();
    const [reset] = (await readMails(server.store, username)).filter(
      ({ kind }) => kind === "mail.password-reset",
    );
    expect((await complete(reset?.resetToken ?? "")).status).toBe(204);
    expect((await signIn(newPassword)).problem.code).toBe("account_unverified");
  });
});

describe("for a user name that nobody has", () => {
  it("the answer is the same and no mail is sent [TOK-18]", async () => {
    const real = await request();
    const before = await server.store.listOutbox({ after: 0, limit: 100 });
    const other = await request("nobody@harbor.example");
    expect({ status: other.status, body: other.body }).toEqual({ status: real.status, body: real.body });
    expect([...other.headers.keys()]).toEqual([...real.headers.keys()]);
    expect(await server.store.listOutbox({ after: 0, limit: 100 })).toEqual(before);
  });

  it("as much is drawn and hashed [TOK-18]", async () => {
    const draws: number[] = [];
    const random = (size: number) => {
      draws.push(size);
      return crypto.getRandomValues(new Uint8Array(size));
    };
    server = await createTestServer({ clock: () => nowMs, orders: 0, random });
    const secretsIn = async (of: string) => {
      draws.length = 0;
      await request(of);
      return draws.filter((size) => size === 32);
    };
    expect(await secretsIn(username)).toEqual([32]);
    expect(await secretsIn("nobody@harbor.example")).toEqual([32]);
  });
});
