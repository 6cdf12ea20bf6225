import { describe, expect, test } from "vitest";
import { checkLibrary } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import type { ServerMutant } from "../server/server-under-check.ts";
import { asProblem, readBody } from "../server/tamper.ts";
import { serverRules } from "./server-rules.ts";

const rules = await serverRules();

/** Habits of servers that keep their contract in a way that the library does not. */
const habits: readonly (readonly [habit: string, server: ServerMutant])[] = [
  [
    "looks whether a thing is there before it asks who wants it",
    (honest) => {
      const known: string[] = [];
      return async (request) => {
        const { pathname } = new URL(request.url);
        const response = await honest(request);
        const location = response.headers.get("Location");
        if (location !== null) known.push(location);
        const isThere = known.some((path) => pathname.startsWith(path));
        const isUnknown = response.status === 401 && pathname.includes("/books/") && !isThere;
        return isUnknown ? asProblem(response, 404) : response;
      };
    },
  ],
  [
    "takes each title but once",
    (honest) => {
      const titles = new Set<unknown>();
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
  ],
];

describe("no rule blames a server that", () => {
  test.each(habits)("%s", async (_, habit) => {
    const { results } = await checkLibrary(rules, { fetch: habit(createLibraryServer().fetch) });
    const blamed = results.filter(({ verdict }) => verdict !== "pass" && verdict !== "not-applicable");
    expect(
      blamed.map(({ rule, reason, breaches }) => [rule.id, reason, breaches.map(({ message }) => message)]),
    ).toEqual([]);
  });
});
