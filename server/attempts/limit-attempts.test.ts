import { beforeEach, describe, expect, it } from "vitest";
import type { PasswordHasher } from "../passwords/password-hasher.ts";
import { MemoryStore } from "../store/memory/memory-store.ts";
import type { Store } from "../store/store.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { readMail } from "../testing/read-mail.ts";
import { createTestServer, readAnswer, type TestServer } from "../testing/test-server.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const name = "harbor-operations";

let nowMs: number;
let server: TestServer;
let checks: number;

/** Says yes to one password, at once: what counts here is who is asked, not how hard the question is. */
const passwords: PasswordHasher = {
  hash: async (password) => `hash of ${password}`,
  verify: async (password, hash) => {
    checks += 1;
    return hash === `hash of ${password}`;
  },
};

async function start(store: Store = new MemoryStore()): Promise<void> {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs, orders: 0, passwords, store });
  checks = 0;
}
beforeEach(() => start());

const signIn = async (username: string, password: string, ip?: string) => {
  const body = JSON.stringify({ username, password });
  const headers = { "Content-Type": "application/json" };
  const init = { method: "POST", headers, body };
  return readAnswer("signIn", await server.app.request("/api/auth/sign-in", init, { ip }));
};
const right = () => {
  const { username, password } = server.identity(name);
  return signIn(username, password);
};
const wrong = (of = server.identity(name).username, ip?: string) => signIn(of, "wrong", ip);
const fail = async (times: number, ...as: Parameters<typeof wrong>) => {
  for (let time = 0; time < times; time++) expect((await wrong(...as)).status).toBe(401);
};

describe("wrong passwords of one account", () => {
  it("make the sixth attempt wait, the right password's too, and say for how long [TOK-21] [ERR-08]", async () => {
    await fail(5);
    for (const answer of [await wrong(), await right()]) {
      expect(answer.problem).toMatchObject({ status: 429, code: "too_many_requests" });
      expect(answer.headers.get("Retry-After")).toBe("900");
      expect(answer.problem.detail).toBe("Too many attempts; wait 900 seconds.");
    }
  });

  it("do not lock the owner out: after the wait the right password works, whatever was tried meanwhile [TOK-21]", async () => {
    await fail(5);
    for (let time = 0; time < 50; time++) {
      nowMs += 10_000;
      expect((await wrong()).status).toBe(429);
    }
    const waitMs = Number((await wrong()).headers.get("Retry-After")) * 1000;
    nowMs += waitMs - 1;
    expect((await right()).status).toBe(429);
    nowMs += 1;
    expect((await right()).status).toBe(200);
  });

  it("cost no check of a password once they have to wait [TOK-21]", async () => {
    await fail(5);
    checks = 0;
    await wrong();
    expect(checks).toBe(0);
  });

  it("are forgotten with a right one, and with a password that was reset by mail", async () => {
    await fail(4);
    expect((await right()).status).toBe(200);
    await fail(5);
    expect((await right()).status).toBe(429);
    const { username } = server.identity(name);
    await server.call("requestPasswordReset", { body: { username } });
    const { resetToken } = await readMail(server.store, username);
    const newPassword = "a password of nobody";
    await server.call("completePasswordReset", { body: { resetToken, newPassword } });
    expect((await signIn(username, newPassword)).status).toBe(200);
  });

  it("count for a name that nobody has as well, in the same answers [TOK-18]", async () => {
    const nobody = "nobody@harbor.example";
    await fail(5, nobody);
    await fail(5);
    const plain = ({ requestId, ...rest }: Awaited<ReturnType<typeof wrong>>["problem"]) => rest;
    expect(plain((await wrong(nobody)).problem)).toEqual(plain((await wrong()).problem));
  });

  it("leave no user name in the store, since it may be a password in the wrong field [LOG-01]", async () => {
    await wrong("canary-typed-in-the-wrong-field");
    expect(
      await server.store.findAttempts("sign-in account canary-typed-in-the-wrong-field"),
    ).toBeUndefined();
  });

  it("never mean a wait that is negative or longer than the limit, whichever way the clock jumps [DUR-08]", async () => {
    await fail(5);
    nowMs -= 10 * minuteMs;
    expect(Number((await right()).headers.get("Retry-After"))).toBe(900);
    nowMs -= hourMs;
    expect((await right()).status).toBe(200);
    await fail(5);
    nowMs += 2 * hourMs;
    expect((await right()).status).toBe(200);
  });
});

describe("wrong passwords from one address", () => {
  const strangers = (from: number, to: number, ip: string) =>
    Promise.all(Array.from({ length: to - from }, (_, at) => wrong(`stranger-${from + at}`, ip)));

  it("are thirty a minute, of whichever accounts, and other addresses do not wait [TOK-21] [TRN-11]", async () => {
    const answers = await strangers(0, 40, "192.0.2.7");
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(30);
    const { username, password } = server.identity(name);
    const waiting = await signIn(username, password, "192.0.2.7");
    expect([waiting.status, waiting.headers.get("Retry-After")]).toEqual([429, "60"]);
    expect((await signIn(username, password, "192.0.2.8")).status).toBe(200);
    nowMs += minuteMs;
    expect((await signIn(username, password, "192.0.2.7")).status).toBe(200);
  });

  it("are not forgotten with a right one, or an account of one's own would open the way [TOK-21]", async () => {
    await strangers(0, 29, "192.0.2.7");
    const { username, password } = server.identity(name);
    expect((await signIn(username, password, "192.0.2.7")).status).toBe(200);
    await strangers(29, 30, "192.0.2.7");
    expect((await signIn(username, password, "192.0.2.7")).status).toBe(429);
  });

  it("are counted for all of an IPv6 network, since whoever has one address there has them all", async () => {
    const addressIn = (network: string) => (number: number) =>
      `2001:db8:0:${network}::${number.toString(16)}`;
    const there = addressIn("7");
    for (let number = 1; number <= 30; number++) await strangers(number, number + 1, there(number));
    expect((await wrong("somebody@else.example", there(31))).status).toBe(429);
    expect((await wrong("somebody@else.example", addressIn("8")(1))).status).toBe(401);
  });

  it("are counted by the connection's address, not by what a header says [TRN-12]", async () => {
    await strangers(0, 30, "192.0.2.7");
    const headers = { "Content-Type": "application/json", "X-Forwarded-For": "198.51.100.1" };
    const init = {
      method: "POST",
      headers,
      body: JSON.stringify({ username: "x@y.example", password: "wrong" }),
    };
    const answer = await server.app.request("/api/auth/sign-in", init, { ip: "192.0.2.7" });
    expect(answer.status).toBe(429);
  });
});

it("right passwords never wait, however many sign in at once", async () => {
  const answers = await Promise.all(Array.from({ length: 40 }, right));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

it("one-time codes are tried ten times in fifteen minutes, over all that were mailed [TOK-21]", async () => {
  const username = "marlow@quarry.example";
  const masterUser = { username, displayName: "M", email: username, password: "a password of nobody" };
  await server.call("signUp", { body: { client: { name: "Q", firstBranchName: "B" }, masterUser } });
  const verify = (code: string) => server.call("verifyOtp", { body: { username, code } });
  const { code } = await readMail(server.store, username);
  const other = code === "000000" ? "000001" : "000000";
  for (let time = 0; time < 10; time++) expect((await verify(other)).status).toBe(422);
  await server.call("resendOtp", { body: { username } });
  expect((await verify((await readMail(server.store, username)).code)).status).toBe(429);
  nowMs += 15 * minuteMs;
  await server.call("resendOtp", { body: { username } });
  expect((await verify((await readMail(server.store, username)).code)).status).toBe(204);
});

it("mails to one account are five in fifteen minutes, asked for by whomever and known or not [TOK-18]", async () => {
  for (const username of [server.identity(name).username, "nobody@harbor.example"]) {
    const request = () => server.call("requestPasswordReset", { body: { username } });
    for (let time = 0; time < 5; time++) expect((await request()).status).toBe(202);
    expect((await request()).headers.get("Retry-After")).toBe("900");
  }
});

it("questions for user names are thirty a minute from one address", async () => {
  const ask = () =>
    server.app.request("/api/accounts/username-availability?username=abc", {}, { ip: "192.0.2.7" });
  const answers = await Promise.all(Array.from({ length: 35 }, ask));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
});

describe.each(storesUnderTest)("with a store in $name", ({ open }) => {
  it("five of fifty wrong passwords at once are checked and the rest wait, and a right one among many tells nothing after that [TOK-21] [CON-11]", async () => {
    await start(await open());
    const answers = await Promise.all(Array.from({ length: 50 }, () => wrong()));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
    const { username, password } = server.identity("harbor-finance");
    const guesses = Array.from({ length: 20 }, () => wrong(username));
    const mixed = await Promise.all([...guesses, signIn(username, password)]);
    const statuses = mixed.map(({ status }) => status);
    // A right password that comes before five wrong ones forgets them, and five more may follow.
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(10);
    await server.store.close();
  });
});
