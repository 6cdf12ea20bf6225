import { expect, it } from "vitest";
import { bodyTextOf } from "../engine/exchange.ts";
import { checkLibrary } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import { rule as invalid } from "../rules/server/invalid-input-is-refused.ts";
import { rule } from "../rules/server/no-server-error.ts";
import type { Fetch } from "./send.ts";
import { readBody } from "./tamper.ts";

it("a write that fails is shown by the least that makes it fail, and one that succeeds is not done again", async () => {
  const honest = createLibraryServer().fetch;
  const written: string[] = [];
  const failing: Fetch = async (request) => {
    if (request.method !== "POST" || !request.url.endsWith("/books")) return honest(request);
    const text = await request.clone().text();
    written.push(text);
    return text.includes('"shelf"') ? new Response(null, { status: 500 }) : honest(request);
  };
  const { results } = await checkLibrary([rule], { fetch: failing });
  const [breach] = results.flatMap(({ breaches }) => breaches);
  expect(breach?.operationId).toBe("addBook");
  const sent = breach?.exchange && bodyTextOf(breach.exchange.request);
  expect(Object.keys(JSON.parse(sent ?? "{}")).toSorted()).toEqual(["shelf", "title"]);
  expect(written.length).toBeLessThan(30);
});

it("a request that fails with one status, and with another when it is sent again, is told with both", async () => {
  const honest = createLibraryServer().fetch;
  const statuses = [500, 502];
  let sent = 0;
  const failing: Fetch = (request) => {
    if (request.method !== "DELETE") return honest(request);
    sent += 1;
    return new Response(null, { status: statuses[(sent - 1) % statuses.length] ?? 500 });
  };
  const { results } = await checkLibrary([rule], { fetch: failing });
  const messages = results.flatMap(({ breaches }) => breaches.map(({ message }) => message));
  expect(messages).toContainEqual(
    "removeBook answered 500, an error of the server itself. Replayed, it went otherwise: removeBook answered 502, an error of the server itself.",
  );
});

/** A server that stumbles over some titles of a book. */
function stumbling(over: (title: string | undefined) => boolean): Fetch {
  const honest = createLibraryServer().fetch;
  return async (request) => {
    const { title } =
      request.method === "POST" && request.url.endsWith("/books") ? await readBody(request) : {};
    const isTitle = typeof title === "string" || title === undefined;
    return request.url.endsWith("/books") && request.method === "POST" && isTitle && over(title)
      ? new Response(null, { status: 500 })
      : honest(request);
  };
}

const stumbles = async (fetch: Fetch) => {
  const { results } = await checkLibrary([invalid, rule], { fetch });
  return results.flatMap(({ rule: { id }, breaches }) => breaches.map(({ message }) => `${id}: ${message}`));
};

it("what fails for several reasons is told for each, where what is right does not fail", async () => {
  const told = await stumbles(stumbling((title) => title === "" || (title ?? "").length > 100));
  expect(told.filter((one) => !one.includes("drawn input"))).toEqual([
    "no-server-error: addBook answered 500 to a case of minLength, an error of the server itself.",
    "no-server-error: addBook answered 500 to a case of maxLength, an error of the server itself.",
  ]);
});

it("what fails for whatever it is given is told once", async () => {
  expect(await stumbles(stumbling(() => true))).toEqual([
    "no-server-error: addBook answered 500, an error of the server itself.",
  ]);
});
