import { readdirSync } from "node:fs";
import { serve } from "@hono/node-server";
import { describe, expect, it } from "vitest";
import { checkLibrary } from "../../engine/fixtures/library.ts";
import { createLibraryServer } from "../../engine/fixtures/library-server.ts";
import type { CheckedServer } from "../../server/check-server.ts";
import { serverRules } from "../server-rules.ts";

const rules = await serverRules();
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => name.replace(/\.ts$/, ""));

const honest = await checkLibrary(rules, { fetch: createLibraryServer().fetch });
const applicable = rules.filter(({ id }) =>
  honest.results.some(({ rule, verdict }) => rule.id === id && verdict === "pass"),
);

describe("the server rules", () => {
  it("are each named for their file", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it("are all kept by an honest server in memory, as far as its contract asks for what they judge", () => {
    expect(broken(honest)).toEqual([]);
    expect(applicable.length).toBeGreaterThan(12);
  });

  it("are all kept by an honest server behind a socket", async () => {
    await using library = await listen(createLibraryServer().fetch);
    const checked = await checkLibrary(rules, { baseUrl: library.baseUrl });
    expect(broken(checked)).toEqual([]);
  });

  // What the library's contract does not ask for is shown to the reference server's mutants only.
  for (const rule of applicable) {
    it(`catch the mutant of ${rule.id} by that rule alone`, async () => {
      const checked = await checkLibrary(rules, { fetch: rule.mutant(createLibraryServer().fetch) });
      expect(broken(checked)).toEqual([[rule.id, rule.level === "must" ? "fail" : "warn"]]);
    });
  }
});

/** Lists what was neither kept nor out of the contract's question, with its verdict. */
function broken({ results }: CheckedServer): readonly (readonly [id: string, verdict: string])[] {
  return results.flatMap(({ rule, verdict, reason, breaches }) => {
    if (verdict === "pass" || verdict === "not-applicable") return [];
    const why = verdict === "not-testable" ? `: ${reason} ${breaches[0]?.message ?? ""}` : "";
    return [[rule.id, `${verdict}${why}`] as const];
  });
}

async function listen(fetch: (request: Request) => Response | Promise<Response>) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
    resolve(`http://127.0.0.1:${port}`),
  );
  return {
    baseUrl: await promise,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}
