import { beforeEach, describe, expect, it } from "vitest";
import { MemoryStore } from "../store/memory/memory-store.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const name = "harbor-operations";
const startMs = Date.UTC(2026, 10, 20, 14);
let nowMs: number;
let server: TestServer;
let first: { accessToken: string; refreshToken: string };

async function start(store: TestServer["store"] = new MemoryStore()): Promise<void> {
  nowMs = startMs;
  server = await createTestServer({ clock: () => nowMs, store });
  first = await server.signIn(name);
}
beforeEach(() => start());

const refresh = (refreshToken: string) => server.call("refreshSession", { body: { refreshToken } });
const probe = async (accessToken: string) => {
  const headers = { Authorization: `Bearer ${accessToken}` };
  const answer = await server.call("getSession", { headers });
  return answer.status === 200 ? 200 : answer.problem.code;
};

describe("a refresh", () => {
  it("spends the refresh token and answers a new pair; the old access token lives on until it expires [REF-02]", async () => {
    const { body } = await refresh(first.refreshToken);
    expect(body.refreshToken).not.toBe(first.refreshToken);
    expect(body).toMatchObject({ tokenType: "Bearer", expiresIn: 900, user: { role: "operations" } });
    expect(await probe(body.accessToken)).toBe(200);
    expect(await probe(first.accessToken)).toBe(200);
  });

  it("with the token just spent answers the very same successor, with the lifetime that is left [REF-12] [REF-13]", async () => {
    const { body } = await refresh(first.refreshToken);
    nowMs += 9000;
    const again = await refresh(first.refreshToken);
    expect(again.body).toEqual({ ...body, expiresIn: 891 });
    const { body: next } = await refresh(again.body.refreshToken);
    expect(await probe(next.accessToken)).toBe(200);
  });

  it("with a token spent longer ago ends the session at once, for both who hold one [REF-05] [TOK-14]", async () => {
    const { body } = await refresh(first.refreshToken);
    nowMs += 10_001;
    expect((await refresh(first.refreshToken)).problem).toMatchObject({
      status: 401,
      code: "refresh_token_invalid",
      error: "invalid_grant",
    });
    expect((await refresh(body.refreshToken)).problem.code).toBe("refresh_token_invalid");
    expect(await probe(body.accessToken)).toBe("session_revoked");
    expect(await probe(first.accessToken)).toBe("session_revoked");
  });

  it("with a token that is not the direct parent ends the session within the grace too [REF-04] [REF-08]", async () => {
    const { body: second } = await refresh(first.refreshToken);
    const { body: third } = await refresh(second.refreshToken);
    expect((await refresh(first.refreshToken)).status).toBe(401);
    expect((await refresh(third.refreshToken)).status).toBe(401);
    expect(await probe(third.accessToken)).toBe("session_revoked");
  });

  it("that was reused leaves a line in the audit log, without a token [REF-15]", async () => {
    await refresh(first.refreshToken);
    nowMs += 10_001;
    await refresh(first.refreshToken);
    const [clientId = null] = server.identity(name).clientIds;
    const [line] = await server.store.listAudit({ clientId, before: null, limit: 1 });
    expect(line).toMatchObject({
      action: "reuse-refresh-token",
      outcome: "denied",
      target: { kind: "session" },
    });
    expect(JSON.stringify(line)).not.toMatch(/cs[ar]_/);
  });

  it("does not outlive 14 days without use, nor 30 days with it [REF-11]", async () => {
    const dayMs = 24 * 60 * 60 * 1000;
    nowMs += 14 * dayMs;
    expect((await refresh(first.refreshToken)).status).toBe(401);

    await start();
    let { refreshToken } = first;
    for (let day = 10; day < 30; day += 10) {
      nowMs += 10 * dayMs;
      refreshToken = (await refresh(refreshToken)).body.refreshToken;
    }
    nowMs = startMs + 30 * dayMs - 60_000;
    const last = await refresh(refreshToken);
    expect(last.body.expiresIn).toBe(60);
    nowMs += 60_000;
    expect((await refresh(last.body.refreshToken)).status).toBe(401);
    expect(await probe(last.body.accessToken)).toBe("session_revoked");
  });

  it.each(["csr_unknown", "", "x".repeat(600)])(
    "with %j that is no refresh token is refused",
    async (token) => {
      expect([400, 401]).toContain((await refresh(token)).status);
    },
  );

  it("takes no access token in place of a refresh token, nor the other way round [TOK-09]", async () => {
    expect((await refresh(first.accessToken)).problem.code).toBe("refresh_token_invalid");
    expect(await probe(first.refreshToken)).toBe("token_invalid");
  });

  it("takes no Idempotency-Key: repeating it is what the grace is for", async () => {
    const headers = { "Idempotency-Key": "k" };
    const { body } = await server.call("refreshSession", {
      headers,
      body: { refreshToken: first.refreshToken },
    });
    const again = await server.call("refreshSession", { headers, body: { refreshToken: body.refreshToken } });
    expect(again.body.refreshToken).not.toBe(body.refreshToken);
    expect(again.headers.has("Idempotent-Replayed")).toBe(false);
  });
});

describe.each(storesUnderTest)("in $name", ({ open }) => {
  it("25 refreshes at once with one token make one successor, which all are given [REF-03]", async () => {
    const store = await open();
    await start(store);
    for (let round = 0; round < 4; round++) {
      const answers = await Promise.all(Array.from({ length: 25 }, () => refresh(first.refreshToken)));
      expect(answers.map(({ status }) => status)).toEqual(Array(25).fill(200));
      expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1);
      first = answers[0]?.body ?? first;
    }
    expect(await probe(first.accessToken)).toBe(200);
    await store.close();
  });

  it("a sign-out wins over every refresh that races with it [REF-07]", async () => {
    const store = await open();
    await start(store);
    for (let round = 0; round < 10; round++) {
      const { accessToken, refreshToken } = await server.signIn(name);
      const headers = { Authorization: `Bearer ${accessToken}` };
      const refreshes = Array.from({ length: 1 + (round % 3) }, () => refresh(refreshToken));
      const [signedOut, ...answers] = await Promise.all([server.call("signOut", { headers }), ...refreshes]);
      expect(signedOut.status).toBe(204);
      for (const answer of answers.filter(({ status }) => status === 200)) {
        expect(await probe(answer.body.accessToken)).toBe("session_revoked");
        expect((await refresh(answer.body.refreshToken)).status).toBe(401);
      }
    }
    await store.close();
  });
});

it("tokens have 256 random bits and no structure, and the store has their hashes alone [TOK-17] [REF-01]", async () => {
  const kept: string[] = [];
  const store = new MemoryStore();
  const commit = store.commit.bind(store);
  store.commit = (write) => {
    kept.push(JSON.stringify(write));
    return commit(write);
  };
  await start(store);
  const tokens = [first.accessToken, first.refreshToken];
  for (let round = 0; round < 200; round++) {
    const { body } = await refresh(tokens.at(-1) ?? "");
    tokens.push(body.accessToken, body.refreshToken);
  }
  expect(new Set(tokens).size).toBe(tokens.length);
  for (const token of tokens) expect(token).toMatch(/^cs[ar]_[\w-]{43}$/);
  for (let position = 4; position < 46; position++) {
    const used = new Set(tokens.map((token) => token[position]));
    expect(used.size).toBeGreaterThan(50);
  }
  const everything = kept.join("\n");
  for (const token of tokens) expect(everything).not.toContain(token.slice(4));
});
