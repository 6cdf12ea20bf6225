import { expect, it } from "vitest";
import { bodyTextOf } from "../engine/exchange.ts";
import { checkLibrary } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import { rule } from "../rules/server/no-server-error.ts";
import type { Fetch } from "./send.ts";

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
