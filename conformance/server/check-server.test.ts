import { describe, expect, it } from "vitest";
import { isJsonObject, type Json, type JsonObject, objectIn } from "../contract/json.ts";
import { dyingAfter } from "../engine/fixtures/dying-server.ts";
import { libraryContract } from "../engine/fixtures/library.ts";
import { createLibraryServer, otherReader, reader } from "../engine/fixtures/library-server.ts";
import { createSecretMask } from "../engine/secret-mask.ts";
import { serverRules } from "../rules/server-rules.ts";
import { checkServer } from "./check-server.ts";
import type { CheckServerOptions } from "./check-server-options.ts";
import { ServerGoneError } from "./errors/server-gone.ts";
import { SignInRefusedError } from "./errors/sign-in-refused.ts";
import type { Fetch } from "./send.ts";

const rules = await serverRules();

describe("a check of a server", () => {
  it("raises no alarm about an honest server, whatever the seed", async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { results } = await check({ seed });
      expect(results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable")).toEqual([]);
    }
  });

  it("sends the same requests for the same seed", async () => {
    const requests = async () => {
      const { journal } = await check({ seed: 5 });
      return journal.exchanges().map(({ request: { method, url } }) => `${method} ${shape(url)}`);
    };
    expect(await requests()).toEqual(await requests());
  });

  it("removes what it made", async () => {
    const { fetch, seen } = recorded(createLibraryServer().fetch);
    const { notes } = await check({ fetch });
    const made = seen.filter(({ status, method }) => method === "POST" && status === 201);
    const removed = seen.filter(({ status, method }) => method === "DELETE" && status === 204);
    expect(removed).toHaveLength(made.length);
    expect(notes).toEqual(["Operations reached: 10 of 10."]);
  });

  it("changes nothing where it may only read: sessions are all that it makes", async () => {
    const { fetch, seen } = recorded(createLibraryServer().fetch);
    await check({ fetch, effects: "read" });
    const changes = seen.filter(({ method, status }) => method !== "GET" && status < 400);
    expect(new Set(changes.map(({ path }) => path))).toEqual(new Set(["/sign-in", "/refresh", "/sign-out"]));
  });

  it("without an identity is not testable where a session is needed, and says so", async () => {
    const { results, notes } = await check({ identities: [] });
    const reached = results.find(({ rule }) => rule.id === "every-operation-is-there");
    expect(reached?.verdict).toBe("not-testable");
    expect(reached?.reason).toContain(
      "lendBook (each needs a session, and no identity is known: name some with --identities)",
    );
    expect(notes[0]).toBe("Operations reached: 2 of 10.");
    expect(results.filter(({ verdict }) => verdict === "fail")).toEqual([]);
  });

  it("judges a contract without any vocabulary by what every contract says, and raises no alarm", async () => {
    const document = withoutVocabulary(libraryContract);
    const token = await signedIn();
    const credentials = { token: token.accessToken };
    const { results } = await check({
      document,
      fetch: token.fetch,
      identities: [{ name: "reader", clientIds: [], credentials }],
    });
    const verdicts = Object.groupBy(results, ({ verdict }) => verdict);
    expect([...(verdicts.fail ?? []), ...(verdicts.warn ?? [])]).toEqual([]);
    // A write that may end a session is not tried out, and that is told.
    expect(verdicts["not-testable"]?.map(({ reason }) => reason)).toEqual([
      "Not reached: signOut would change something that this run did not make.",
    ]);
    expect(verdicts.pass?.map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining(["invalid-input-is-refused", "tampered-token-is-refused", "no-server-error"]),
    );
    expect(verdicts["not-applicable"]?.map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining([
        "other-roles-are-refused",
        "other-tenants-see-nothing",
        "legal-steps-are-taken",
      ]),
    );
  });

  it("leaves out what the contract only plans, unless it is asked in", async () => {
    const paths = {
      ...objectIn(libraryContract, "paths"),
      "/fines": { get: { operationId: "listFines", "x-availability": "planned" } },
    };
    const document = { ...libraryContract, paths };
    const { isInScope } = await check({ document, planned: [], identities: [] });
    expect(isInScope("listFines")).toBe(false);
    const asked = await check({ document, planned: [], identities: [], includePlanned: true });
    expect(asked.isInScope("listFines")).toBe(true);
  });

  it("ends early when the server is gone: rules that had no turn have no result", async () => {
    const dying = dyingAfter(30, createLibraryServer().fetch);
    const { results, notes } = await check({ fetch: dying });
    expect(results.length).toBeLessThan(rules.length);
    expect(notes).toEqual([
      "The run ended early: http://library.example cannot be reached (the connection was refused): start the server, or correct the URL.",
      expect.stringMatching(/^Made by this run and still there: bk_\w+(?:, bk_\w+)*\.$/),
    ]);
  });

  it("does not begin where nothing answers", async () => {
    const fetch: Fetch = () => {
      throw new TypeError("fetch failed", { cause: new Error("bad port") });
    };
    await expect(check({ fetch })).rejects.toThrow(ServerGoneError);
  });

  it("does not begin where the first identity is not let in", async () => {
    const stranger = { ...reader, credentials: { username: "reader", password: "wrong-password" } };
    await expect(check({ identities: [stranger] })).rejects.toThrow(new SignInRefusedError("reader", 401));
  });

  it("signs in anew when its session ends early", async () => {
    const honest = createLibraryServer().fetch;
    let asked = 0;
    const forgetful: Fetch = (request) => {
      asked += 1;
      // Every tenth request, the server has forgotten its bearer.
      const copy = new Request(request);
      if (asked % 10 === 0 && copy.headers.has("Authorization"))
        copy.headers.set("Authorization", "Bearer forgotten");
      return honest(copy);
    };
    const planned = rules.filter(({ judgesAnswers }) => judgesAnswers);
    const { results, notes } = await check({ fetch: forgetful, planned });
    expect(results.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    expect(notes[0]).toBe("Operations reached: 10 of 10.");
  });

  it("keeps what was judged where the server lets nobody sign in any more", async () => {
    const { results } = await check({ fetch: wearyAfter(10) });
    expect(results.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id));
    const broken = results.find(({ rule }) => rule.id === "body-matches-schema");
    expect(broken?.breaches[0]?.message).toMatch(/^getSession answered 200 .+ It could not be replayed: /);
  });

  it("has no password and no token in what it reports", async () => {
    const mask = createSecretMask();
    const { journal } = await check({ mask });
    const told = mask.text(
      JSON.stringify(
        journal
          .exchanges()
          .map(({ request, response }) => [request.headers, text(request.body), text(response?.body)]),
      ),
    );
    expect(told).not.toContain("correct-horse-battery");
    expect(told).not.toMatch(/[ar]t_[0-9a-f-]{36}/);
    expect(told).toContain("Bearer <access:1>");
  });
});

function check(options: Partial<CheckServerOptions>) {
  return checkServer({
    baseUrl: "http://library.example",
    document: libraryContract,
    planned: rules,
    identities: [reader, otherReader],
    mask: createSecretMask(),
    seed: 1,
    fetch: createLibraryServer().fetch,
    ...options,
  });
}

/** A server that forgets its sessions, lets nobody sign in after so many times, and has nothing to say to one read. */
function wearyAfter(signIns: number): Fetch {
  const honest = createLibraryServer().fetch;
  let [asked, signedIn] = [0, 0];
  return async (request) => {
    asked += 1;
    const { pathname } = new URL(request.url);
    if (pathname === "/sign-in" && ++signedIn > signIns) return new Response(null, { status: 429 });
    const copy = new Request(request);
    if (asked % 10 === 0 && copy.headers.has("Authorization"))
      copy.headers.set("Authorization", "Bearer forgotten");
    const response = await honest(copy);
    return pathname === "/session" && response.ok ? Response.json({}) : response;
  };
}

function recorded(honest: Fetch) {
  const seen: { method: string; path: string; status: number }[] = [];
  const fetch: Fetch = async (request) => {
    const { method, url } = request;
    const response = await honest(request);
    seen.push({ method, path: new URL(url).pathname, status: response.status });
    return response;
  };
  return { fetch, seen };
}

/** Writes a URL without the ids that the server drew. */
function shape(url: string): string {
  return url.replace(/bk_[0-9a-z]+/, "bk");
}

function text(body: Uint8Array | undefined): string {
  return new TextDecoder().decode(body);
}

/** Copies a document without the members that begin with `x-`, at whatever depth. */
function withoutVocabulary(document: JsonObject): JsonObject {
  const copy = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(copy);
    if (!isJsonObject(node)) return node;
    const kept = Object.entries(node).filter(([name]) => !name.startsWith("x-"));
    return Object.fromEntries(kept.map(([name, value]) => [name, copy(value)]));
  };
  return Object.fromEntries(
    Object.entries(document).flatMap(([name, value]) => (name.startsWith("x-") ? [] : [[name, copy(value)]])),
  );
}

async function signedIn() {
  const { fetch } = createLibraryServer();
  const body = JSON.stringify({ username: "reader", password: "correct-horse-battery" });
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(
    new Request("http://library.example/sign-in", { method: "POST", headers, body }),
  );
  const { accessToken }: { accessToken: string } = await response.json();
  return { fetch, accessToken };
}
