import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import { libraryContract } from "../engine/fixtures/library.ts";
import { reader } from "../engine/fixtures/library-server.ts";
import { createJournal } from "../engine/journal.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { createSend } from "./send.ts";
import { createSessions } from "./sessions.ts";

describe("the session of an identity", () => {
  it("is kept while its token has more than a quarter of its life left", async () => {
    const { sessions, clock } = keeping({ expiresIn: 60 });
    expect(await sessions.accessToken(reader)).toBe("token-1-of-this-run");
    clock.nowMs = 44_999;
    expect(await sessions.accessToken(reader)).toBe("token-1-of-this-run");
    clock.nowMs = 45_000;
    expect(await sessions.accessToken(reader)).toBe("token-2-of-this-run");
  });

  it("is replaced 30 seconds before a long-lived token ends", async () => {
    const { sessions, clock } = keeping({ expiresIn: 3600 });
    await sessions.accessToken(reader);
    clock.nowMs = 3_569_999;
    expect(await sessions.accessToken(reader)).toBe("token-1-of-this-run");
    clock.nowMs = 3_570_000;
    expect(await sessions.accessToken(reader)).toBe("token-2-of-this-run");
  });

  it("lasts until the server refuses it, where no lifetime is stated", async () => {
    const { sessions, clock } = keeping({});
    await sessions.accessToken(reader);
    clock.nowMs = 1e12;
    expect(await sessions.accessToken(reader)).toBe("token-1-of-this-run");
    sessions.forget(reader);
    expect(await sessions.accessToken(reader)).toBe("token-2-of-this-run");
  });

  it("is another one where it may be spent", async () => {
    const { sessions } = keeping({ expiresIn: 60 });
    await sessions.accessToken(reader);
    expect(await sessions.signIn(reader)).toMatchObject({ accessToken: "token-2-of-this-run" });
    expect(await sessions.accessToken(reader)).toBe("token-1-of-this-run");
  });

  it("needs no sign-in where the identity brings a token", async () => {
    const { sessions, journal } = keeping({});
    const bearer = { name: "bearer", clientIds: [], credentials: { token: "brought-along" } };
    expect(await sessions.accessToken(bearer)).toBe("brought-along");
    expect(journal.exchanges()).toEqual([]);
  });
});

/** Sessions against a server that numbers its tokens. */
function keeping(lifetime: { readonly expiresIn?: number }) {
  const clock = { nowMs: 0 };
  const journal = createJournal();
  const contract = readContract(libraryContract);
  let issued = 0;
  const fetch = () => {
    issued += 1;
    return Response.json({
      accessToken: `token-${issued}-of-this-run`,
      refreshToken: `renewal-${issued}`,
      ...lifetime,
    });
  };
  const nowMs = () => clock.nowMs;
  const send = createSend({ journal, fetch, sleep: async () => {}, nowMs, timeoutMs: 1000 });
  const sessions = createSessions({
    contract,
    baseUrl: "http://library.example",
    send,
    mask: createSecretMask(),
    nowMs,
  });
  return { sessions, clock, journal };
}
