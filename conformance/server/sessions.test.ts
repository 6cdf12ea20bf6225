import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import { isJsonObject } from "../contract/json.ts";
import { readPointer, withPointer } from "../contract/json-pointer.ts";
import { bodyTextOf, headerOf } from "../engine/exchange.ts";
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

  it("is begun by a form where the contract takes no JSON, and no report shows the password in it", async () => {
    const at = "/paths/~1sign-in/post/requestBody/content";
    const content = readPointer(libraryContract, `${at}/application~1json`) ?? null;
    const document = withPointer(libraryContract, at, { "application/x-www-form-urlencoded": content });
    const { sessions, journal, mask } = keeping({}, isJsonObject(document) ? document : {});
    const credentials = { username: "reader", password: "correct horse & battery" };
    await sessions.accessToken({ ...reader, credentials });
    const [sent] = journal.exchanges().map(({ request }) => request);
    expect(sent && headerOf(sent, "Content-Type")).toBe("application/x-www-form-urlencoded");
    const text = sent ? bodyTextOf(sent) : "";
    expect(Object.fromEntries(new URLSearchParams(text))).toEqual(credentials);
    expect(mask.text(text)).toMatch(/^username=reader&password=<password:\d>$/);
  });

  it("needs no sign-in where the identity brings a token", async () => {
    const { sessions, journal } = keeping({});
    const bearer = { name: "bearer", clientIds: [], credentials: { token: "brought-along" } };
    expect(await sessions.accessToken(bearer)).toBe("brought-along");
    expect(journal.exchanges()).toEqual([]);
  });
});

/** Sessions against a server that numbers its tokens. */
function keeping(lifetime: { readonly expiresIn?: number }, document = libraryContract) {
  const clock = { nowMs: 0 };
  const journal = createJournal();
  const mask = createSecretMask();
  const contract = readContract(document);
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
    mask,
    nowMs,
  });
  return { sessions, clock, journal, mask };
}
