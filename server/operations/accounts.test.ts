import { beforeEach, describe, expect, it } from "vitest";
import type { PasswordHasher } from "../passwords/password-hasher.ts";
import { pbkdf2PasswordHasher } from "../passwords/pbkdf2-password-hasher.ts";
import { readMail, readMails } from "../testing/read-mail.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const username = "marlow.ferris@quarry.example";
const password = "a password of nobody";
const person = { username, displayName: "Marlow Ferris", email: username, password };
const client = { name: "Quarry Lending", firstBranchName: "Head office" };

let nowMs: number;
let hashed: string[];
let server: TestServer;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  hashed = [];
  const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
  const hasher = pbkdf2PasswordHasher({ subtle: crypto.subtle, random, iterations: 1 });
  const passwords: PasswordHasher = {
    hash: (text) => {
      hashed.push("hash");
      return hasher.hash(text);
    },
    verify: (text, hash) => {
      hashed.push("verify");
      return hasher.verify(text, hash);
    },
  };
  server = await createTestServer({ clock: () => nowMs, passwords, orders: 0 });
  hashed = [];
});

const signUp = () => server.call("signUp", { body: { client, masterUser: person } });
const verify = (code: string, name = username) =>
  server.call("verifyOtp", { body: { username: name, code } });
const resend = (name = username) => server.call("resendOtp", { body: { username: name } });
const signIn = () => server.call("signIn", { body: { username, password } });
const codeOf = async () => (await readMail(server.store, username)).code;
const wrong = async () => ((await codeOf()) === "000000" ? "000001" : "000000");

describe("signing up", () => {
  it("makes a client with its first branch and a master user, who signs in once the mailed code is verified", async () => {
    const { status, headers, body } = await signUp();
    const { clientId, branchId, userId } = body;
    expect({ status, body }).toMatchObject({ status: 201, body: { username, codeExpiresIn: 600 } });
    expect(headers.get("Location")).toBe(`/api/clients/${clientId}/users/${userId}`);
    expect((await signIn()).problem).toMatchObject({ status: 403, code: "account_unverified" });

    const mail = await readMail(server.store, username);
    expect(mail).toMatchObject({ kind: "mail.one-time-code", code: expect.stringMatching(/^\d{6}$/) });
    expect(mail.expiresAt).toBe(new Date(nowMs + 600_000).toISOString());
    expect((await verify(mail.code)).status).toBe(204);
    const { user } = (await signIn()).body;
    expect(user).toMatchObject({ userId, clientId, role: "admin", isMaster: true, branchIds: [] });
    expect((await server.store.findClient(clientId))?.branches).toEqual([{ branchId, name: "Head office" }]);
  });

  it("with a user name that is taken, in any case of letters, makes nothing", async () => {
    const taken = server.identity("harbor-admin").username.toUpperCase();
    const body = { client, masterUser: { ...person, username: taken } };
    const { problem } = await server.call("signUp", { body });
    expect(problem).toMatchObject({ status: 409, code: "duplicate" });
    expect(problem.errors).toEqual([{ pointer: "/body/masterUser/username", message: "is taken" }]);
    expect(await readMails(server.store, username)).toEqual([]);
  });

  it("many times at once with one user name makes one account", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, signUp));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
    expect(await readMails(server.store, username)).toHaveLength(1);
  });

  it("refuses a short password without repeating it [ERR-05]", async () => {
    const masterUser = { ...person, password: "canary" };
    const { problem } = await server.call("signUp", { body: { client, masterUser } });
    expect(problem.errors).toMatchObject([{ pointer: "/body/masterUser/password" }]);
    expect(JSON.stringify(problem)).not.toContain("canary");
  });
});

describe("a user name", () => {
  const check = async (name: string) => {
    const query = `username=${encodeURIComponent(name)}`;
    return (await server.call("checkUsername", { query })).body;
  };

  it("is free until somebody has it, in any case of letters", async () => {
    expect(await check(username)).toEqual({ username, available: true });
    await signUp();
    expect(await check(username)).toEqual({ username, available: false });
    expect((await check(username.toUpperCase())).available).toBe(false);
  });
});

describe("a one-time code", () => {
  beforeEach(signUp);

  it("works once", async () => {
    const code = await codeOf();
    expect((await verify(code)).status).toBe(204);
    expect((await verify(code)).problem.code).toBe("one_time_code_refused");
  });

  it("works for ten minutes and not a moment longer", async () => {
    nowMs += 600_000;
    expect((await verify(await codeOf())).problem.code).toBe("one_time_code_refused");
    nowMs -= 1;
    expect((await verify(await codeOf())).status).toBe(204);
  });

  it("may be mistyped four times", async () => {
    for (let tries = 0; tries < 4; tries++) expect((await verify(await wrong())).status).toBe(422);
    expect((await verify(await codeOf())).status).toBe(204);
  });

  it("is ended by the fifth wrong try, and only a fresh one works then [TOK-21]", async () => {
    for (let tries = 0; tries < 5; tries++) expect((await verify(await wrong())).status).toBe(422);
    expect((await verify(await codeOf())).problem.code).toBe("one_time_code_refused");
    expect((await resend()).status).toBe(202);
    expect((await verify(await codeOf())).status).toBe(204);
  });

  it("has no sixth try, however many are made at once [TOK-21]", async () => {
    const code = await wrong();
    const answers = await Promise.all(Array.from({ length: 30 }, () => verify(code)));
    for (const { status } of answers) expect([422, 429]).toContain(status);
    expect(await server.store.findOneTimeCode((await userOf())?.userId ?? "")).toBeUndefined();
  });

  it("stops working when a fresh one is mailed", async () => {
    const first = await codeOf();
    await resend();
    const second = await codeOf();
    if (first !== second) expect((await verify(first)).status).toBe(422);
    expect((await verify(second)).status).toBe(204);
  });

  it("is kept as a hash; only the mail has it [TOK-19]", async () => {
    const code = await codeOf();
    const kept = await server.store.findOneTimeCode((await userOf())?.userId ?? "");
    expect(kept?.codeHash).toMatch(/^\$pbkdf2/);
    expect(JSON.stringify(kept)).not.toContain(`"${code}"`);
  });
});

const userOf = () => server.store.findUserByName(username);

describe("a user name that nobody has, and one that has nothing to verify", () => {
  const others = ["nobody@quarry.example", "admin@harbor.example"];

  it.each(others)("%s: a code is refused as a wrong one is, for the same work [TOK-18]", async (name) => {
    await signUp();
    hashed = [];
    const real = await verify(await wrong());
    const work = hashed;
    hashed = [];
    const other = await verify("000000", name);
    const plain = ({ requestId, ...rest }: typeof real.problem) => rest;
    expect(plain(other.problem)).toEqual(plain(real.problem));
    expect(hashed).toEqual(work);
  });

  it.each(others)("%s: a fresh code is promised and not sent, for the same work [TOK-18]", async (name) => {
    await signUp();
    hashed = [];
    const real = await resend();
    const work = hashed;
    hashed = [];
    const before = await server.store.listOutbox({ after: 0, limit: 100 });
    const other = await resend(name);
    expect({ status: other.status, body: other.body }).toEqual({ status: 202, body: real.body });
    expect([...other.headers.keys()]).toEqual([...real.headers.keys()]);
    expect(hashed).toEqual(work);
    expect(await server.store.listOutbox({ after: 0, limit: 100 })).toEqual(before);
  });
});
