import { describe, expect, it } from "vitest";
import { readPointer } from "../contract/json-pointer.ts";
import { checkLibrary, libraryContract } from "../engine/fixtures/library.ts";
import { createLibraryServer } from "../engine/fixtures/library-server.ts";
import { serverRules } from "./server-rules.ts";

const rules = await serverRules();

describe("a finding points at the place in the contract that was not kept", () => {
  const cases: readonly (readonly [rule: string, place: RegExp])[] = [
    ["body-matches-schema", /^#\/components\/schemas\/\w+\/type$/],
    ["boundary-input-is-accepted", /^#\/components\/schemas\/.*\/(?:minLength|title)$/],
    ["content-type-is-documented", /^#\/.*\/content$/],
    ["errors-are-problems", /^#\/paths\/.*\/404\/content$/],
    ["headers-match-contract", /^#\/components\/headers\/\w+\/required$/],
    ["invalid-input-is-refused", /^#\/components\/schemas\/\w+\/additionalProperties$/],
    ["no-undocumented-members", /^#\/components\/schemas\/\w+$/],
    ["status-is-documented", /^#\/paths\/.*\/responses$/],
  ];
  for (const [id, place] of cases) {
    it(`where ${id} is broken`, async () => {
      const rule = rules.find((one) => one.id === id);
      if (!rule) throw new Error(`There is no rule ${id}.`);
      const { results } = await checkLibrary([rule], { fetch: rule.mutant(createLibraryServer().fetch) });
      const pointers = results.flatMap(({ breaches }) => breaches.map(({ pointer = "" }) => pointer));
      expect(pointers).toContainEqual(expect.stringMatching(place));
      for (const pointer of pointers)
        expect(readPointer(libraryContract, pointer.slice(1)), pointer).toBeDefined();
    });
  }
});
