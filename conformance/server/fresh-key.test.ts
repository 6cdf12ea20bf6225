import { expect, it } from "vitest";
import { checkLibrary } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import { serverRules } from "../rules/server-rules.ts";

const rules = (await serverRules()).filter(({ id }) => id === "every-operation-is-there");

it("a run uses no idempotency key of the last run with its seed, which the server remembers", async () => {
  const { fetch } = createLibraryServer();
  const keysOf = async () => {
    const keys: string[] = [];
    const keeping = (request: Request) => {
      const key = request.headers.get("Idempotency-Key");
      if (key !== null) keys.push(key);
      return fetch(request);
    };
    await checkLibrary(rules, { fetch: keeping, seed: 1 });
    return keys;
  };
  const first = await keysOf();
  const second = await keysOf();
  expect(first.length).toBeGreaterThan(0);
  expect(second.filter((key) => first.includes(key))).toEqual([]);
});
