import assert from "node:assert/strict";
import { describe, expect, test } from "vitest";
import { isJsonObject, type JsonObject } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import { checkLibrary, libraryContract } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import type { ServerMutant } from "../server/server-under-check.ts";
import { altered, asProblem, isSessionRead, readBody } from "../server/tamper.ts";
import { serverRules } from "./server-rules.ts";

const rules = await serverRules();

interface Habit {
  readonly habit: string;
  readonly server: ServerMutant;
  /** What the contract says besides, and where. Default: nothing. */
  readonly contract?: { readonly at: string; readonly says: JsonObject };
}

/** Habits of servers that keep their contract in a way that the library does not. */
const habits: readonly Habit[] = [
  { habit: "says that a thing is not there before it asks who wants it", server: looksFirst(404) },
  { habit: "says that a thing is nobody's to see before it asks who wants it", server: looksFirst(403) },
  {
    habit: "takes each title but once, and has some from before",
    server: (honest) => {
      const titles = new Set<unknown>(["x"]);
      return async (request) => {
        const isCreation = request.method === "POST" && request.url.endsWith("/books");
        const { title } = isCreation ? await readBody(request) : {};
        if (title !== undefined && titles.has(title))
          return asProblem(await honest(new Request(`${new URL(request.url).origin}/nowhere`)), 400);
        const response = await honest(request);
        if (response.status === 201) titles.add(title);
        return response;
      };
    },
  },
  {
    habit: "puts every third request that bears a bad token off for an hour",
    server: (honest) => {
      let refused = 0;
      return async (request) => {
        const response = await honest(request);
        const isBad = response.status === 401 && request.headers.has("Authorization");
        refused += Number(isBad);
        if (!isBad || refused % 3 > 0) return response;
        const later = await asProblem(response, 429);
        later.headers.set("Retry-After", "3600");
        return later;
      };
    },
  },
  {
    habit: "asks for the refresh token of the session that it is to end",
    contract: {
      at: "/x-session/signOut",
      says: { operation: "signOut", refreshToken: "$request.body#/refreshToken" },
    },
    server: (honest) => async (request) => {
      const { refreshToken } = await readBody(request);
      const headers = { Authorization: request.headers.get("Authorization") ?? "" };
      const { pathname, origin } = new URL(request.url);
      const seen = await honest(new Request(`${origin}/session`, { headers }));
      const isRefused = pathname === "/sign-out" && seen.ok && typeof refreshToken !== "string";
      return isRefused ? asProblem(await honest(new Request(`${origin}/nowhere`)), 400) : honest(request);
    },
  },
  {
    habit: "prolongs the session's cookie with each answer",
    server: (honest) => async (request) => {
      const response = await honest(request);
      const token = /^Bearer (.+)$/.exec(request.headers.get("Authorization") ?? "")?.[1];
      if (response.ok && token !== undefined) response.headers.append("Set-Cookie", `session=${token}`);
      return response;
    },
  },
  {
    habit: "names the caller's token where its contract says so",
    contract: { at: "/components/schemas/Session/properties/token", says: { type: "string" } },
    server: (honest) => async (request) => {
      const response = await honest(request);
      const token = /^Bearer (.+)$/.exec(request.headers.get("Authorization") ?? "")?.[1];
      if (!isSessionRead(response, request) || token === undefined) return response;
      return altered(response, { body: JSON.stringify({ ...(await readBody(response)), token }) });
    },
  },
];

/** Answers for every book that the run did not make, whoever asks. */
function looksFirst(status: 403 | 404): ServerMutant {
  return (honest) => {
    const known: string[] = [];
    return async (request) => {
      const { pathname } = new URL(request.url);
      const response = await honest(request);
      const location = response.headers.get("Location");
      if (location !== null) known.push(location);
      const isThere = known.some((path) => pathname.startsWith(path));
      const isRefused = response.status === 401 || response.status === 404;
      return isRefused && pathname.includes("/books/") && !isThere ? asProblem(response, status) : response;
    };
  };
}

describe("no rule blames a server that", () => {
  test.each(habits)("$habit", async ({ server, contract }) => {
    const document = contract ? withPointer(libraryContract, contract.at, contract.says) : libraryContract;
    assert(isJsonObject(document));
    const { results } = await checkLibrary(rules, { document, fetch: server(createLibraryServer().fetch) });
    const blamed = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
    expect(
      blamed.map(({ rule, reason, breaches }) => [rule.id, reason, breaches.map(({ message }) => message)]),
    ).toEqual([]);
  });
});
